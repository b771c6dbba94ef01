package vn.thidua.commendation.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.access.Actor;
import vn.thidua.commendation.ProposalId;
import vn.thidua.commendation.dossier.Dossiers;
import vn.thidua.commendation.dossier.Pieces;
import vn.thidua.commendation.eligibility.Answer;
import vn.thidua.commendation.eligibility.Assessment;
import vn.thidua.commendation.eligibility.Eligibility;
import vn.thidua.commendation.eligibility.EligibilityReads;
import vn.thidua.commendation.eligibility.Finding;
import vn.thidua.commendation.eligibility.Judgement;
import vn.thidua.commendation.eligibility.Question;
import vn.thidua.commendation.eligibility.SubjectCase;
import vn.thidua.commendation.eligibility.TestLine;
import vn.thidua.commendation.proposal.Proposal;
import vn.thidua.commendation.proposal.ProposalReads;
import vn.thidua.commendation.proposal.ProposalRules;
import vn.thidua.commendation.proposal.ProposalSight;
import vn.thidua.commendation.proposal.ProposalState;
import vn.thidua.commendation.proposal.ReceiptGate;
import vn.thidua.organization.Units;
import vn.thidua.regulation.condition.Verdict;
import vn.thidua.shared.Phrase;
import vn.thidua.shared.Refusal;

/** Makes the page of a dossier. */
@Component
class DossierPages {

    private final ProposalSight sight;
    private final ProposalReads proposals;
    private final AwardRoundPages.Judged judged;
    private final AwardRoundPages rounds;
    private final Units units;
    private final ReceiptGate gate;
    private final Clock clock;

    DossierPages(
            ProposalSight sight,
            ProposalReads proposals,
            AwardRoundPages.Judged judged,
            AwardRoundPages rounds,
            Units units,
            ReceiptGate gate,
            Clock clock) {
        this.sight = sight;
        this.proposals = proposals;
        this.judged = judged;
        this.rounds = rounds;
        this.units = units;
        this.gate = gate;
        this.clock = clock;
    }

    DossierPage of(ProposalId id, Optional<Refusal> refusal, DossierPage.Typed typed, Actor actor) {
        LocalDate today = LocalDate.now(clock);
        ProposalSight.Place place = sight.place(id, actor);
        Proposal proposal = place.proposal();
        Eligibility eligibility = judged.eligibility();
        Dossiers dossiers = judged.dossiers();
        EligibilityReads reads = judged.reads();
        Assessment assessment = Objects.requireNonNull(
                eligibility.of(List.of(proposal), List.of(place.round())).get(id));
        Pieces pieces = Objects.requireNonNull(dossiers.of(List.of(proposal)).get(id));
        UUID subject = proposal.who().subject();
        List<SubjectCase> cases = subject == null || !place.runs()
                ? List.of()
                : reads.cases(List.of(subject)).getOrDefault(subject, List.of());
        Optional<Refusal> whyNot = place.own() && proposal.state().unitWrites()
                ? ProposalRules.whyNotWrite(place.round(), place.ask(), proposal, today)
                : Optional.empty();
        boolean writes = place.own() && proposal.state().unitWrites() && whyNot.isEmpty();
        return new DossierPage(
                place.round(),
                place.ask(),
                proposal,
                rounds.label(proposal.form()),
                units.names(List.of(proposal.unit()), today).getOrDefault(proposal.unit(), ""),
                pieces,
                assessment.counts(),
                assessment.judgements(),
                questions(assessment, pieces, reads.answers(List.of(id)).getOrDefault(id, Map.of())),
                cases,
                proposals.steps(id),
                place.own(),
                place.runs(),
                writes,
                place.runs() && proposal.state() == ProposalState.SUBMITTED ? gate.stops(place) : List.of(),
                writes && gate.leaves(place),
                whyNot,
                refusal,
                typed,
                today);
    }

    /** Returns what people have to answer, each once: what nothing else settles, and what somebody said already. */
    private static List<DossierPage.Asked> questions(
            Assessment assessment, Pieces pieces, Map<String, List<Answer>> said) {
        Map<String, Phrase> asked = new LinkedHashMap<>();
        for (Judgement judgement : assessment.judgements()) {
            for (Finding finding : judgement.findings()) {
                finding.questions().forEach(one -> asked.putIfAbsent(one, words(one)));
            }
            for (TestLine line : judgement.standard()) {
                boolean open = line.verdict() == Verdict.OPEN || said.containsKey(line.question());
                if (!line.question().isEmpty() && open) {
                    asked.putIfAbsent(line.question(), positive(line.asked()));
                }
            }
        }
        pieces.all().stream()
                .filter(piece -> !piece.always() && !piece.sheets().isEmpty())
                .map(piece -> piece.sheets().getFirst().part())
                .forEach(part ->
                        asked.putIfAbsent(Question.part(part.code()), Phrase.of("awards.question.part", part.label())));
        return asked.entrySet().stream()
                .map(one -> new DossierPage.Asked(
                        one.getKey(),
                        one.getValue(),
                        last(said.get(one.getKey()), false),
                        last(said.get(one.getKey()), true)))
                .toList();
    }

    private static Phrase words(String question) {
        return Phrase.of("awards.question." + question.replace(':', '.'));
    }

    /** What must not be is asked as a thing that may be. */
    private static Phrase positive(Phrase asked) {
        return asked.key().equals("law.not") && asked.arguments().getFirst() instanceof Phrase inner ? inner : asked;
    }

    private static Optional<Answer> last(@Nullable List<Answer> said, boolean office) {
        return said == null
                ? Optional.empty()
                : said.stream().filter(one -> one.office() == office).reduce((first, later) -> later);
    }
}
