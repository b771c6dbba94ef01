package vn.thidua.access.domain;

import java.sql.Array;
import java.sql.SQLException;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import vn.thidua.access.Act;

/** Acts as the database keeps them. */
final class Acts {

    private Acts() {}

    /** Returns the acts of a column; one that the program no longer knows is nobody's. */
    static Set<Act> of(Array column) throws SQLException {
        Set<String> names = Set.of((String[]) column.getArray());
        return EnumSet.allOf(Act.class).stream()
                .filter(act -> names.contains(act.name()))
                .collect(Collectors.toUnmodifiableSet());
    }

    static String[] names(Collection<Act> acts) {
        return acts.stream().map(Act::name).sorted().toArray(String[]::new);
    }
}
