package vn.thidua.plan.reading.work;

import java.util.List;

/**
 * Offices named one after the other.
 *
 * @param names as printed, white space folded
 * @param next index of the token behind the last name
 */
record OfficeList(List<String> names, int next) {

    /** A list without any name. */
    static OfficeList none(int at) {
        return new OfficeList(List.of(), at);
    }

    OfficeList {
        names = List.copyOf(names);
    }

    boolean isEmpty() {
        return names.isEmpty();
    }
}
