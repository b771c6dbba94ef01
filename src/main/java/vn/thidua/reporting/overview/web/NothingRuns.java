package vn.thidua.reporting.overview.web;

/**
 * No campaign runs that the person may look at.
 *
 * @param launches whether the person may launch one
 */
public record NothingRuns(boolean launches) {}
