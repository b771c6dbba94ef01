package vn.thidua.scoring.ranking;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.people.HeadCounts;
import vn.thidua.organization.people.HeadCounts.HeadCount;
import vn.thidua.regulation.Law;
import vn.thidua.regulation.Preference;

/** Knows whom the law lets choose first among equals. */
@NamedInterface("desk")
@Component
public class LegalPreferences {

    private static final HeadCount NOBODY = new HeadCount(0, 0, 0);

    private final HeadCounts people;

    LegalPreferences(HeadCounts people) {
        this.people = people;
    }

    /** Returns what the law says on a day; empty where it says nothing. */
    public Optional<Preference> on(LocalDate day) {
        return Law.shipped().preferences().stream()
                .filter(one -> one.holds(day))
                .findFirst();
    }

    /** Returns the same, of this name only. */
    public Optional<Preference> on(String code, LocalDate day) {
        return on(day).filter(one -> one.code().equals(code));
    }

    /** Returns of each unit whether it is preferred; one statement, however many. */
    public Map<UnitId, Preferred> of(Preference preference, Collection<UnitId> units, LocalDate day) {
        Map<UnitId, HeadCount> counts = people.of(units, day);
        return units.stream()
                .distinct()
                .collect(Collectors.toMap(
                        unit -> unit, unit -> Preferred.of(counts.getOrDefault(unit, NOBODY), preference.share())));
    }
}
