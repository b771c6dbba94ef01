package vn.thidua.commendation.eligibility;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thidua.commendation.proposal.Proposal;
import vn.thidua.commendation.proposal.ProposalState;
import vn.thidua.commendation.round.Ask;
import vn.thidua.commendation.round.AwardRound;
import vn.thidua.regulation.Authority;
import vn.thidua.regulation.AwardForm;
import vn.thidua.regulation.FormLevel;
import vn.thidua.regulation.Grounds;
import vn.thidua.regulation.Matter;
import vn.thidua.regulation.Provision;
import vn.thidua.regulation.RecipientKind;
import vn.thidua.regulation.Statutes;
import vn.thidua.regulation.condition.Condition;
import vn.thidua.regulation.condition.Verdict;
import vn.thidua.regulation.value.Limit;
import vn.thidua.shared.Phrase;

/** Judges one proposal by the law of one day. */
final class Judge {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private final AwardRound round;
    private final Ask ask;
    private final Proposal proposal;
    private final Known known;
    private final Statutes statutes;
    private final LocalDate law;
    private final FactBook facts;

    Judge(AwardRound round, Proposal proposal, Known known, Statutes statutes, LocalDate law) {
        this.round = round;
        this.ask = round.ask(proposal.ask()).orElseThrow();
        this.proposal = proposal;
        this.known = known;
        this.statutes = statutes;
        this.law = law;
        this.facts = new FactBook(proposal, round.year(), known);
    }

    Judgement judge(LocalDate today) {
        RecipientKind kind = proposal.who().kind();
        Optional<Provision<Condition>> standard = statutes.find(Matter.STANDARD, ask.form(), kind, law);
        StandardJudge judge = new StandardJudge(statutes, law, kind, facts);
        Blocks blocks = new Blocks(round, proposal, known, statutes, law, facts);
        List<Finding> findings = new ArrayList<>(List.of(form(kind)));
        decider().ifPresent(findings::add);
        findings.add(standard(standard, judge));
        once().ifPresent(findings::add);
        findings.addAll(blocks.findings(today));
        heads().ifPresent(findings::add);
        findings.addAll(quotas());
        HearingFindings hearing = new HearingFindings(proposal.id(), known.hearing(), today);
        hearing.clearance().ifPresent(findings::add);
        hearing.consultation().ifPresent(findings::add);
        findings.add(late());
        Map<String, Waiver> let = known.waivers().getOrDefault(proposal.id(), Map.of());
        return new Judgement(
                law,
                statutes.regime(law),
                findings.stream()
                        .map(one ->
                                one.with(Optional.ofNullable(let.get(one.sort().name()))
                                        .filter(waiver -> hearing.stands(one.sort(), waiver))))
                        .toList(),
                standard.map(one -> judge.lines(one.value())).orElse(List.of()));
    }

    static Finding finding(Finding.Sort sort, Verdict verdict, List<Phrase> why, Optional<Grounds> grounds) {
        return new Finding(sort, verdict, why, grounds, List.of(), Optional.empty());
    }

    private Finding form(RecipientKind kind) {
        Optional<AwardForm> there = statutes.form(ask.form(), law);
        Optional<AwardForm> form = there.or(() -> statutes.form(ask.form()));
        boolean may = there.filter(one -> one.recipients().contains(kind)).isPresent();
        Phrase why = there.isEmpty()
                ? Phrase.of("elig.noForm", law)
                : Phrase.of(may ? "elig.mayGoTo" : "elig.mayNotGoTo", Phrase.of("law.word." + kind));
        return finding(Finding.Sort.FORM, Verdict.of(may), List.of(why), form.map(AwardForm::grounds));
    }

    /** A form of a higher level goes up from here; one of this level is this office's to give, or it is nobody's here. */
    private Optional<Finding> decider() {
        return statutes.find(Matter.DECIDERS, ask.form(), proposal.who().kind(), law)
                .map(rule -> {
                    Authority own = known.offices().getOrDefault(round.owner(), Authority.HEAD_OF_LEGAL_UNIT);
                    Optional<FormLevel> level = statutes.form(ask.form(), law).map(AwardForm::level);
                    boolean here = rule.value().contains(own);
                    boolean above = level.filter(one -> one != FormLevel.BASE).isPresent();
                    List<Phrase> why = new ArrayList<>();
                    why.add(Phrase.of(
                            here ? "elig.decidesHere" : above ? "elig.decidesAbove" : "elig.decidesElsewhere",
                            Phrase.of("law.word." + own)));
                    if (!here) {
                        rule.value().stream()
                                .sorted()
                                .map(one -> Phrase.of("elig.decider", Phrase.of("law.word." + one)))
                                .forEach(why::add);
                    }
                    return finding(Finding.Sort.DECIDER, Verdict.of(here || above), why, Optional.of(rule.grounds()));
                })
                .or(this::nobodyDecides);
    }

