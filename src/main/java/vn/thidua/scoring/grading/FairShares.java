package vn.thidua.scoring.grading;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.access.Actor;
import vn.thidua.organization.Successions;
import vn.thidua.organization.Unit;
import vn.thidua.organization.UnitId;
import vn.thidua.scoring.grading.GradedPeople.Graded;

/** Who is among those with high grades, beside their share among all who were graded, and which units were never among the first. */
@Component
public class FairShares {

    /** Up to which place a unit was among the first. */
    public static final int FIRST = 3;

    private final GradedPeople people;
    private final YearPlaces places;
    private final GradeSight sight;
    private final Successions successions;

    FairShares(GradedPeople people, YearPlaces places, GradeSight sight, Successions successions) {
        this.people = people;
        this.places = places;
        this.sight = sight;
        this.successions = successions;
    }

    /** Which people a share is about. */
    public enum Who {
        /** In a post of leadership. */
        LEADERS,
        /** Doing the work itself. */
        DIRECT,
        /** Women, of those of whom the sex is kept. */
        WOMEN
    }

    /**
     * How many of some people have a high grade.
     *
     * @param category code of what they are by law; empty where it is not about that
     * @param high how many of them have a high grade
     * @param allHigh how many have a high grade at all
     * @param graded how many of them were graded
     * @param all how many were graded at all
     */
    public record Share(String category, int high, int allHigh, int graded, int all) {

        private static final int HUNDRED = 100;

        /** Returns their share of the high grades, in percent, rounded half up. */
        public int ofHigh() {
            return percent(high, allHigh);
        }

        /** Returns their share of all who were graded, in percent, rounded half up. */
        public int ofAll() {
            return percent(graded, all);
        }

        private static int percent(int part, int whole) {
            return whole == 0 ? 0 : (2 * HUNDRED * part + whole) / (2 * whole);
        }
    }

    /** Returns who was graded for a year among the people that the role in use looks after. */
    public List<Graded> graded(int year, Actor actor) {
        return people.of(year, sight.care(actor), sight.day(year));
    }

    /** Returns the share of some people; whom the question cannot be answered of is left out of both. */
    public static Share share(Who who, List<Graded> graded) {
        List<Graded> known = who == Who.WOMEN
                ? graded.stream().filter(one -> one.woman() != null).toList()
                : graded;
        return share("", known, one -> switch (who) {
            case LEADERS -> one.leader();
            case DIRECT -> !one.leader();
            case WOMEN -> Objects.requireNonNullElse(one.woman(), false);
        });
    }

    /** Returns the shares of what people are by law, the largest group first. */
    public static List<Share> byCategory(List<Graded> graded) {
        return graded.stream()
                .map(Graded::category)
                .distinct()
                .filter(code -> !code.isEmpty())
                .map(code -> share(code, graded, one -> one.category().equals(code)))
                .sorted(Comparator.comparing(Share::graded).reversed().thenComparing(Share::category))
                .toList();
    }

    private static Share share(String category, List<Graded> all, Predicate<Graded> of) {
        List<Graded> some = all.stream().filter(of).toList();
        return new Share(category, high(some), high(all), some.size(), all.size());
    }

    private static int high(List<Graded> some) {
        return (int) some.stream().filter(one -> one.grade().high()).count();
    }

    /** Returns the units that the role in use looks after and that were never among the first in a final ranking of any year, nor was one that they stand for. */
    public List<Unit> neverFirst(int year, Actor actor) {
        Set<UnitId> own = sight.own(actor);
        List<Unit> all = sight.units(year, actor).stream()
                .filter(unit -> !own.contains(unit.id()))
                .toList();
        if (all.isEmpty()) {
            return all;
        }
        Map<UnitId, UnitId> standing = successions.heritage(
                all.stream().map(Unit::id).toList(), Successions.Heritage.WORK, sight.day(sight.thisYear()));
        Set<UnitId> first = places.first(standing.keySet(), FIRST).stream()
                .map(unit -> standing.getOrDefault(unit, unit))
                .collect(Collectors.toSet());
        return all.stream().filter(unit -> !first.contains(unit.id())).toList();
    }
}
