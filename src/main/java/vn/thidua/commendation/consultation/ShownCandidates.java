package vn.thidua.commendation.consultation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import vn.thidua.commendation.AwardRoundId;
import vn.thidua.commendation.ProposalId;
import vn.thidua.commendation.proposal.Proposal;
import vn.thidua.commendation.proposal.ProposalReads;
import vn.thidua.commendation.proposal.ProposalState;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.Units;

/** Knows who of a round is shown to the public, and with what: those the office has received, by name, unit and award. */
@NamedInterface("desk")
@Component
public class ShownCandidates {

    private final ProposalReads proposals;
    private final Units units;

    ShownCandidates(ProposalReads proposals, Units units) {
        this.proposals = proposals;
        this.units = units;
    }

    /** Returns those that no page of the round shows or showed to the end of its last day. */
    public List<Consultation.Candidate> missing(AwardRoundId round, Collection<Consultation> pages, LocalDate day) {
        Set<ProposalId> done = pages.stream()
                .filter(one -> !one.cut())
                .flatMap(one -> one.candidates().stream())
                .map(Consultation.Candidate::proposal)
                .collect(Collectors.toSet());
        return of(round, day).stream()
                .filter(one -> !done.contains(one.proposal()))
                .toList();
    }

    /** Returns them in the order of what is asked and by name. */
    private List<Consultation.Candidate> of(AwardRoundId round, LocalDate day) {
        List<Proposal> all = proposals.waiting(List.of(round), ProposalState.RECEIVED);
        Map<UnitId, String> names = units.names(all.stream().map(Proposal::unit).collect(Collectors.toSet()), day);
        return all.stream()
                .map(one -> new Consultation.Candidate(
                        one.id(), one.who().name(), names.getOrDefault(one.unit(), ""), one.form()))
                .toList();
    }
}
