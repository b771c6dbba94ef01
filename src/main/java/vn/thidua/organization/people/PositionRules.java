package vn.thidua.organization.people;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import vn.thidua.organization.domain.UnitHistory;
import vn.thidua.shared.Refusal;

/** What may not be with the positions of one person. The rows of a table are looked at by SQL, all at once, and get the same verdict. */
@NamedInterface("desk")
public final class PositionRules {

    private PositionRules() {}

    /**
     * Returns why a position cannot be as it shall be, whatever the others are.
     *
     * @param unit how long its unit is there, empty where there is no such unit
     */
    public static Optional<Refusal> whyNot(
            Position position, @Nullable LocalDate bornOn, Optional<UnitHistory.Life> unit) {
        if (position.endsOn() != null && !position.startsOn().isBefore(position.endsOn())) {
            return Optional.of(PersonRefusal.FROM_AFTER_TO.because());
        }
        if (bornOn != null && position.startsOn().isBefore(bornOn)) {
            return Optional.of(PersonRefusal.BEFORE_BIRTH.because());
        }
        return unit.filter(life -> life.nearest(position.startsOn()).equals(position.startsOn()))
                        .isPresent()
                ? Optional.empty()
                : Optional.of(PersonRefusal.UNIT_NOT_THERE.because(position.post()));
    }

    /** Returns why these positions cannot be those of one person; the order does not matter. */
    public static Optional<Refusal> whyNotTogether(List<Position> all) {
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                Optional<Refusal> clash = whyNotBeside(all.get(i), all.get(j));
                if (clash.isPresent()) {
                    return clash;
                }
            }
        }
        return all.stream()
                .filter(position -> position.sort() == PositionSort.SECONDED)
                .flatMap(position -> whyNotSeconded(position, all).stream())
                .findFirst();
    }

    /** Returns why two positions cannot both be those of one person. */
    public static Optional<Refusal> whyNotBeside(Position one, Position other) {
        if (!one.meets(other)) {
            return Optional.empty();
        }
        if (one.sort() == PositionSort.MAIN && other.sort() == PositionSort.MAIN) {
            return Optional.of(PersonRefusal.MAIN_OVERLAPS.because(one.post(), other.post()));
        }
        if (one.sort() == PositionSort.SECONDED && other.sort() == PositionSort.SECONDED) {
            return Optional.of(PersonRefusal.SECONDED_TWICE.because(one.post(), other.post()));
        }
        if (one.unit().equals(other.unit()) && one.post().equalsIgnoreCase(other.post())) {
            return Optional.of(PersonRefusal.SAME_TWICE.because(one.post()));
        }
        return Optional.empty();
    }

    private static Optional<Refusal> whyNotSeconded(Position seconded, List<Position> all) {
        List<Position> homes = all.stream()
                .filter(position -> position.sort() == PositionSort.MAIN && position.meets(seconded))
                .sorted(Comparator.comparing(Position::startsOn))
                .toList();
        if (!covers(homes, seconded)) {
            return Optional.of(PersonRefusal.SECONDED_FROM_NOWHERE.because(seconded.post()));
        }
        return homes.stream().anyMatch(home -> home.unit().equals(seconded.unit()))
                ? Optional.of(PersonRefusal.SECONDED_HOME.because(seconded.post()))
                : Optional.empty();
    }

    /** Tells whether each day of the secondment is one of a main position; these follow each other without meeting. */
    private static boolean covers(List<Position> homes, Position seconded) {
        LocalDate next = seconded.startsOn();
        for (Position home : homes) {
            if (home.startsOn().isAfter(next)) {
                return false;
            }
            if (home.endsOn() == null) {
                return true;
            }
            next = home.endsOn();
        }
        return seconded.endsOn() != null && !next.isBefore(seconded.endsOn());
    }
}
