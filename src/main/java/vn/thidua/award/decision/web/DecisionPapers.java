package vn.thidua.award.decision.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.thidua.award.decision.AwardDecision;
import vn.thidua.award.decision.AwardDecisions;
import vn.thidua.award.decision.Conferral;
import vn.thidua.award.decision.ConferralState;
import vn.thidua.award.decision.DecisionWords;
import vn.thidua.award.decision.Revocation;
import vn.thidua.award.decision.SigningAuthority;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.Units;
import vn.thidua.paperwork.Paper;
import vn.thidua.paperwork.numbering.Stamp;
import vn.thidua.regulation.LawBook;
import vn.thidua.regulation.Matter;
import vn.thidua.regulation.RecipientKind;
import vn.thidua.shared.Vietnamese;
import vn.thidua.shared.WrittenDay;

/** The papers of a decision, in Vietnamese, whoever prints them: what the office submits, the decision with its list, the decision that takes awards back. */
@Component
class DecisionPapers {

    private final AwardDecisions reads;
    private final DecisionWords words;
    private final SigningAuthority signing;
    private final Units units;
    private final LawBook law;
    private final MessageSource messages;
    private final Clock clock;

    DecisionPapers(
            AwardDecisions reads,
            DecisionWords words,
            SigningAuthority signing,
            Units units,
            LawBook law,
            MessageSource messages,
            Clock clock) {
        this.reads = reads;
        this.words = words;
        this.signing = signing;
        this.units = units;
        this.law = law;
        this.messages = messages;
        this.clock = clock;
    }

    /** Returns the name of the file of a decision. */
    static String fileName(AwardDecision decision) {
        return decision.stamp()
                .map(stamp -> "quyet-dinh-" + stamp.number() + "-"
                        + Vietnamese.fold(stamp.symbol()).replaceAll("[^a-z0-9]+", "-") + "-"
                        + stamp.on().getYear())
                .orElse("du-thao-quyet-dinh");
    }

    /** Returns the decision with the list of those whom it names. */
    Paper decision(AwardDecision decision) {
        LocalDate day = decision.decidedOn().orElseGet(() -> LocalDate.now(clock));
        List<Paper.Block> blocks = new ArrayList<>();
        blocks.add(new Paper.Centred(authority(decision, day)));
        decision.text()
                .grounds()
                .lines()
                .filter(line -> !line.isBlank())
                .forEach(line -> blocks.add(new Paper.Text(line.strip())));
        blocks.add(new Paper.Centred(t("decision.decides")));
        int article = 0;
        for (String line :
                decision.text().articles().lines().filter(one -> !one.isBlank()).toList()) {
            blocks.add(new Paper.Text(t("decision.article", ++article, line.strip())));
        }
        blocks.add(new Paper.Appendix(
                List.of(t("decision.listHead"), decision.title()),
                t("decision.listOf", printed(decision), WrittenDay.of(day), words.organ(decision.issuer(), day))));
        blocks.addAll(lists(reads.conferrals(decision.id())));
        return paper(
                heading(decision.issuer(), decision.stamp(), day),
                List.of(t("decision.paper"), decision.title()),
                blocks,
                decision.stamp());
    }

    /** Returns what the office submits with the draft. */
    Paper submission(AwardDecision decision) {
        LocalDate today = LocalDate.now(clock);
        List<Paper.Block> blocks = new ArrayList<>();
        decision.text()
                .submission()
                .lines()
                .filter(line -> !line.isBlank())
                .forEach(line -> blocks.add(new Paper.Text(line.strip())));
        blocks.addAll(lists(reads.conferrals(decision.id())));
        return new Paper(
                false,
                Paper.Heading.toFill(
                        units.nameAbove(decision.issuer(), today), words.organ(decision.issuer(), today), today),
                List.of(t("decision.submissionPaper"), decision.title()),
                "",
                blocks,
                new Paper.Signature(List.of(t("decision.submissionSigner")), ""),
                List.of(t("decision.submissionTo", words.organ(decision.issuer(), today)), t("decision.kept")));
    }

