package vn.thidua.commendation.dossier;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.thidua.access.Actor;
import vn.thidua.commendation.proposal.Proposal;
import vn.thidua.commendation.proposal.ProposalReads;
import vn.thidua.commendation.proposal.ProposalSight;
import vn.thidua.commendation.proposal.ProposalState;
import vn.thidua.commendation.round.CommendationRefusal;
import vn.thidua.evidence.EvidenceOwner;
import vn.thidua.evidence.EvidenceSubject;
import vn.thidua.regulation.DossierPart;
import vn.thidua.regulation.LawBook;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Refusal;

/** Says who sees the papers of a dossier, adds to them and takes them away: the unit, until the office has received what they are for. */
@Component
class DossierFiles implements EvidenceOwner {

    private final ProposalReads reads;
    private final ProposalSight sight;
    private final LawBook law;

    DossierFiles(ProposalReads reads, ProposalSight sight, LawBook law) {
        this.reads = reads;
        this.sight = sight;
        this.law = law;
    }

    @Override
    public String kind() {
        return PartIds.KIND;
    }

    @Override
    public boolean shows(EvidenceSubject subject, Actor actor) {
        return meant(subject).stream().anyMatch(one -> place(one, actor).isPresent());
    }

    @Override
    public Optional<Refusal> whyNotAdd(EvidenceSubject subject, Actor actor) {
        return own(subject, actor).stream()
                        .anyMatch(one -> one.state().unitWrites() || one.state() == ProposalState.SUBMITTED)
                ? Optional.empty()
                : Optional.of(CommendationRefusal.NOT_NOW.because());
    }

    @Override
    public Optional<Refusal> whyNotRemove(EvidenceSubject subject, Instant addedAt, Actor actor) {
        return own(subject, actor).stream().allMatch(one -> one.state().unitWrites())
                ? Optional.empty()
                : Optional.of(CommendationRefusal.NOT_NOW.because());
    }

    private List<Proposal> own(EvidenceSubject subject, Actor actor) {
        List<Proposal> own = meant(subject).stream()
                .filter(one ->
                        place(one, actor).filter(ProposalSight.Place::own).isPresent())
                .filter(one -> one.state() != ProposalState.WITHDRAWN)
                .toList();
        if (own.isEmpty()) {
            throw new NotFound(subject.toString());
        }
        return own;
    }

    private Optional<ProposalSight.Place> place(Proposal proposal, Actor actor) {
        try {
            return Optional.of(sight.place(proposal.id(), actor));
        } catch (NotFound theirs) {
            return Optional.empty();
        }
    }

    /** Returns the proposals of a dossier for which a paper is. */
    private List<Proposal> meant(EvidenceSubject subject) {
        List<String> parts =
                law.statutes().parts().stream().map(DossierPart::code).toList();
        return reads.dossier(subject.id()).stream()
                .filter(one ->
                        parts.stream().anyMatch(part -> PartIds.of(one, part).equals(subject.part())))
                .toList();
    }
}
