package vn.thidua.access;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import vn.thidua.organization.UnitId;

/** The roles that are written for units, whoever has their heritage. */
public interface HeldRoles {

    /**
     * A role of an open account.
     *
     * @param name of the person
     * @param unit for which it was granted
     */
    record Held(UUID grant, AccountId account, String name, Role role, UnitId unit) {}

    /** Returns the roles granted for just these units that are held on the day or later, by name, one statement however many units. */
    List<Held> writtenFor(Collection<UnitId> units, LocalDate day);
}
