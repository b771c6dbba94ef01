package vn.thidua.scoring.round.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.thidua.organization.Units;
import vn.thidua.paperwork.Paper;
import vn.thidua.reporting.domain.Ground;
import vn.thidua.reporting.domain.ReportReads;
import vn.thidua.reporting.domain.ReportingPeriod;
import vn.thidua.scoring.round.Entry;
import vn.thidua.scoring.round.FrozenPoints;
import vn.thidua.scoring.round.ScoringRound;
import vn.thidua.scoring.round.Stage;
import vn.thidua.shared.Vietnamese;
import vn.thidua.shared.WrittenDay;
import vn.thidua.shared.WrittenNumber;

/** Writes a score sheet as a paper (bảng chấm điểm): what everybody said of each criterion, and for every point where it comes from. It is in Vietnamese, whoever prints it. */
@Component
class SheetPaper {

    private final MessageSource messages;
    private final Units units;
    private final Ground ground;
    private final ReportReads reports;
    private final FrozenPoints frozen;

    SheetPaper(MessageSource messages, Units units, Ground ground, ReportReads reports, FrozenPoints frozen) {
        this.messages = messages;
        this.units = units;
        this.ground = ground;
        this.reports = reports;
        this.frozen = frozen;
    }

    Paper of(SheetPage page, Instant now) {
        LocalDate day = now.atZone(Vietnamese.ZONE).toLocalDate();
        List<Paper.Block> blocks = new ArrayList<>();
        blocks.add(new Paper.Text(t("sheetPaper.scale", page.scaleName(), page.group())));
        figures(page).ifPresent(text -> blocks.add(new Paper.Text(text)));
        blocks.add(new Paper.Text(page.frozen()
                .map(one -> t("score.frozen", one.number(), moment(one.at()), one.by()))
                .orElseGet(() -> t("sheetPaper.live", moment(now)))));
        blocks.add(table(page));
        page.names()
                .forEach(name ->
                        blocks.add(new Paper.Text(t("score.knockedOut", name.isEmpty() ? t("score.unsaid") : name))));
        if (page.scored().open() > 0) {
            blocks.add(new Paper.Text(t("sheetPaper.open", page.scored().open())));
        } else if (page.scored().grade() != null) {
            blocks.add(
                    new Paper.Text(t("sheetPaper.grade", page.scored().grade().name())));
        }
        blocks.add(new Paper.Signed(
                new Paper.Signature(List.of(t("sheetPaper.office")), ""),
                new Paper.Signature(List.of(t("sheetPaper.unit")), "")));
        return new Paper(
                true,
                Paper.Heading.toFill("", organ(page.round(), day), day),
                List.of(t("sheetPaper.title"), page.sheet().name()),
                page.round().title(),
                blocks,
                null,
                List.of());
    }

    /** Which figures count: the period, and the edition of the report of that period; of final places the one that counted then. */
    private Optional<String> figures(SheetPage page) {
        return page.round().results().map(from -> {
            ReportingPeriod period = ground.period(from.due());
            String name = t(period.key(), period.arguments());
            String campaign = period.due().campaignTitle();
            FrozenPoints.Edition edition = edition(page, from);
            if (edition == null) {
                return t("sheetPaper.reportNotKept", campaign, name);
            }
            return edition.number() == 0
                    ? t("sheetPaper.noReport", campaign, name)
                    : t("sheetPaper.report", campaign, name, edition.number(), moment(edition.at()), edition.by());
        });
    }

    private FrozenPoints.@Nullable Edition edition(SheetPage page, ScoringRound.Results from) {
        if (page.frozen().isPresent()) {
            return frozen.of(page.sheet().group(), page.sheet().unit())
                    .map(FrozenPoints.Frozen::edition)
                    .orElse(null);
        }
        return reports.heads(List.of(from.due()), List.of(page.sheet().unit())).stream()
                .filter(one -> one.submittedAt() != null)
                .findFirst()
                .map(one -> new FrozenPoints.Edition(one.submissions(), one.submittedAt(), one.submittedBy()))
                .orElseGet(() -> new FrozenPoints.Edition(0, null, ""));
    }

