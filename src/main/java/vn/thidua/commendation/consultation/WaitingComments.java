package vn.thidua.commendation.consultation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.campaign.WaitingWork;
import vn.thidua.commendation.AwardRoundId;
import vn.thidua.commendation.round.AwardRound;
import vn.thidua.commendation.round.AwardRoundSight;
import vn.thidua.organization.UnitId;

/** Puts on the home page of the office which comments of the public nobody has looked at. */
@Component
class WaitingComments implements WaitingWork {

    private final ConsultationReads reads;
    private final AwardRoundSight rounds;

    WaitingComments(ConsultationReads reads, AwardRoundSight rounds) {
        this.reads = reads;
        this.rounds = rounds;
    }

    @Override
    public List<Item> of(Actor actor) {
        List<Item> items = new ArrayList<>();
        if (actor.may(Act.RUN_AWARDS)) {
            List<AwardRound> visible = rounds.visible(actor);
            Set<UnitId> run =
                    rounds.runFrom(visible.stream().map(AwardRound::owner).toList(), actor);
            List<AwardRound> own = visible.stream()
                    .filter(round -> run.contains(round.owner()))
                    .toList();
            Map<AwardRoundId, Integer> fresh = own.isEmpty()
                    ? Map.of()
                    : reads.fresh(own.stream().map(AwardRound::id).collect(Collectors.toSet()));
            own.stream()
                    .filter(round -> fresh.containsKey(round.id()))
                    .forEach(round -> items.add(new Item(
                            "consultation.toLook",
                            List.of(fresh.getOrDefault(round.id(), 0), round.title()),
                            round.path() + "/consultation",
                            null,
                            false)));
        }
        return items;
    }
}