    /** Returns the decision that takes awards back, or lets them stand again. */
    Paper revocation(AwardDecision decision, Revocation one) {
        Stamp stamp = one.stamp();
        boolean revokes = one.what() == Revocation.What.REVOKED;
        List<Paper.Block> blocks = new ArrayList<>();
        blocks.add(new Paper.Centred(authority(decision, stamp.on())));
        law.statutes()
                .find(Matter.REVOCATION, one.ground(), null, stamp.on())
                .ifPresent(rule -> blocks.add(new Paper.Text(t(
                        "decision.revocationGround",
                        rule.grounds().cited(),
                        rule.grounds().words()))));
        blocks.add(new Paper.Text(t(
                "decision.revocationOf",
                printed(decision),
                WrittenDay.of(decision.decidedOn().orElse(stamp.on())),
                decision.title())));
        blocks.add(new Paper.Text(t("decision.revocationWhy", one.why())));
        blocks.add(new Paper.Centred(t("decision.decides")));
        blocks.add(new Paper.Text(
                t(revokes ? "decision.revocation.1" : "decision.restoration.1", words.form(decision.form()))));
        List<Conferral> named = reads.conferrals(decision.id()).stream()
                .filter(award -> one.awards().contains(award.id()))
                .toList();
        blocks.add(table(named));
        blocks.add(new Paper.Text(t(revokes ? "decision.revocation.2" : "decision.restoration.2")));
        blocks.add(new Paper.Text(t("decision.revocation.3")));
        return paper(
                heading(decision.issuer(), Optional.of(stamp), stamp.on()),
                List.of(t("decision.paper"), t(revokes ? "decision.revocationTitle" : "decision.restorationTitle")),
                blocks,
                Optional.of(stamp));
    }

    private String authority(AwardDecision decision, LocalDate day) {
        String post = signing.of(decision.issuer(), day).stream()
                .findFirst()
                .map(vn.thidua.award.decision.Signatory::headPost)
                .orElse("");
        return words.decider(decision.issuer(), post, day).toUpperCase(Vietnamese.LOCALE);
    }

    private Paper.Heading heading(UnitId issuer, Optional<Stamp> stamp, LocalDate day) {
        String above = units.nameAbove(issuer, day);
        String organ = words.organ(issuer, day);
        return stamp.map(one -> Paper.Heading.of(above, organ, t("paper.number", one.printed()), one.place(), one.on()))
                .orElseGet(() -> Paper.Heading.toFill(above, organ, day));
    }

    private Paper paper(Paper.Heading heading, List<String> title, List<Paper.Block> blocks, Optional<Stamp> stamp) {
        return new Paper(
                false,
                heading,
                title,
                "",
                blocks,
                stamp.map(one -> new Paper.Signature(one.signerPost().lines().toList(), one.signer()))
                        .orElseGet(() -> new Paper.Signature(List.of(t("paper.headOfUnit")), "")),
                stamp.map(Stamp::recipients)
                        .orElseGet(() -> t("decision.kept"))
                        .lines()
                        .filter(line -> !line.isBlank())
                        .toList());
    }

    /** The list by kinds of recipients, each under its own heading; the ordinals run through. */
    private List<Paper.Block> lists(List<Conferral> all) {
        Map<RecipientKind, List<Conferral>> byKind = all.stream()
                .filter(one -> one.state() != ConferralState.CORRECTED)
                .collect(Collectors.groupingBy(Conferral::kind));
        List<Paper.Block> blocks = new ArrayList<>();
        for (RecipientKind kind :
                List.of(RecipientKind.COLLECTIVE, RecipientKind.INDIVIDUAL, RecipientKind.HOUSEHOLD)) {
            List<Conferral> some = byKind.getOrDefault(kind, List.of());
            if (!some.isEmpty()) {
                blocks.add(new Paper.Section(t("decision.list." + kind, some.size())));
                blocks.add(table(some));
            }
        }
        return blocks;
    }

    private Paper.Table table(List<Conferral> some) {
        return new Paper.Table(
                List.of(
                        new Paper.Column(t("decision.column.ordinal"), 3, true),
                        new Paper.Column(t("decision.column.name"), 8, false),
                        new Paper.Column(t("decision.column.line"), 9, false),
                        new Paper.Column(t("decision.column.achievement"), 12, false)),
                some.stream()
                        .map(one -> Paper.Group.row(one.goldenBook(), one.name(), one.line(), one.achievement()))
                        .toList());
    }

    private String printed(AwardDecision decision) {
        return decision.number().isEmpty() ? t("decision.numberToFill") : decision.number();
    }

    private String t(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Vietnamese.LOCALE);
    }
}
