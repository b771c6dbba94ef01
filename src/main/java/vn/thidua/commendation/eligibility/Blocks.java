package vn.thidua.commendation.eligibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.thidua.commendation.eligibility.RegisterHonours.Honour;
import vn.thidua.commendation.proposal.DeedsPrint;
import vn.thidua.commendation.proposal.Proposal;
import vn.thidua.commendation.round.AwardRound;
import vn.thidua.organization.UnitId;
import vn.thidua.regulation.AwardForm;
import vn.thidua.regulation.Grounds;
import vn.thidua.regulation.Matter;
import vn.thidua.regulation.Provision;
import vn.thidua.regulation.RecipientKind;
import vn.thidua.regulation.Statutes;
import vn.thidua.regulation.condition.Verdict;
import vn.thidua.shared.Phrase;
import vn.thidua.shared.Vietnamese;

/** Looks for what keeps somebody from being praised: a dissolved body, the same achievement or initiative, pending cases and discipline. Each only as far as the law of the day has the rule. */
final class Blocks {

    /* From here on two texts are told as the same, and as alike. */
    private static final int SAME = 80;
    private static final int ALIKE = 50;

    private final AwardRound round;
    private final Proposal proposal;
    private final Known known;
    private final Statutes statutes;
    private final LocalDate law;
    private final FactBook facts;

    Blocks(AwardRound round, Proposal proposal, Known known, Statutes statutes, LocalDate law, FactBook facts) {
        this.round = round;
        this.proposal = proposal;
        this.known = known;
        this.statutes = statutes;
        this.law = law;
        this.facts = facts;
    }

    List<Finding> findings(LocalDate today) {
        List<Finding> findings = new ArrayList<>();
        dissolved().ifPresent(findings::add);
        rule("B_SAME_ACHIEVEMENT").map(this::sameAchievement).ifPresent(findings::add);
        if (!proposal.deeds().initiative().isBlank()) {
            rule("B_SAME_INITIATIVE").map(this::sameInitiative).ifPresent(findings::add);
        }
        rule("B_UNDER_REVIEW")
                .map(rule -> running(Finding.Sort.PENDING, SubjectCase.Sort.PENDING, Question.PENDING, rule, today))
                .ifPresent(findings::add);
        rule("B_DISCIPLINE_RUNNING")
                .map(rule ->
                        running(Finding.Sort.DISCIPLINE, SubjectCase.Sort.DISCIPLINE, Question.DISCIPLINE, rule, today))
                .ifPresent(findings::add);
        return findings;
    }

    private Optional<Grounds> rule(String code) {
        return statutes.find(Matter.BLOCK, code, proposal.who().kind(), law).map(Provision::grounds);
    }

    private Optional<Finding> dissolved() {
        if (proposal.who().kind() != RecipientKind.COLLECTIVE) {
            return Optional.empty();
        }
        UnitId unit = new UnitId(Objects.requireNonNull(proposal.who().subject()));
        List<UnitId> standing = known.standing().getOrDefault(unit, List.of());
        boolean there = standing.contains(unit);
        Optional<Grounds> rule = rule("B_DISSOLVED_BODY");
        Phrase why = there
                ? Phrase.of("elig.unitThere")
                : standing.isEmpty()
                        ? Phrase.of("elig.unitGone")
                        : Phrase.of(
                                "elig.unitEnded",
                                String.join(
                                        ", ",
                                        standing.stream()
                                                .map(id -> known.names().getOrDefault(id, ""))
                                                .toList()));
        return there && rule.isEmpty()
                ? Optional.empty()
                : Optional.of(Judge.finding(
                        Finding.Sort.DISSOLVED,
                        there ? Verdict.MET : rule.isPresent() ? Verdict.NOT_MET : Verdict.OPEN,
                        List.of(why),
                        rule));
    }

