package vn.thidua.reporting.domain;

import vn.thidua.reporting.ReportId;

/** What stands for a target in the report of a unit, and in which report. */
public record StatedFigure(ReportId report, ReportedValue value) {}
