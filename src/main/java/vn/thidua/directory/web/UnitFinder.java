package vn.thidua.directory.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.thidua.access.Act;
import vn.thidua.organization.domain.UnitSearch;
import vn.thidua.search.Finder;
import vn.thidua.search.Found;
import vn.thidua.search.Sort;
import vn.thidua.search.Wanted;

/** Finds the units of today by any of their names, and where these are few, those that have ended. */
@Component
class UnitFinder implements Finder {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

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
        LocalDate today = LocalDate.now(clock);
        List<Found> living = search.find(wanted.typed(), today).stream()
                .limit(wanted.most())
                .map(hit -> found(hit, Optional.empty()))
                .toList();
        Stream<Found> ended = search.findEnded(wanted.typed(), today, wanted.most() - living.size()).stream()
                .map(unit ->
                        found(unit.hit(), Optional.of(new Found.Remark("unit.foundEnded", DAY.format(unit.endsOn())))));
        return Stream.concat(living.stream(), ended).toList();
    }

    private static Found found(UnitSearch.Hit hit, Optional<Found.Remark> remark) {
        return new Found(hit.name(), hit.above(), remark, "/units/" + hit.id());
    }
}
