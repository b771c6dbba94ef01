package vn.thidua.reporting.web;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.domain.AimWords;
import vn.thidua.campaign.domain.Measure;
import vn.thidua.paperwork.Paper;
import vn.thidua.reporting.domain.Figure;
import vn.thidua.shared.Vietnamese;
import vn.thidua.shared.WrittenNumber;

/** Makes the report of a unit for a period as a paper: targets with the last figure, this one, what they come to, the goal, notes and what proves them. It is in Vietnamese, whoever prints it. */
@Component
class ReportPaper {

    private final MessageSource messages;
    private final Clock clock;

    ReportPaper(MessageSource messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    /** Returns the paper. */
    Paper of(PrintedReport report) {
        String period = t(report.period().key(), report.period().arguments());
        String campaign = report.period().due().campaignTitle();
        List<Paper.Block> blocks = new ArrayList<>();
        blocks.add(new Paper.Text(t("reportPaper.begin", report.name(), campaign, period)));
        blocks.add(table(report.lines()));
        blocks.add(new Paper.Text(t(report.sentAt() == null ? "reportPaper.draft" : "reportPaper.end", report.name())));
        return new Paper(
                true,
                Paper.Heading.toFill(report.above(), report.name(), LocalDate.now(clock)),
                List.of(t("reportPaper.title"), t("reportPaper.about", campaign, period)),
                "",
                blocks,
                new Paper.Signature(List.of(t("paper.headOfUnit")), ""),
                Stream.of(report.period().due().receiver(), t("paper.kept"))
                        .filter(recipient -> !recipient.isBlank())
                        .toList());
    }

    private Paper.Table table(List<PrintedReport.Line> lines) {
        List<Paper.Group> rows = new ArrayList<>();
        for (PrintedReport.Line line : lines) {
            Measure measure = line.target().measure();
            rows.add(Paper.Group.row(
                    String.valueOf(rows.size() + 1),
                    line.target().subject(),
                    line.goal() == null
                            ? AimWords.of(measure, messages, Vietnamese.LOCALE)
                            : t("reportPaper.owed", number(line.goal(), measure)),
                    figure(line.last(), measure),
                    figure(line.now(), measure),
                    line.soFar() == null ? "" : number(line.soFar(), measure),
                    line.note(),
                    String.join("\n", line.proofs())));
        }
        return new Paper.Table(
                List.of(
                        new Paper.Column(t("reportPaper.ord"), 2, true),
                        new Paper.Column(t("reportPaper.target"), 10, false),
                        new Paper.Column(t("reportPaper.goal"), 6, true),
                        new Paper.Column(t("report.before"), 5, true),
                        new Paper.Column(t("reportPaper.now"), 5, true),
                        new Paper.Column(t("reportPaper.soFar"), 5, true),
                        new Paper.Column(t("report.note"), 8, false),
                        new Paper.Column(t("figure.proofs"), 7, false)),
                rows);
    }

    private String figure(@Nullable Figure figure, Measure measure) {
        return figure == null ? "" : FigureWords.of(figure, measure, messages, Vietnamese.LOCALE);
    }

    private static String number(BigDecimal number, Measure measure) {
        return WrittenNumber.of(number, Vietnamese.LOCALE) + measure.suffix();
    }

    private String t(String key, Object... arguments) {
        return Objects.requireNonNull(messages.getMessage(key, arguments, Vietnamese.LOCALE));
    }
}
