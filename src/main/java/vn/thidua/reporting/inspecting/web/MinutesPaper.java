package vn.thidua.reporting.inspecting.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.domain.CampaignTarget;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.Units;
import vn.thidua.paperwork.Paper;
import vn.thidua.reporting.domain.Figure;
import vn.thidua.reporting.inspecting.Inspection;
import vn.thidua.reporting.inspecting.InspectionPlan;
import vn.thidua.reporting.inspecting.Sampled;
import vn.thidua.reporting.inspecting.SelfAnswer;
import vn.thidua.reporting.web.FigureWords;
import vn.thidua.shared.Vietnamese;
import vn.thidua.shared.WrittenDay;

/** Makes the minutes (biên bản) of a visit: who was there, what the unit said of itself, what was found, what is recommended. It is in Vietnamese, whoever prints it. */
@Component
class MinutesPaper {

    private final MessageSource messages;
    private final Units units;

    MinutesPaper(MessageSource messages, Units units) {
        this.messages = messages;
        this.units = units;
    }

    /** Returns the paper. */
    Paper of(VisitPage page) {
        Inspection inspection = page.inspection();
        LocalDate day = page.visit().day();
        List<Paper.Block> blocks = new ArrayList<>();
        blocks.add(new Paper.Text(t(
                "minutes.begin",
                WrittenDay.of(day),
                page.name(),
                inspection.title(),
                page.campaign().title())));
        blocks.add(new Paper.Section(t("minutes.present")));
        blocks.add(new Paper.Text(t("minutes.team")));
        for (InspectionPlan.Member member : inspection.team()) {
            blocks.add(new Paper.Text("- " + member.line()));
        }
        blocks.add(new Paper.Text(t("minutes.ofUnit", page.name())));
        blocks.add(new Paper.Text(t("minutes.somebody")));
        blocks.add(new Paper.Section(t("minutes.subject")));
        blocks.add(new Paper.Text(inspection.subject()));
        selfCheck(page, blocks);
        sample(page, blocks);
        blocks.add(new Paper.Section(t("minutes.remarks")));
        blocks.add(new Paper.Text(orNone(page.visit().remarks())));
        recommendations(page, blocks);
        blocks.add(new Paper.Section(t("minutes.opinion")));
        blocks.add(new Paper.Text(orNone(page.visit().opinion())));
        blocks.add(new Paper.Text(t("minutes.end")));
        blocks.add(new Paper.Signed(
                new Paper.Signature(List.of(t("minutes.signUnit")), ""),
                new Paper.Signature(
                        List.of(t("minutes.signTeam")),
                        inspection.team().getFirst().name())));
        return new Paper(
                false,
                Paper.Heading.toFill("", name(inspection.office(), day), day),
                List.of(t("minutes.title"), inspection.title()),
                "",
                blocks,
                null,
                List.of());
    }

    private void selfCheck(VisitPage page, List<Paper.Block> blocks) {
        if (page.questions().isEmpty()) {
            return;
        }
        blocks.add(new Paper.Section(t("minutes.selfCheck")));
        List<Paper.Group> rows = new ArrayList<>();
        for (VisitPage.Question question : page.questions()) {
            SelfAnswer answer =
                    page.visit().answers().getOrDefault(question.question().id(), SelfAnswer.NONE);
            rows.add(Paper.Group.row(
                    String.valueOf(rows.size() + 1),
                    question.question().text(),
                    t("inspection.says." + answer.says()),
                    answer.word(),
                    question.proofs().stream()
                            .filter(proof -> proof.supersededBy() == null)
                            .map(proof -> proof.name())
                            .collect(Collectors.joining("\n"))));
        }
        blocks.add(new Paper.Table(
                List.of(
                        new Paper.Column(t("minutes.ord"), 2, true),
                        new Paper.Column(t("inspection.question"), 12, false),
                        new Paper.Column(t("minutes.answer"), 4, true),
                        new Paper.Column(t("minutes.word"), 10, false),
                        new Paper.Column(t("minutes.proofs"), 7, false)),
                rows));
    }

    private void sample(VisitPage page, List<Paper.Block> blocks) {
        Inspection.Draw draw = page.inspection().draw();
        blocks.add(new Paper.Section(t("minutes.figures")));
        if (draw == null || page.samples().isEmpty()) {
            blocks.add(new Paper.Text(t("minutes.noFigures")));
            return;
        }
        blocks.add(new Paper.Text(t(
                "minutes.sample",
                page.visit().sample().size(),
                String.valueOf(draw.seed()),
                page.visit().checked(),
                page.visit().differing())));
        List<Paper.Group> rows = new ArrayList<>();
        for (VisitPage.Sample one : page.samples()) {
            Sampled sampled = one.sampled();
            Figure found = sampled.found();
            rows.add(Paper.Group.row(
                    String.valueOf(sampled.number()),
                    one.target().subject() + "\n"
                            + t(one.period().key(), one.period().arguments()),
                    figure(sampled.stated(), one.target()),
                    sampled.outcome() == null ? "" : figure(found == null ? sampled.stated() : found, one.target()),
                    sampled.outcome() == null ? t("minutes.notChecked") : t("inspection.outcome." + sampled.outcome()),
                    sampled.reason()));
        }
        blocks.add(new Paper.Table(
                List.of(
                        new Paper.Column(t("minutes.ord"), 2, true),
                        new Paper.Column(t("minutes.target"), 12, false),
                        new Paper.Column(t("inspection.stated"), 5, true),
                        new Paper.Column(t("inspection.found"), 5, true),
                        new Paper.Column(t("minutes.outcome"), 4, true),
                        new Paper.Column(t("minutes.reason"), 8, false)),
                rows));
    }

    private void recommendations(VisitPage page, List<Paper.Block> blocks) {
        blocks.add(new Paper.Section(t("minutes.recommendations")));
        if (page.recommendations().isEmpty()) {
            blocks.add(new Paper.Text(t("minutes.none")));
            return;
        }
        blocks.add(new Paper.Table(
                List.of(
                        new Paper.Column(t("minutes.ord"), 2, true),
                        new Paper.Column(t("inspection.recommendation"), 14, false),
                        new Paper.Column(t("inspection.dueOn"), 5, true)),
                page.recommendations().stream()
                        .map(VisitPage.Advice::recommendation)
                        .map(one ->
                                Paper.Group.row(String.valueOf(one.number()), one.text(), WrittenDay.of(one.dueOn())))
                        .toList()));
    }

    private String figure(Figure figure, CampaignTarget target) {
        return FigureWords.of(figure, target.measure(), messages, Vietnamese.LOCALE);
    }

    private String orNone(String text) {
        return text.isBlank() ? t("minutes.none") : text;
    }

    private String name(UnitId unit, LocalDate day) {
        return units.names(List.of(unit), day).getOrDefault(unit, "");
    }

    private String t(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Vietnamese.LOCALE);
    }
}
