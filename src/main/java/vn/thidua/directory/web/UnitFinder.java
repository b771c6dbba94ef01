package vn.thidua.directory.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.access.Act;
import vn.thidua.organization.domain.UnitSearch;
import vn.thidua.search.Finder;
import vn.thidua.search.Found;
import vn.thidua.search.Sort;
import vn.thidua.search.Wanted;

/** Finds the units of today by any of their names. */
@Component
class UnitFinder implements Finder {

    private final UnitSearch search;
    private final Clock clock;

    UnitFinder(UnitSearch search, Clock clock) {
        this.search = search;
        this.clock = clock;
    }

    @Override
    public Sort sort() {
        return Sort.UNIT;
    }

    @Override
    public List<Found> find(Wanted wanted) {
        if (!wanted.actor().may(Act.SEE_UNITS)) {
            return List.of();
        }
        return search.find(wanted.typed(), LocalDate.now(clock)).stream()
                .limit(wanted.most())
                .map(hit -> new Found(hit.name(), hit.above(), "/units/" + hit.id()))
                .toList();
    }
}
