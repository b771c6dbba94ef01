package vn.thidua.registration.domain;

import org.springframework.modulith.NamedInterface;
import vn.thidua.organization.UnitId;

/** A submitted work beside the unit that promises it. */
@NamedInterface("desk")
public record PlacedWork(UnitId unit, Work work) {

    /** Returns the number of the edition that stands. */
    public int edition() {
        Edition stands = work.stands();
        return stands == null ? 0 : stands.number();
    }
}
