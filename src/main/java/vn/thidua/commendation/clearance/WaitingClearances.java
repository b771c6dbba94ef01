package vn.thidua.commendation.clearance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.campaign.WaitingWork;
import vn.thidua.commendation.AwardRoundId;
import vn.thidua.commendation.round.AwardRound;
import vn.thidua.commendation.round.AwardRoundReads;
import vn.thidua.commendation.round.AwardRoundSight;
import vn.thidua.organization.UnitId;

/** Puts on the home page what a unit is asked about candidates, and to the office which bodies are silent after the last day. */
@Component
class WaitingClearances implements WaitingWork {

    private final ClearanceReads reads;
    private final ClearanceSight sight;
    private final AwardRoundSight rounds;
    private final AwardRoundReads titles;
    private final Clock clock;

    WaitingClearances(
            ClearanceReads reads, ClearanceSight sight, AwardRoundSight rounds, AwardRoundReads titles, Clock clock) {
        this.reads = reads;
        this.sight = sight;
        this.rounds = rounds;
        this.titles = titles;
        this.clock = clock;
    }

    @Override
    public List<Item> of(Actor actor) {
        LocalDate today = LocalDate.now(clock);
        List<Item> items = new ArrayList<>();
        if (actor.may(Act.ANSWER_CLEARANCE)) {
            List<Clearance> waiting = sight.answersFor(actor).stream()
                    .flatMap(reach -> reads.waiting(reach, today).stream())
                    .distinct()
                    .toList();
            Map<AwardRoundId, AwardRound> of = waiting.isEmpty()
                    ? Map.of()
                    : titles.of(waiting.stream().map(Clearance::round).collect(Collectors.toSet()));
            for (Clearance one : waiting) {
                LocalDate due = one.term().dueOn();
                AwardRound round = of.get(one.round());
                items.add(new Item(
                        "clearance.toAnswer",
                        List.of(round == null ? "" : round.title()),
                        one.path(),
                        due,
                        today.isAfter(due)));
            }
        }
        if (actor.may(Act.RUN_AWARDS)) {
            silent(actor, today, items);
        }
        return items;
    }

    private void silent(Actor actor, LocalDate today, List<Item> items) {
        List<AwardRound> visible = rounds.visible(actor);
        Set<UnitId> run = rounds.runFrom(visible.stream().map(AwardRound::owner).toList(), actor);
        Map<AwardRoundId, AwardRound> own = visible.stream()
                .filter(round -> run.contains(round.owner()))
                .collect(Collectors.toMap(AwardRound::id, Function.identity()));
        if (!own.isEmpty()) {
            reads.silent(own.keySet(), today).forEach((id, count) -> {
                AwardRound round = own.get(id);
                if (round != null) {
                    items.add(new Item(
                            "clearance.silentWork",
                            List.of(count, round.title()),
                            round.path() + "/clearances",
                            null,
                            true));
                }
            });
        }
    }
}