    private String organ(ScoringRound round, LocalDate day) {
        return units.names(List.of(round.owner()), day).getOrDefault(round.owner(), "");
    }

    private Paper.Table table(SheetPage page) {
        List<Paper.Group> rows = new ArrayList<>();
        for (SheetPage.SectionRows section : page.sections()) {
            rows.add(Paper.Group.row(
                    section.no(),
                    section.title(),
                    section.maximum().signum() == 0 ? "" : number(section.maximum()),
                    "",
                    "",
                    "",
                    ""));
            section.rows().forEach(row -> rows.add(row(row)));
        }
        rows.add(Paper.Group.row(
                "",
                t("score.total"),
                "",
                number(page.total(Stage.SELF)),
                number(page.total(Stage.PEER)),
                "",
                number(page.scored().total())));
        return new Paper.Table(
                List.of(
                        new Paper.Column(t("sheetPaper.no"), 3, true),
                        new Paper.Column(t("sheetPaper.criterion"), 22, false),
                        new Paper.Column(t("score.maximum"), 4, true),
                        new Paper.Column(t("stage.SELF"), 6, true),
                        new Paper.Column(t("stage.PEER"), 6, true),
                        new Paper.Column(t("score.verified"), 8, true),
                        new Paper.Column(t("score.counts"), 4, true)),
                rows);
    }

    private Paper.Group row(SheetPage.Row row) {
        BigDecimal points = row.outcome().points();
        return Paper.Group.row(
                row.criterion().no(),
                grounds(row),
                row.applies() ? "" : row.sign() + number(row.criterion().weighed()),
                signed(row, row.self(), row.selfSaid()),
                signed(row, row.peer(), row.peerSaid()),
                String.join(
                        "\n",
                        row.verified().stream()
                                .map(entry -> signed(row, entry.value(), entry))
                                .toList()),
                row.applies()
                        ? t(points == null || points.signum() == 0 ? "score.appliesNot" : "score.applies")
                        : points == null
                                ? t("score.notYet")
                                : signed(row, points.multiply(row.criterion().weight())));
    }

    /** The title, then the steps from the points back to the sentence of the plan. */
    private String grounds(SheetPage.Row row) {
        List<String> lines = new ArrayList<>();
        lines.add(row.criterion().title());
        for (Reason reason : row.reasons()) {
            Object[] arguments = reason.arguments().stream()
                    .map(one -> one instanceof BigDecimal value ? (Object) number(value) : one)
                    .toArray();
            String sentence = t(reason.key(), arguments);
            lines.add("- " + (reason.quote().isEmpty() ? sentence : sentence + " “" + reason.quote() + "”"));
        }
        for (Entry entry : row.verified()) {
            if (!entry.why().isEmpty()) {
                lines.add("- " + t("score.because", entry.by(), entry.why()));
            }
        }
        row.proofs().forEach(file -> lines.add("- " + t("sheetPaper.proof", file.name())));
        return String.join("\n", lines);
    }

    /** What was said, by whom and when. */
    private String signed(SheetPage.Row row, @Nullable BigDecimal value, @Nullable Entry entry) {
        return entry == null
                ? said(row, value)
                : said(row, value) + "\n(" + entry.by() + ", " + moment(entry.at()) + ")";
    }

    private String said(SheetPage.Row row, @Nullable BigDecimal value) {
        if (value == null) {
            return "";
        }
        return row.applies() ? t(value.signum() == 0 ? "score.no" : "score.yes") : signed(row, value);
    }

    private static String signed(SheetPage.Row row, BigDecimal points) {
        return points.signum() == 0 ? number(points) : row.sign() + number(points);
    }

    private static String number(@Nullable BigDecimal value) {
        return value == null ? "" : WrittenNumber.of(value, Vietnamese.LOCALE);
    }

    private static String moment(@Nullable Instant at) {
        return at == null
                ? ""
                : "%tR".formatted(at.atZone(Vietnamese.ZONE)) + " "
                        + WrittenDay.of(at.atZone(Vietnamese.ZONE).toLocalDate());
    }

    private String t(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Vietnamese.LOCALE);
    }
}
