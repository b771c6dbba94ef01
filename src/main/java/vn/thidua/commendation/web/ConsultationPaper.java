package vn.thidua.commendation.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.thidua.commendation.ProposalId;
import vn.thidua.commendation.consultation.Comment;
import vn.thidua.commendation.consultation.Consultation;
import vn.thidua.commendation.consultation.ConsultationReads;
import vn.thidua.organization.Units;
import vn.thidua.paperwork.Paper;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Vietnamese;
import vn.thidua.shared.WrittenDay;

/** Sums up for the council what the public said, without who said it. It is in Vietnamese, whoever prints it. */
@Component
class ConsultationPaper {

    private final ConsultationReads reads;
    private final AwardRoundPages rounds;
    private final Units units;
    private final MessageSource messages;
    private final Clock clock;

    ConsultationPaper(
            ConsultationReads reads, AwardRoundPages rounds, Units units, MessageSource messages, Clock clock) {
        this.reads = reads;
        this.rounds = rounds;
        this.units = units;
        this.messages = messages;
        this.clock = clock;
    }

    /** Returns the paper. */
    Paper of(ConsultationPage page) {
        if (page.sites().isEmpty()) {
            throw new NotFound("consultation of " + page.round().id());
        }
        LocalDate today = LocalDate.now(clock);
        String organ = rounds.owner(page.round());
        List<Paper.Block> blocks = new ArrayList<>();
        page.sites().forEach(site -> begin(page, site.consultation(), organ, blocks));
        blocks.add(new Paper.Text(t(
                page.open() ? "consultationPaper.countsOpen" : "consultationPaper.counts",
                page.counts().all(),
                page.counts().shown(),
                page.counts().hidden(),
                page.counts().fresh())));
        blocks.add(new Paper.Section(t("consultationPaper.candidates")));
        blocks.add(new Paper.Table(
                List.of(
                        new Paper.Column(t("awardPaper.ord"), 2, true),
                        new Paper.Column(t("awardPaper.name"), 10, false),
                        new Paper.Column(t("awardPaper.form"), 10, false),
                        new Paper.Column(t("consultationPaper.comments"), 4, true),
                        new Paper.Column(t("consultationPaper.matter"), 5, true)),
                candidates(page)));
        if (!page.lines().isEmpty()) {
            blocks.add(new Paper.Section(t("consultationPaper.said")));
            if (page.lines().size() < page.counts().all()) {
                blocks.add(new Paper.Text(t(
                        "consultationPaper.most",
                        page.lines().size(),
                        page.counts().all())));
            }
            blocks.add(new Paper.Table(
                    List.of(
                            new Paper.Column(t("awardPaper.ord"), 2, true),
                            new Paper.Column(t("consultationPaper.about"), 6, false),
                            new Paper.Column(t("consultationPaper.text"), 12, false),
                            new Paper.Column(t("consultationPaper.made"), 6, false),
                            new Paper.Column(t("consultationPaper.answer"), 9, false)),
                    said(page)));
        }
        return new Paper(
                false,
                Paper.Heading.toFill(units.nameAbove(page.round().owner(), today), organ, today),
                List.of(
                        t("consultationPaper.title"),
                        t("awardPaper.about", page.round().title())),
                "",
                blocks,
                new Paper.Signature(List.of(t("awardPaper.signer")), ""),
                List.of(t("awardPaper.receiver", t("consultationPaper.council")), t("awardPaper.filed")));
    }

    private void begin(ConsultationPage page, Consultation one, String organ, List<Paper.Block> blocks) {
        blocks.add(new Paper.Text(t(
                "consultationPaper.begin",
                organ,
                page.round().title(),
                WrittenDay.of(one.openedOn()),
                WrittenDay.of(one.lastDay()),
                one.candidates().size())));
        Instant down = one.withdrawnAt();
        if (down != null) {
            blocks.add(new Paper.Text(t(
                    "consultationPaper.down",
                    WrittenDay.of(down.atZone(Vietnamese.ZONE).toLocalDate()),
                    one.withdrawnWhy())));
        }
        if (one.rule().known()) {
            blocks.add(new Paper.Text(t(
                    one.rule().verified() ? "consultationPaper.rule" : "consultationPaper.ruleOpen",
                    one.rule().cited(),
                    one.rule().days())));
        }
    }

    /** Counts over all that was said, not only what is printed. */
    private List<Paper.Group> candidates(ConsultationPage page) {
        Map<ProposalId, ConsultationReads.Heard> heard = reads.heard(page.shown().stream()
                .map(one -> new ProposalId(UUID.fromString(one.id())))
                .toList());
        List<Paper.Group> rows = new ArrayList<>();
        for (ConsultationPage.Shown one : page.shown()) {
            Optional<ConsultationReads.Heard> about =
                    Optional.ofNullable(heard.get(new ProposalId(UUID.fromString(one.id()))));
            rows.add(Paper.Group.row(
                    String.valueOf(rows.size() + 1),
                    one.name(),
                    one.form().vi(),
                    String.valueOf(about.map(ConsultationReads.Heard::comments).orElse(0)),
                    String.valueOf(about.map(ConsultationReads.Heard::matters).orElse(0))));
        }
        return rows;
    }

    private List<Paper.Group> said(ConsultationPage page) {
        List<Paper.Group> rows = new ArrayList<>();
        for (ConsultationPage.Line line : page.lines()) {
            Comment comment = line.comment();
            String made = t("consultation.state." + comment.look().state());
            rows.add(Paper.Group.row(
                    String.valueOf(rows.size() + 1),
                    line.about().isEmpty() ? t("consultation.aboutAll") : line.about(),
                    comment.text(),
                    comment.look().why().isEmpty()
                            ? made
                            : made + ": " + comment.look().why(),
                    comment.reply().text()));
        }
        return rows;
    }

    private String t(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Vietnamese.LOCALE);
    }
}
