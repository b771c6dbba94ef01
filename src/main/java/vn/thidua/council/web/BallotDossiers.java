package vn.thidua.council.web;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.access.Actor;
import vn.thidua.commendation.AwardRoundId;
import vn.thidua.commendation.ProposalId;
import vn.thidua.commendation.proposal.Proposal;
import vn.thidua.commendation.proposal.ProposalReads;
import vn.thidua.commendation.proposal.ProposalSight;
import vn.thidua.commendation.proposal.ProposalState;
import vn.thidua.commendation.round.AwardRound;
import vn.thidua.commendation.round.AwardRoundReads;
import vn.thidua.council.session.AgendaGroup;

/** Reads what members want to know before they vote; as many statements however many proposals. */
@Component
class BallotDossiers {

    private final AwardRoundReads rounds;
    private final ProposalReads proposals;
    private final ProposalSight sight;

    BallotDossiers(AwardRoundReads rounds, ProposalReads proposals, ProposalSight sight) {
        this.rounds = rounds;
        this.proposals = proposals;
        this.sight = sight;
    }

    /**
     * What was proposed.
     *
     * @param opened those whose dossiers the person may open
     */
    record Known(Map<ProposalId, String> deeds, Set<ProposalId> opened) {}

    Known of(Collection<AgendaGroup> groups, Actor actor) {
        Set<AwardRoundId> ids =
                groups.stream().map(group -> new AwardRoundId(group.roundId())).collect(Collectors.toSet());
        List<Proposal> received = proposals.waiting(ids, ProposalState.RECEIVED);
        Map<ProposalId, String> deeds = new HashMap<>();
        received.forEach(one -> deeds.put(one.id(), one.deeds().text()));
        Set<ProposalId> opened = new HashSet<>();
        for (AwardRound round : rounds.of(ids).values()) {
            List<Proposal> of = received.stream()
                    .filter(one -> one.round().equals(round.id()))
                    .toList();
            sight.visible(round, of, actor).forEach(one -> opened.add(one.id()));
        }
        return new Known(deeds, opened);
    }
}
