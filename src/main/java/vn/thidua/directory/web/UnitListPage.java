package vn.thidua.directory.web;

import vn.thidua.organization.domain.UnitListCheck;
import vn.thidua.organization.domain.UnitListDesk;

/** What a list of units would do. */
public record UnitListPage(UnitListDesk.Waiting list, KindNames kinds) {

    /** Returns how many units would be created. */
    public long created() {
        return list.check().count(UnitListCheck.Fate.CREATE);
    }

    /** Returns how many are there already. */
    public long kept() {
        return list.check().count(UnitListCheck.Fate.KEEP);
    }

    /** Returns how many rows cannot be taken. */
    public long faulty() {
        return list.check().count(UnitListCheck.Fate.FAULTY);
    }
}
