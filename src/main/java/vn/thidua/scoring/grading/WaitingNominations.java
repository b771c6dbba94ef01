package vn.thidua.scoring.grading;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.campaign.WaitingWork;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.Units;

/** Grades that units proposed and that wait for whoever decides them: of this year and the last. */
@Component
class WaitingNominations implements WaitingWork {

    private final NominationReads nominations;
    private final GradeSight sight;
    private final Units units;
    private final Clock clock;

    WaitingNominations(NominationReads nominations, GradeSight sight, Units units, Clock clock) {
        this.nominations = nominations;
        this.sight = sight;
        this.units = units;
        this.clock = clock;
    }

    @Override
    public List<Item> of(Actor actor) {
        if (!actor.may(Act.GRADE_YEAR)) {
            return List.of();
        }
        return IntStream.of(sight.thisYear(), sight.thisYear() - 1)
                .boxed()
                .flatMap(year -> waiting(year, actor).stream())
                .toList();
    }

    private List<Item> waiting(int year, Actor actor) {
        Map<UnitId, Integer> undecided = nominations.undecided(year);
        if (undecided.isEmpty()) {
            return List.of();
        }
        Set<UnitId> own = sight.own(actor);
        int waits = units.among(undecided.keySet(), sight.care(actor), LocalDate.now(clock)).stream()
                // Those of one's own unit are decided above.
                .filter(unit -> !own.contains(unit))
                .mapToInt(undecided::get)
                .sum();
        return waits == 0
                ? List.of()
                : List.of(new Item(
                        "gradeWait.nominated",
                        List.of(waits, String.valueOf(year)),
                        "/grades?year=" + year + "&show=NOMINATED",
                        null,
                        false));
    }
}
