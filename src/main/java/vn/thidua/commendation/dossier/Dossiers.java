package vn.thidua.commendation.dossier;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import vn.thidua.commendation.ProposalId;
import vn.thidua.commendation.eligibility.Answer;
import vn.thidua.commendation.eligibility.EligibilityReads;
import vn.thidua.commendation.eligibility.Question;
import vn.thidua.commendation.proposal.Proposal;
import vn.thidua.evidence.Evidence;
import vn.thidua.evidence.EvidenceSubject;
import vn.thidua.evidence.domain.EvidenceReads;
import vn.thidua.regulation.LawBook;
import vn.thidua.regulation.Matter;
import vn.thidua.regulation.Provision;
import vn.thidua.regulation.Statutes;
import vn.thidua.regulation.value.Papers;

/** Says which papers the dossiers of proposals need and have; two statements, however many. */
@NamedInterface("desk")
@Component
public class Dossiers {

    private final EvidenceReads evidence;
    private final EligibilityReads said;
    private final LawBook law;
    private final Clock clock;

    Dossiers(EvidenceReads evidence, EligibilityReads said, LawBook law, Clock clock) {
        this.evidence = evidence;
        this.said = said;
        this.law = law;
        this.clock = clock;
    }

    /** Returns the papers of each proposal, by the law of the day on which it was received. */
    public Map<ProposalId, Pieces> of(Collection<Proposal> proposals) {
        if (proposals.isEmpty()) {
            return Map.of();
        }
        Map<EvidenceSubject, List<Evidence>> files = evidence.of(
                PartIds.KIND, proposals.stream().map(Proposal::dossier).collect(Collectors.toSet()));
        Map<ProposalId, Map<String, List<Answer>>> answers =
                said.answers(proposals.stream().map(Proposal::id).toList());
        Statutes statutes = law.statutes();
        LocalDate today = LocalDate.now(clock);
        Map<ProposalId, Pieces> all = new HashMap<>();
        for (Proposal proposal : proposals) {
            Map<String, List<Answer>> own = answers.getOrDefault(proposal.id(), Map.of());
            LocalDate day = proposal.judgedAsOf(today);
            Optional<Provision<Papers>> asked = statutes.find(
                    Matter.DOSSIER, proposal.form(), proposal.who().kind(), day);
            all.put(
                    proposal.id(),
                    new Pieces(
                            day,
                            asked.map(Provision::grounds),
                            asked.map(rule -> rule.value().choices().stream()
                                            .map(choice -> piece(proposal, choice, statutes, files, own))
                                            .toList())
                                    .orElse(List.of())));
        }
        return all;
    }

    private static Piece piece(
            Proposal proposal,
            Papers.Choice choice,
            Statutes statutes,
            Map<EvidenceSubject, List<Evidence>> files,
            Map<String, List<Answer>> said) {
        List<Piece.Sheet> sheets = choice.parts().stream()
                .flatMap(code -> statutes.part(code).stream())
                .map(part -> {
                    UUID id = PartIds.of(proposal, part.code());
                    List<Evidence> there =
                            files.getOrDefault(PartIds.subject(proposal, part.code()), List.of()).stream()
                                    .filter(file -> file.supersededBy() == null)
                                    .toList();
                    return new Piece.Sheet(part, id, PartIds.shared(part.code()), there);
                })
                .toList();
        List<Answer> applies = said.getOrDefault(Question.part(choice.parts().getFirst()), List.of());
        return new Piece(
                sheets, choice.always(), applies.isEmpty() ? Optional.empty() : Optional.of(applies.getLast()));
    }
}
