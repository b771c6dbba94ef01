package vn.thidua.reporting.year;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the units of the simulated year said, kept and added up by hand beside the program: nothing of it goes through the program's own code. Units are counted from 0, months from 1.
 */
final class Ledger {

    /** A figure; without a lower part it is one number. */
    record Said(BigDecimal upper, BigDecimal lower) {}

    /** Where and when something was said. */
    private record Place(int month, int unit, String target) {}

    /** A report of a unit. */
    private record Sheet(int month, int unit) {}

    private final Map<Place, Said> said = new HashMap<>();
    private final Set<Sheet> inTime = new HashSet<>();
    private final Set<Sheet> late = new HashSet<>();

    /** Writes a figure, in the place of the one that was there. */
    void write(int month, int unit, String target, Said figure) {
        said.put(new Place(month, unit, target), figure);
    }

    /** Takes a figure out. */
    void erase(int month, int unit, String target) {
        said.remove(new Place(month, unit, target));
    }

    /** Notes that a report came; only the first time counts. */
    void came(int month, int unit, boolean afterwards) {
        Sheet sheet = new Sheet(month, unit);
        if (!inTime.contains(sheet) && !late.contains(sheet)) {
            (afterwards ? late : inTime).add(sheet);
        }
    }

    /** Returns the sum of what was said in a month, and before where it adds up. */
    BigDecimal sum(String target, int month, boolean fromTheStart) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Map.Entry<Place, Said> entry : said.entrySet()) {
            Place place = entry.getKey();
            boolean then = fromTheStart ? place.month() <= month : place.month() == month;
            if (then && place.target().equals(target)) {
                sum = sum.add(entry.getValue().upper());
            }
        }
        return sum;
    }

    /** Returns the sum of what some units said from the start to the end of a month. */
    BigDecimal sum(String target, int month, Set<Integer> units) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Map.Entry<Place, Said> entry : said.entrySet()) {
            Place place = entry.getKey();
            if (place.month() <= month && place.target().equals(target) && units.contains(place.unit())) {
                sum = sum.add(entry.getValue().upper());
            }
        }
        return sum;
    }

    /** Returns the share of some units together in a month, in percent, with six decimals; null where they said nothing. */
    @Nullable
    BigDecimal percent(String target, int month, Set<Integer> units) {
        BigDecimal upper = BigDecimal.ZERO;
        BigDecimal lower = BigDecimal.ZERO;
        for (Map.Entry<Place, Said> entry : said.entrySet()) {
            Place place = entry.getKey();
            if (place.month() == month && place.target().equals(target) && units.contains(place.unit())) {
                upper = upper.add(entry.getValue().upper());
                lower = lower.add(entry.getValue().lower());
            }
        }
        return lower.signum() == 0
                ? null
                : upper.multiply(BigDecimal.valueOf(100)).divide(lower, 6, RoundingMode.HALF_UP);
    }

    /** Returns the share of all units together in a month, in percent, with six decimals. */
    BigDecimal percent(String target, int month) {
        BigDecimal upper = BigDecimal.ZERO;
        BigDecimal lower = BigDecimal.ZERO;
        for (Map.Entry<Place, Said> entry : said.entrySet()) {
            if (entry.getKey().month() == month && entry.getKey().target().equals(target)) {
                upper = upper.add(entry.getValue().upper());
                lower = lower.add(entry.getValue().lower());
            }
        }
        return upper.multiply(BigDecimal.valueOf(100)).divide(lower, 6, RoundingMode.HALF_UP);
    }

    /** Returns how many reports of a month came in time, and how many later. */
    int[] attendance(int month) {
        return new int[] {
            (int) inTime.stream().filter(sheet -> sheet.month() == month).count(),
            (int) late.stream().filter(sheet -> sheet.month() == month).count()
        };
    }
}
