package vn.thidua.directory.web.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.thidua.access.Act;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.people.PeopleFilter;
import vn.thidua.organization.people.PeopleSearch;
import vn.thidua.organization.people.UnitPicker;
import vn.thidua.search.Finder;
import vn.thidua.search.Found;
import vn.thidua.search.Sort;
import vn.thidua.search.Wanted;

/** Finds people by beginnings of words of their names. */
@Component
class PersonFinder implements Finder {

    private final PeopleSearch people;
    private final PeopleSight sight;
    private final UnitPicker units;
    private final Clock clock;

    PersonFinder(PeopleSearch people, PeopleSight sight, UnitPicker units, Clock clock) {
        this.people = people;
        this.sight = sight;
        this.units = units;
        this.clock = clock;
    }

    @Override
    public Sort sort() {
        return Sort.PERSON;
    }

    @Override
    public List<Found> find(Wanted wanted) {
        if (!wanted.actor().may(Act.SEE_PEOPLE)) {
            return List.of();
        }
        LocalDate today = LocalDate.now(clock);
        List<PeopleSearch.Hit> hits =
                people.find(new PeopleFilter(wanted.typed(), sight.of(wanted.actor()), "", today), wanted.most());
        Map<UnitId, String> names = units.names(
                hits.stream()
                        .map(PeopleSearch.Hit::unit)
                        .filter(Objects::nonNull)
                        .toList(),
                today);
        return hits.stream()
                .map(hit -> new Found(
                        hit.name(),
                        hit.post() == null ? "" : hit.post() + ", " + names.getOrDefault(hit.unit(), ""),
                        "/people/" + hit.id()))
                .toList();
    }
}
