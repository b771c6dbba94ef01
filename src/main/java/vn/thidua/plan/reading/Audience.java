package vn.thidua.plan.reading;

import java.util.List;

/** Whom the campaign addresses, in the words of the plan. */
public record Audience(List<Group> collective, List<Group> individual) {

    /** One line of the audience. */
    public record Group(String text, Span span, Certainty certainty) implements ReadItem {}
}
