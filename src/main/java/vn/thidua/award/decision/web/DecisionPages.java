package vn.thidua.award.decision.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.award.decision.AwardDecision;
import vn.thidua.award.decision.AwardDecisions;
import vn.thidua.award.decision.Candidate;
import vn.thidua.award.decision.Conferral;
import vn.thidua.award.decision.ConferralId;
import vn.thidua.award.decision.ConferralState;
import vn.thidua.award.decision.DecisionFiles;
import vn.thidua.award.decision.DecisionId;
import vn.thidua.award.decision.DecisionSight;
import vn.thidua.award.decision.DecisionState;
import vn.thidua.award.decision.DecisionSteps;
import vn.thidua.award.decision.Hindrance;
import vn.thidua.award.decision.IssueDesk;
import vn.thidua.award.decision.Numbering;
import vn.thidua.award.decision.RevocationDesk;
import vn.thidua.award.decision.RevocationRows;
import vn.thidua.award.decision.SigningAuthority;
import vn.thidua.award.seal.Signer;
import vn.thidua.commendation.ProposalId;
import vn.thidua.evidence.Evidence;
import vn.thidua.evidence.domain.EvidenceReads;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.Units;
import vn.thidua.regulation.AwardForm;
import vn.thidua.regulation.LawBook;
import vn.thidua.regulation.RecipientKind;
import vn.thidua.shared.Paging;
import vn.thidua.shared.Phrase;
import vn.thidua.shared.Refusal;

/** Makes the page of a decision; as many statements for many awards as for one. */
@Component
class DecisionPages {

    private final AwardDecisions reads;
    private final DecisionSight sight;
    private final Behind behind;
    private final NumberingForm numbering;
    private final Units units;
    private final LawBook law;
    private final Clock clock;

    DecisionPages(
            AwardDecisions reads,
            DecisionSight sight,
            Behind behind,
            NumberingForm numbering,
            Units units,
            LawBook law,
            Clock clock) {
        this.reads = reads;
        this.sight = sight;
        this.behind = behind;
        this.numbering = numbering;
        this.units = units;
        this.law = law;
        this.clock = clock;
    }

    /** What stands behind a decision. */
    @Component
    record Behind(
            DecisionSteps steps,
            RevocationRows revocations,
            RevocationDesk undoing,
            IssueDesk issuing,
            SigningAuthority signing,
            EvidenceReads files,
            ObjectProvider<Signer> outside) {}

    /**
     * What the page was asked for.
     *
     * @param show kind of recipients, empty for all
     * @param page of the list, from 1; 0 for all
     */
    record Asked(String show, int page) {

        static final Asked FIRST = new Asked("", 1);
    }

    DecisionPage show(DecisionId id, Asked asked, Actor actor) {
        return of(id, asked, DecisionPage.Typed.NOTHING, Optional.empty(), Optional.empty(), actor);
    }

    DecisionPage again(DecisionId id, DecisionPage.Typed typed, Refusal refusal, Actor actor) {
        return of(id, Asked.FIRST, typed, Optional.empty(), Optional.of(refusal), actor);
    }

    DecisionPage again(DecisionId id, Numbering typed, String part, Refusal refusal, Actor actor) {
        DecisionPage.Typed where = new DecisionPage.Typed(part, "", "", "", "", "", "", List.of());
        return of(id, Asked.FIRST, where, Optional.of(typed), Optional.of(refusal), actor);
    }

