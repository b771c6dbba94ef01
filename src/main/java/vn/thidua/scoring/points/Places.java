package vn.thidua.scoring.points;

import java.util.List;

/** Where quantities and criteria stand in {@link Facts}. */
record Places(List<String> quantities, List<String> criteria) {

    int quantity(String name) {
        return quantities.indexOf(name);
    }

    int criterion(String code) {
        return criteria.indexOf(code);
    }
}
