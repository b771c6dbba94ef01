package vn.thidua.directory.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.thidua.access.Act;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.domain.EndedSearch;
import vn.thidua.organization.domain.UnitSearch;
import vn.thidua.search.Finder;
import vn.thidua.search.Found;
import vn.thidua.search.Sort;
import vn.thidua.search.Wanted;
import vn.thidua.shared.WrittenDay;

/** Finds the units of today by any of their names, and where these are few, those that have ended. */
@Component
class UnitFinder implements Finder {

    private final UnitSearch search;
    private final EndedSearch ended;
    private final Clock clock;

    UnitFinder(UnitSearch search, EndedSearch ended, Clock clock) {
        this.search = search;
        this.ended = ended;
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
        LocalDate today = LocalDate.now(clock);
        List<Found> living = search.find(wanted.typed(), today).stream()
                .limit(wanted.most())
                .map(hit -> new Found(hit.name(), hit.above(), path(hit.id())))
                .toList();
        Stream<Found> past = ended.find(wanted.typed(), today, wanted.most() - living.size()).stream()
                .map(hit -> new Found(
                        hit.name(),
                        hit.above(),
                        Optional.of(new Found.Remark("unit.foundEnded", WrittenDay.of(hit.endsOn()))),
                        path(hit.id())));
        return Stream.concat(living.stream(), past).toList();
    }

    private static String path(UnitId unit) {
        return "/units/" + unit;
    }
}
