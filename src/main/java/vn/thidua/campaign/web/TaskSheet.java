package vn.thidua.campaign.web;

import java.util.ArrayList;
import java.util.List;
import vn.thidua.campaign.domain.CampaignAssignment;
import vn.thidua.campaign.domain.CampaignBody;
import vn.thidua.campaign.domain.CampaignHead;
import vn.thidua.campaign.domain.CampaignTarget;
import vn.thidua.campaign.domain.DutyReads.CalendarDay;
import vn.thidua.campaign.domain.PartRole;
import vn.thidua.paperwork.Paper;

/** A campaign as a plain task sheet on paper: contents, targets, who does what, by when. It is in Vietnamese, whoever prints it. */
final class TaskSheet {

    private final CampaignHead head;
    private final CampaignBody body;
    private final List<CalendarDay> dates;
    private final Words words;

    private TaskSheet(CampaignHead head, CampaignBody body, List<CalendarDay> dates, Words words) {
        this.head = head;
        this.body = body;
        this.dates = dates;
        this.words = words;
    }

    /** Returns the paper. */
    static Paper of(CampaignHead head, CampaignBody body, List<CalendarDay> dates, Words words) {
        return new TaskSheet(head, body, dates, words).paper();
    }

    private Paper paper() {
        List<Paper.Block> blocks = new ArrayList<>();
        if (!head.planNumber().isEmpty()) {
            blocks.add(new Paper.Text(words.t("sheet.subtitle", words.t("campaign.ofPlan", head.planNumber()))));
        }
        blocks.add(new Paper.Section(words.t("sheet.contents")));
        body.contents().forEach(content -> blocks.add(new Paper.Text(content.title())));
        table(blocks, "sheet.targets", targets());
        table(blocks, "sheet.assignments", assignments());
        table(blocks, "sheet.deadlines", deadlines());
        return new Paper(
                false,
                new Paper.Heading("", head.issuer(), "", ""),
                List.of(words.t("sheet.title"), head.title()),
                period(),
                blocks,
                null,
                List.of());
    }

    private String period() {
        return head.startsOn() == null || head.endsOn() == null
                ? ""
                : words.t("campaigns.fromTo", words.day(head.startsOn()), words.day(head.endsOn()));
    }

    private void table(List<Paper.Block> blocks, String heading, Paper.Table table) {
        blocks.add(new Paper.Section(words.t(heading)));
        if (!table.groups().isEmpty()) {
            blocks.add(table);
        }
    }

    private Paper.Table targets() {
        List<Paper.Group> rows = new ArrayList<>();
        for (CampaignTarget target : body.targets()) {
            rows.add(Paper.Group.row(
                    String.valueOf(rows.size() + 1),
                    target.subject(),
                    words.aim(target.measure()),
                    target.measure().dueOn() == null
                            ? words.t("targets.dueEnd")
                            : words.day(target.measure().dueOn())));
        }
        return new Paper.Table(
                List.of(
                        column("export.number", 2, true),
                        column("targets.subject", 9, false),
                        column("targets.aim", 5, false),
                        column("targets.due", 4, true)),
                rows);
    }

    private Paper.Table assignments() {
        List<Paper.Group> rows = new ArrayList<>();
        for (CampaignAssignment assignment : body.assignments()) {
            rows.add(Paper.Group.row(
                    assignment.no(),
                    assignment.body(),
                    String.join("; ", assignment.offices(PartRole.LEAD)),
                    assignment.parts().stream()
                            .filter(part -> part.role() != PartRole.LEAD)
                            .map(CampaignAssignment.Part::office)
                            .reduce((one, other) -> one + "; " + other)
                            .orElse("")));
        }
        return new Paper.Table(
                List.of(
                        column("field.no", 2, true),
                        column("field.body", 9, false),
                        column("part.LEAD", 5, false),
                        column("part.SUPPORT", 5, false)),
                rows);
    }

    private Paper.Table deadlines() {
        List<Paper.Group> rows = new ArrayList<>();
        for (CalendarDay date : dates) {
            rows.add(Paper.Group.row(
                    String.valueOf(rows.size() + 1),
                    date.what(),
                    words.due(date.printedOn(), date.lastDay()),
                    date.receiver()));
        }
        return new Paper.Table(
                List.of(
                        column("export.number", 2, true),
                        column("calendar.what", 9, false),
                        column("calendar.rule", 5, false),
                        column("field.receiver", 5, false)),
                rows);
    }

    private Paper.Column column(String key, int weight, boolean centred) {
        return new Paper.Column(words.t(key), weight, centred);
    }
}