    private Finding sameAchievement(Grounds rule) {
        List<Phrase> why = new ArrayList<>();
        Verdict verdict = Verdict.MET;
        for (Others other : known.others().getOrDefault(proposal.id(), List.of())) {
            boolean campaign = other.campaign() != null
                    && round.campaign() != null
                    && other.campaign().equals(round.campaign().value());
            boolean same = other.sameSubject() && (campaign || other.alike() >= SAME);
            if (same || other.alike() >= ALIKE) {
                verdict = verdict.and(same ? Verdict.NOT_MET : Verdict.OPEN);
                why.add(Phrase.of(
                        same && campaign ? "elig.sameCampaign" : "elig.alikeText",
                        other.name(),
                        form(other.form()),
                        other.round(),
                        other.alike()));
            }
        }
        Optional<List<Honour>> honours = known.honours(proposal);
        if (honours.isEmpty()) {
            verdict = verdict.and(Verdict.OPEN);
            why.add(Phrase.of("elig.noRegister"));
        }
        for (Honour honour : honours.orElse(List.of())) {
            int alike =
                    DeedsPrint.likeness(DeedsPrint.of(proposal.deeds().text()), DeedsPrint.of(honour.achievement()));
            if (alike >= ALIKE) {
                verdict = verdict.and(alike >= SAME ? Verdict.NOT_MET : Verdict.OPEN);
                why.add(Phrase.of(
                        "elig.rewarded", form(honour.form()), String.valueOf(honour.year()), honour.decision(), alike));
            }
        }
        if (why.isEmpty()) {
            why.add(Phrase.of("elig.nothingAlike"));
        }
        return Judge.finding(Finding.Sort.SAME_ACHIEVEMENT, verdict, why, Optional.of(rule));
    }

    private Finding sameInitiative(Grounds rule) {
        List<Phrase> why = new ArrayList<>();
        Verdict verdict = Verdict.MET;
        for (Others other : known.others().getOrDefault(proposal.id(), List.of())) {
            if (other.sameInitiative()) {
                verdict = verdict.and(other.sameSubject() ? Verdict.NOT_MET : Verdict.OPEN);
                why.add(Phrase.of("elig.initiativeUsed", other.name(), form(other.form()), other.round()));
            }
        }
        Optional<List<Honour>> honours = known.honours(proposal);
        String own = Vietnamese.fold(proposal.deeds().initiative());
        for (Honour honour : honours.orElse(List.of())) {
            if (Vietnamese.fold(honour.initiative()).equals(own)) {
                verdict = Verdict.NOT_MET;
                why.add(Phrase.of(
                        "elig.initiativeRewarded",
                        form(honour.form()),
                        String.valueOf(honour.year()),
                        honour.decision()));
            }
        }
        if (honours.isEmpty()) {
            verdict = verdict.and(Verdict.OPEN);
            why.add(Phrase.of("elig.noRegister"));
        }
        if (why.isEmpty()) {
            why.add(Phrase.of("elig.initiativeFree"));
        }
        return Judge.finding(Finding.Sort.SAME_INITIATIVE, verdict, why, Optional.of(rule));
    }

    /** A case that is written down decides; that none is written down proves nothing, so people are asked. */
    private Finding running(Finding.Sort sort, SubjectCase.Sort kind, String question, Grounds rule, LocalDate today) {
        List<Phrase> there = facts.cases()
                .filter(one -> one.sort() == kind && one.lasts(today))
                .map(FactBook::caseWords)
                .toList();
        if (!there.isEmpty()) {
            return Judge.finding(sort, Verdict.NOT_MET, there, Optional.of(rule));
        }
        Told told = facts.said(question);
        return new Finding(
                sort,
                told.verdict().opposite(),
                List.of(Phrase.of("elig.noCase"), told.why()),
                Optional.of(rule),
                List.of(question),
                Optional.empty());
    }

    private Object form(String code) {
        return statutes.form(code).<Object>map(AwardForm::label).orElse(code);
    }
}
