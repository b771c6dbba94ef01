package vn.thidua.award.money;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.organization.UnitId;

/**
 * The fund of a body and a year, as people wrote it down.
 *
 * @param area what the law tells apart for the share of the budget, empty while nobody said
 * @param expenditure regular expenditure of which the share is taken, dong; null while unknown
 * @param planned for rewards, dong; null where nothing was planned
 * @param words what is to be known about it
 */
public record Fund(
        UnitId owner,
        int year,
        String area,
        @Nullable Long expenditure,
        @Nullable Long planned,
        String words,
        String changedBy,
        long version) {

    /** The first year that can have a fund. */
    static final int FIRST = 1900;
    /** The last one. */
    static final int LAST = 2199;

    /** Returns one of which nothing is known. */
    static Fund none(UnitId owner, int year) {
        return new Fund(owner, year, "", null, null, "", "", 0);
    }

    /** Tells whether there can be a fund for a year. */
    public static boolean known(int year) {
        return year >= FIRST && year <= LAST;
    }

    /**
     * Money that came in, or was spent on organising.
     *
     * @param amount dong
     * @param paper number of the paper, may be empty
     * @param words what it was for, or from whom
     */
    public record Entry(
            UUID id,
            Sort sort,
            long amount,
            LocalDate on,
            String paper,
            String words,
            String by,
            Optional<Removed> removed) {

        /** Tells whether it counts. */
        public boolean counts() {
            return removed.isEmpty();
        }
    }

    /** How an entry was taken out as a mistake. */
    public record Removed(String by, String why) {}

    /** What an entry is. */
    public enum Sort {
        /** Share of the budget. */
        BUDGET,
        /** Contributed by others. */
        CONTRIBUTION,
        /** Left from the year before. */
        CARRIED,
        /** Spent on organising campaigns. */
        ORGANISING;

        /** Tells whether it came in. */
        public boolean in() {
            return this != ORGANISING;
        }
    }
}
