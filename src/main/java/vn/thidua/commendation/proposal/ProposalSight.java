package vn.thidua.commendation.proposal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.commendation.ProposalId;
import vn.thidua.commendation.round.Ask;
import vn.thidua.commendation.round.AwardRound;
import vn.thidua.commendation.round.AwardRoundReads;
import vn.thidua.commendation.round.AwardRoundSight;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.UnitReach;
import vn.thidua.organization.Units;
import vn.thidua.shared.NotFound;

/** Knows whose a proposal is: the unit's that made it; whoever looks after the body of the round, or after the unit, sees it once it was submitted. */
@NamedInterface("desk")
@Component
public class ProposalSight {

    private final ProposalReads reads;
    private final AwardRoundReads rounds;
    private final AwardRoundSight sight;
    private final Units units;
    private final Clock clock;

    ProposalSight(ProposalReads reads, AwardRoundReads rounds, AwardRoundSight sight, Units units, Clock clock) {
        this.reads = reads;
        this.rounds = rounds;
        this.sight = sight;
        this.units = units;
        this.clock = clock;
    }

    /**
     * A proposal in its round.
     *
     * @param own whether the person speaks for the unit that made it
     * @param runs whether the person runs the round
     */
    @NamedInterface("desk")
    public record Place(AwardRound round, Ask ask, Proposal proposal, boolean own, boolean runs) {}

    /** Returns those of the proposals of a round that the person may see. */
    public List<Proposal> visible(AwardRound round, List<Proposal> all, Actor actor) {
        Set<UnitId> proposing = all.stream().map(Proposal::unit).collect(Collectors.toSet());
        Set<UnitId> own = own(proposing, actor);
        boolean cares = sight.cares(round, actor);
        LocalDate today = LocalDate.now(clock);
        Set<UnitId> below = cares || proposing.isEmpty()
                ? proposing
                : units.among(proposing, actor.active().care(units, today), today);
        return all.stream()
                .filter(one ->
                        own.contains(one.unit()) || below.contains(one.unit()) && one.state() != ProposalState.DRAFT)
                .toList();
    }

    /**
     * Returns a proposal that the person may see.
     *
     * @throws NotFound for any other
     */
    public Place place(ProposalId id, Actor actor) {
        return reads.find(id)
                .flatMap(proposal -> rounds.find(proposal.round())
                        .filter(round ->
                                !visible(round, List.of(proposal), actor).isEmpty())
                        .map(round -> place(round, proposal, actor)))
                .orElseThrow(() -> new NotFound("proposal " + id));
    }

    Place place(AwardRound round, Proposal proposal, Actor actor) {
        return new Place(
                round,
                round.ask(proposal.ask()).orElseThrow(),
                proposal,
                !own(Set.of(proposal.unit()), actor).isEmpty(),
                sight.runs(round, actor));
    }

    /** Returns those of the units for which the person proposes: the own one, and those whose work it has. */
    public Set<UnitId> own(Set<UnitId> some, Actor actor) {
        return actor.may(Act.PROPOSE) && !some.isEmpty()
                ? units.among(some, UnitReach.only(actor.unit()), LocalDate.now(clock))
                : Set.of();
    }
}
