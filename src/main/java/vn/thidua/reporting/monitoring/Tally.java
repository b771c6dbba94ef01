package vn.thidua.reporting.monitoring;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;

/**
 * How many units stand how.
 *
 * @param standings number of units, by how they stand; what is missing is none
 */
public record Tally(Map<Standing, Integer> standings) {

    private static final int ALL = 100;

    /** Counts units. */
    public static Tally of(Collection<UnitStanding> units) {
        Map<Standing, Integer> counts = new EnumMap<>(Standing.class);
        units.forEach(unit -> counts.merge(unit.standing(), 1, Integer::sum));
        return new Tally(counts);
    }

    /** Returns how many stand so. */
    public int count(Standing standing) {
        return standings.getOrDefault(standing, 0);
    }

    /** Returns how many units a report is wanted from. */
    public int wanted() {
        return standings.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Returns how many handed in, in time or late. */
    public int handedIn() {
        return count(Standing.IN_TIME) + count(Standing.LATE);
    }

    /** Returns how many of those wanted handed in, 0 to 100 percent, rounded down; 100 where none is wanted. */
    public int completeness() {
        return share(handedIn());
    }

    /** Returns how many of those wanted handed in in time, 0 to 100 percent, rounded down; 100 where none is wanted. */
    public int timeliness() {
        return share(count(Standing.IN_TIME));
    }

    /** Returns how many are overdue or were given back. */
    public int red() {
        return count(Standing.OVERDUE) + count(Standing.RETURNED);
    }

    private int share(int part) {
        int wanted = wanted();
        return wanted == 0 ? ALL : ALL * part / wanted;
    }
}
