package vn.thidua.commendation.proposal;

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
import vn.thidua.commendation.round.AwardRoundSight;
import vn.thidua.commendation.round.RoundState;
import vn.thidua.organization.UnitId;

/** What waits: open rounds and returned proposals for units, submitted proposals for the office. */
@Component
class WaitingProposals implements WaitingWork {

    private final AwardRoundSight rounds;
    private final ProposalReads reads;
    private final ProposalSight sight;
    private final Clock clock;

    WaitingProposals(AwardRoundSight rounds, ProposalReads reads, ProposalSight sight, Clock clock) {
        this.rounds = rounds;
        this.reads = reads;
        this.sight = sight;
        this.clock = clock;
    }

    @Override
    public List<Item> of(Actor actor) {
        if (!actor.may(Act.PROPOSE)) {
            return List.of();
        }
        Map<AwardRoundId, AwardRound> open = rounds.visible(actor).stream()
                .filter(round -> round.state() == RoundState.OPEN)
                .collect(Collectors.toMap(AwardRound::id, Function.identity()));
        if (open.isEmpty()) {
            return List.of();
        }
        LocalDate today = LocalDate.now(clock);
        List<Proposal> all = reads.waiting(
                open.keySet(),
                ProposalState.DRAFT,
                ProposalState.SUBMITTED,
                ProposalState.RETURNED,
                ProposalState.RECEIVED);
        Set<UnitId> own = sight.own(all.stream().map(Proposal::unit).collect(Collectors.toSet()), actor);
        Set<UnitId> run =
                rounds.runFrom(open.values().stream().map(AwardRound::owner).toList(), actor);
        List<Item> items = new ArrayList<>();
        for (AwardRound round : open.values()) {
            List<Proposal> of =
                    all.stream().filter(one -> one.round().equals(round.id())).toList();
            boolean office = run.contains(round.owner());
            long waiting = of.stream()
                    .filter(one -> one.state() == ProposalState.SUBMITTED)
                    .count();
            if (office && waiting > 0) {
                items.add(new Item("awards.toReceive", List.of(waiting, round.title()), round.path(), null, false));
            }
            of.stream()
                    .filter(one -> own.contains(one.unit()) && one.state().unitWrites())
                    .forEach(one -> items.add(item(round, one, today)));
            boolean began = of.stream().anyMatch(one -> own.contains(one.unit()));
            if (!office && !began && !today.isAfter(round.lastDay())) {
                items.add(new Item("awards.toPropose", List.of(round.title()), round.path(), round.lastDay(), false));
            }
        }
        return items;
    }

    private static Item item(AwardRound round, Proposal one, LocalDate today) {
        LocalDate again = one.course().againBy();
        LocalDate last =
                again != null ? again : round.ask(one.ask()).map(round::lastDay).orElse(round.lastDay());
        return new Item(
                one.state() == ProposalState.RETURNED ? "awards.toMend" : "awards.toSubmit",
                List.of(one.who().name()),
                one.path(),
                last,
                today.isAfter(last));
    }
}
