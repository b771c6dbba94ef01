package vn.thidua.reporting.explaining;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.campaign.WaitingWork;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.Units;

/** Explanations that a person has to give, or that came and wait to be read. */
@Component
class WaitingExplanations implements WaitingWork {

    private final ExplanationReads reads;
    private final ExplanationSight sight;
    private final Missed missed;
    private final Units units;
    private final Clock clock;

    WaitingExplanations(ExplanationReads reads, ExplanationSight sight, Missed missed, Units units, Clock clock) {
        this.reads = reads;
        this.sight = sight;
        this.missed = missed;
        this.units = units;
        this.clock = clock;
    }

    @Override
    public List<Item> of(Actor actor) {
        LocalDate today = LocalDate.now(clock);
        List<Item> items = new ArrayList<>();
        for (Explanation one : sight.answerable(reads.asked(), actor)) {
            items.add(new Item(
                    "explanation.toAnswer",
                    List.of(missed.name(one.campaign(), one.target())),
                    one.path(),
                    one.answerBy(),
                    one.overdue(today)));
        }
        List<Explanation> answered = actor.may(Act.ASK_EXPLANATION) ? reads.answeredTo(actor.unit()) : List.of();
        Map<UnitId, String> names = units.names(
                answered.stream().map(Explanation::addressee).distinct().toList(), today);
        for (Explanation one : answered) {
            items.add(new Item(
                    "explanation.toRead",
                    List.of(missed.name(one.campaign(), one.target()), names.getOrDefault(one.addressee(), "")),
                    one.path(),
                    null,
                    false));
        }
        return items;
    }
}