    /** Of a higher form nothing is said on who decides: it is for somebody to say, never for this level to give. */
    private Optional<Finding> nobodyDecides() {
        return statutes.form(ask.form(), law)
                .filter(form -> form.level() != FormLevel.BASE)
                .map(form -> finding(
                        Finding.Sort.DECIDER,
                        Verdict.OPEN,
                        List.of(Phrase.of("law.nothing.DECIDERS")),
                        Optional.empty()));
    }

    private Finding standard(Optional<Provision<Condition>> standard, StandardJudge judge) {
        return standard.map(rule -> finding(
                        Finding.Sort.STANDARD,
                        judge.judge(rule.value()),
                        rule.grounds().words().isEmpty()
                                ? List.of(Phrase.of("elig.seeStandard"))
                                : List.of(
                                        Phrase.of("elig.seeStandard"),
                                        Phrase.of(
                                                "elig.ruleSays", rule.grounds().words())),
                        Optional.of(rule.grounds())))
                .orElseGet(() -> finding(
                        Finding.Sort.STANDARD, Verdict.OPEN, List.of(Phrase.of("elig.noStandard")), Optional.empty()));
    }

    private Optional<Finding> once() {
        return statutes.form(ask.form(), law).filter(AwardForm::onceInALife).map(form -> {
            Optional<Long> times = known.honours(proposal)
                    .map(all -> all.stream()
                            .filter(one -> one.form().equals(form.code()))
                            .count());
            return finding(
                    Finding.Sort.ONCE,
                    times.map(count -> Verdict.of(count == 0)).orElse(Verdict.OPEN),
                    List.of(times.map(count -> Phrase.of(count == 0 ? "elig.neverHad" : "elig.hadAlready"))
                            .orElse(Phrase.of("elig.noRegister"))),
                    Optional.of(form.grounds()));
        });
    }

    private Optional<Finding> heads() {
        if (!ask.heads() || !proposal.who().head()) {
            return Optional.empty();
        }
        Told told = facts.headedWell();
        return Optional.of(new Finding(
                Finding.Sort.HEADS,
                told.verdict(),
                List.of(Phrase.of("elig.headRule"), told.why()),
                Optional.empty(),
                List.of(Question.HEADED),
                Optional.empty()));
    }

    private List<Finding> quotas() {
        List<Finding> findings = new ArrayList<>();
        if (ask.quota().limits()) {
            int count = known.counts().getOrDefault(ask.id(), 0);
            findings.add(finding(Finding.Sort.QUOTA, quota(count), List.of(quotaWords(count)), Optional.empty()));
        }
        statutes.find(Matter.QUOTA, ask.form(), proposal.who().kind(), law)
                .ifPresent(rule -> findings.add(lawQuota(rule)));
        return findings;
    }

    /** How many the law lets a unit propose: by those there who have the other title, as far as the register knows; more may be known one day, so only enough is settled. */
    private Finding lawQuota(Provision<Limit> rule) {
        Limit limit = rule.value();
        List<Phrase> why = new ArrayList<>();
        why.add(Phrase.of(
                "elig.lawQuota",
                limit.percent(),
                statutes.form(limit.of()).<Object>map(AwardForm::label).orElse(Phrase.of("law.word.QUALIFYING"))));
        Optional<Membership.Team> team = limit.of().equals(Limit.QUALIFYING)
                ? Optional.empty()
                : known.membership().team(proposal.unit().value(), round.year());
        int count = known.unitCounts().getOrDefault(ask.id(), Map.of()).getOrDefault(proposal.unit(), 0)
                + (proposal.state().proposed() || proposal.state() == ProposalState.AWARDED ? 0 : 1);
        boolean within = team.isPresent()
                && BigDecimal.valueOf(count)
                                .multiply(WHOLE)
                                .compareTo(limit.percent()
                                        .multiply(BigDecimal.valueOf(team.get().with(limit.of()))))
                        <= 0;
        team.ifPresent(there -> why.add(Phrase.of("elig.lawQuotaBase", count, there.with(limit.of()))));
        return finding(Finding.Sort.LAW_QUOTA, within ? Verdict.MET : Verdict.OPEN, why, Optional.of(rule.grounds()));
    }

    private Verdict quota(int count) {
        return ask.quota().limit().isEmpty() || count > ask.quota().limit().getAsInt() ? Verdict.OPEN : Verdict.MET;
    }

    private Phrase quotaWords(int count) {
        return QuotaWords.of(ask.quota(), count);
    }

    private Finding late() {
        LocalDate last = round.lastDay(ask);
        boolean late = proposal.course().late();
        return finding(
                Finding.Sort.LATE,
                Verdict.of(!late || round.takesLate()),
                List.of(Phrase.of(late ? round.takesLate() ? "elig.lateTaken" : "elig.lateVoid" : "elig.inTime", last)),
                Optional.empty());
    }
}
