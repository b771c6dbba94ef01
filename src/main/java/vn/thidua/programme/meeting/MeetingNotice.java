package vn.thidua.programme.meeting;

import org.springframework.modulith.NamedInterface;
import vn.thidua.organization.UnitId;
import vn.thidua.paperwork.numbering.Stamp;

/**
 * The notice of what a meeting concluded, once it has a number.
 *
 * @param organ the unit that issues it
 */
@NamedInterface("desk")
public record MeetingNotice(UnitId organ, Stamp stamp) {}
