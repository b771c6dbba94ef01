package vn.thidua.reporting.domain;

import org.springframework.modulith.NamedInterface;

/**
 * A line of a table of figures: what somebody says of a target for a unit.
 *
 * @param number as whoever sent the table counts
 * @param unit code, name or id of the unit, as written
 * @param target number on the list of the campaign, or id, as written
 */
@NamedInterface("desk")
public record FigureLine(int number, String unit, String target, Typed typed) {}
