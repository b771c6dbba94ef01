package vn.thidua.plan.reading;

/** A column of the registration form (biểu đăng ký) that the plan prescribes. */
public record FormColumn(String title, Span span, Certainty certainty) implements ReadItem {}
