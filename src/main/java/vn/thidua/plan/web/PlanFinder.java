package vn.thidua.plan.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.access.Act;
import vn.thidua.plan.domain.PlanReads;
import vn.thidua.search.Finder;
import vn.thidua.search.Found;
import vn.thidua.search.Sort;
import vn.thidua.search.Wanted;

/** Finds plan documents by number, subject or file name. */
@Component
class PlanFinder implements Finder {

    private static final Duration CLOCKS_APART = Duration.ofMinutes(1);

    private final PlanSight sight;
    private final Clock clock;

    PlanFinder(PlanSight sight, Clock clock) {
        this.sight = sight;
        this.clock = clock;
    }

    @Override
    public Sort sort() {
        return Sort.PLAN;
    }

    @Override
    public List<Found> find(Wanted wanted) {
        if (!wanted.actor().may(Act.SEE_PLANS)) {
            return List.of();
        }
        Instant before = Instant.now(clock).plus(CLOCKS_APART);
        return sight.list(wanted.actor(), wanted.typed(), List.of(), before, wanted.most()).stream()
                .map(PlanReads.Line::plan)
                .map(plan -> new Found(plan.title(), plan.fileName(), "/plans/" + plan.id()))
                .toList();
    }
}
