package vn.thidua.commendation.web;

/** Said where a link opens nothing any more. */
public record ClearanceGonePage() {}
