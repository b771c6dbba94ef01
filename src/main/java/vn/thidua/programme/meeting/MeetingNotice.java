package vn.thidua.programme.meeting;

import org.springframework.modulith.NamedInterface;
import vn.thidua.organization.UnitId;
import vn.thidua.paperwork.numbering.Stamp;

/**
 * The notice of what a meeting concluded, once it has a number.
 *
 * @param organ the unit that issues it
 * @param kept whether its text was kept as it was issued; else it is worded anew, as of now
 */
@NamedInterface("desk")
public record MeetingNotice(UnitId organ, Stamp stamp, boolean kept) {}