    DecisionPage of(
            DecisionId id,
            Asked asked,
            DecisionPage.Typed typed,
            Optional<Numbering> numbers,
            Optional<Refusal> refusal,
            Actor actor) {
        AwardDecision decision = sight.visible(id, actor);
        LocalDate today = LocalDate.now(clock);
        List<Conferral> all = reads.conferrals(id);
        List<Conferral> shown = all.stream()
                .filter(one -> asked.show().isEmpty() || one.kind().name().equals(asked.show()))
                .toList();
        Paging paging = new Paging(shown.size(), asked.page());
        Map<UnitId, String> names = units.names(
                all.stream().map(Conferral::unit).collect(Collectors.toSet()),
                decision.decidedOn().orElse(today));
        boolean works = sight.works(decision, actor);
        Map<ProposalId, List<Hindrance>> against = works && decision.state() == DecisionState.DRAFT
                ? behind.issuing().candidates(decision, all).stream()
                        .collect(Collectors.toMap(one -> one.proposal().id(), Candidate::against))
                : Map.of();
        Map<ConferralId, List<Hindrance>> byHand = works && decision.state() == DecisionState.DRAFT
                ? behind.issuing().byHand(decision, all)
                : Map.of();
        return new DecisionPage(
                decision,
                units.names(List.of(decision.issuer()), today).getOrDefault(decision.issuer(), ""),
                label(decision.form()),
                shown.subList(paging.from(), paging.to()).stream()
                        .map(one -> new DecisionPage.Line(
                                one,
                                names.getOrDefault(one.unit(), ""),
                                Optional.ofNullable(one.proposal())
                                        .map(proposal -> against.getOrDefault(proposal, List.of()))
                                        .orElseGet(() -> byHand.getOrDefault(one.id(), List.of()))))
                        .toList(),
                counts(all),
                asked.show(),
                paging,
                behind.steps().of(id),
                undone(id, all),
                signed(id),
                office(decision, all, names.values(), numbers, actor),
                typed,
                refusal,
                today);
    }

    Phrase.Label label(String form) {
        return law.statutes().form(form).map(AwardForm::label).orElse(new Phrase.Label(form, form));
    }

    private DecisionPage.Office office(
            AwardDecision decision,
            List<Conferral> all,
            Collection<String> names,
            Optional<Numbering> numbers,
            Actor actor) {
        LocalDate today = LocalDate.now(clock);
        UnitId issuer = decision.issuer();
        boolean issues = sight.may(Act.ISSUE_DECISIONS, issuer, actor);
        boolean revokes = decision.state().wasIssued() && sight.may(Act.REVOKE_AWARDS, issuer, actor);
        boolean toNumber = issues && decision.state() == DecisionState.DRAFT;
        LocalDate day = numbers.flatMap(Numbering::day).orElse(today);
        return new DecisionPage.Office(
                sight.may(Act.DRAFT_DECISIONS, issuer, actor),
                issues,
                revokes,
                toNumber || revokes ? behind.signing().of(issuer, day) : List.of(),
                toNumber || revokes ? numbering.next(issuer, day) : 0,
                numbers.orElseGet(() -> numbering.empty(issuer, names)),
                revokes
                        ? behind.undoing().grounds(day).stream()
                                .map(one -> new DecisionPage.Ground(
                                        one.about(),
                                        one.grounds().words(),
                                        one.value().stream().sorted().toList(),
                                        one.grounds()))
                                .toList()
                        : List.of(),
                all.stream().map(Conferral::name).toList(),
                decision.state() == DecisionState.DRAFT
                        ? behind.signing().whyNotGive(issuer, decision.form(), day)
                        : Optional.empty(),
                behind.outside().getIfAvailable() != null);
    }

    private List<DecisionPage.Undone> undone(DecisionId id, List<Conferral> all) {
        Map<ConferralId, String> names = all.stream().collect(Collectors.toMap(Conferral::id, Conferral::name));
        return behind.revocations().of(List.of(id)).stream()
                .map(one -> new DecisionPage.Undone(
                        one,
                        one.awards().stream()
                                .map(award -> names.getOrDefault(award, ""))
                                .toList()))
                .toList();
    }

    private Optional<Evidence> signed(DecisionId id) {
        List<Evidence> files = new ArrayList<>(behind.files()
                .of(DecisionFiles.KIND, List.of(id.value()))
                .getOrDefault(DecisionFiles.subject(id), List.of()));
        return files.isEmpty() ? Optional.empty() : Optional.of(files.getLast());
    }

    private static DecisionPage.Counts counts(List<Conferral> all) {
        List<Conferral> standing = all.stream()
                .filter(one -> one.state() != ConferralState.CORRECTED)
                .toList();
        return new DecisionPage.Counts(
                standing.size(),
                count(standing, RecipientKind.COLLECTIVE),
                count(standing, RecipientKind.INDIVIDUAL),
                count(standing, RecipientKind.HOUSEHOLD),
                Math.toIntExact(standing.stream().filter(one -> !one.valid()).count()));
    }

    private static int count(List<Conferral> all, RecipientKind kind) {
        return Math.toIntExact(all.stream().filter(one -> one.kind() == kind).count());
    }
}
