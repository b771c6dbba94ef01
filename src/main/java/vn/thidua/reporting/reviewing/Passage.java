package vn.thidua.reporting.reviewing;

/** A section as the program drafts it. */
public record Passage(Part part, String body, Exhibit exhibit) {}
