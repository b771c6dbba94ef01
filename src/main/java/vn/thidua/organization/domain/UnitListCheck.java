package vn.thidua.organization.domain;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import vn.thidua.organization.UnitId;

/** What a list of units would do if it were applied. */
@NamedInterface("desk")
public record UnitListCheck(List<Line> lines) {

    /** What becomes of a row. */
    public enum Fate {
        /** A unit is created. */
        CREATE,
        /** The unit is there already and stays as it is. */
        KEEP,
        /** The row cannot be taken. */
        FAULTY
    }

    /** Why a row cannot be taken: a message key and the facts it names. */
    public record Fault(String key, List<Object> arguments) {}

    /**
     * One row.
     *
     * @param kind code of the kind that the row names
     * @param parentRow place in the list of the row that creates the parent, counted from 0
     */
    public record Line(
            UnitListRow row,
            Fate fate,
            Optional<Fault> fault,
            @Nullable String kind,
            Optional<UnitPlace> place) {}

    /**
     * Where a new unit belongs: to a unit that is there, to one that another row creates, or to nothing.
     *
     * @param row place in the list of the row that creates the parent, counted from 0, or -1
     */
    public record UnitPlace(@Nullable UnitId unit, int row) {

        /** Nothing above. */
        public static final UnitPlace TOP = new UnitPlace(null, -1);
    }

    /** Returns how many rows have the fate. */
    public long count(Fate fate) {
        return lines.stream().filter(line -> line.fate() == fate).count();
    }

    /** Tells whether each row can be taken. */
    public boolean clean() {
        return count(Fate.FAULTY) == 0;
    }
}
