package vn.thidua.access.web;

/** The page of a one-time key that opens nothing any more. */
public record GonePage() {}
