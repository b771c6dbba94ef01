package vn.thidua.campaign.paper.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.domain.AimWords;
import vn.thidua.campaign.domain.CampaignBody;
import vn.thidua.campaign.domain.CampaignCommendation;
import vn.thidua.campaign.domain.CampaignContent;
import vn.thidua.campaign.domain.CampaignHead;
import vn.thidua.campaign.domain.CampaignTarget;
import vn.thidua.campaign.domain.DutyReads.CalendarDay;
import vn.thidua.campaign.paper.CampaignPaper;
import vn.thidua.organization.Units;
import vn.thidua.paperwork.Paper;
import vn.thidua.paperwork.numbering.Stamp;
import vn.thidua.shared.Vietnamese;
import vn.thidua.shared.WrittenDay;

/** Makes the plan document of a campaign: what people wrote, and contents, targets and days as the campaign has them. It is in Vietnamese, whoever prints it. */
@Component
class PlanPaper {

    private static final String[] ROMAN = {"I", "II", "III", "IV", "V", "VI", "VII"};

    private final MessageSource messages;
    private final Units units;
    private final Clock clock;

    PlanPaper(MessageSource messages, Units units, Clock clock) {
        this.messages = messages;
        this.units = units;
        this.clock = clock;
    }

    /**
     * Returns the paper; before it is issued, number, place and signature are left to be filled in.
     *
     * @param dates its calendar
     */
    Paper of(CampaignHead head, CampaignBody body, List<CalendarDay> dates, CampaignPaper paper) {
        List<Paper.Block> blocks = new ArrayList<>();
        lines(blocks, paper.text().basis());
        Sections sections = new Sections(blocks);
        sections.text("planPaper.purpose", paper.text().purpose());
        sections.blocks("planPaper.contents", contents(body));
        sections.blocks("planPaper.targets", targets(body));
        sections.text("planPaper.measures", paper.text().measures());
        sections.blocks("planPaper.dates", dates(dates));
        sections.blocks("planPaper.commendations", commendations(body));
        sections.text("planPaper.organising", paper.text().organising());
        Stamp stamp = paper.stamp();
        return new Paper(
                false,
                heading(head, stamp),
                List.of(t("planPaper.kind"), head.title()),
                period(head),
                blocks,
                stamp == null
                        ? new Paper.Signature(List.of(t("paper.headOfUnit")), "")
                        : new Paper.Signature(stamp.signerPost().lines().toList(), stamp.signer()),
                stamp == null
                        ? List.of(t("paper.kept"))
                        : stamp.recipients()
                                .lines()
                                .filter(line -> !line.isBlank())
                                .toList());
    }

    /** Numbers the sections that there are. */
    private final class Sections {

        private final List<Paper.Block> blocks;
        private int number;

        Sections(List<Paper.Block> blocks) {
            this.blocks = blocks;
        }

        void text(String key, String text) {
            List<Paper.Block> body = new ArrayList<>();
            lines(body, text);
            blocks(key, body);
        }

        void blocks(String key, List<Paper.Block> body) {
            if (!body.isEmpty()) {
                blocks.add(new Paper.Section(ROMAN[number++] + ". " + t(key)));
                blocks.addAll(body);
            }
        }
    }

    private Paper.Heading heading(CampaignHead head, @Nullable Stamp stamp) {
        LocalDate day = stamp == null ? LocalDate.now(clock) : stamp.on();
        String above = head.issuerUnit() == null ? "" : units.nameAbove(head.issuerUnit(), day);
        return stamp == null
                ? Paper.Heading.toFill(above, head.issuer(), day)
                : Paper.Heading.of(above, head.issuer(), t("paper.number", stamp.printed()), stamp.place(), day);
    }

    private static List<Paper.Block> contents(CampaignBody body) {
        List<Paper.Block> blocks = new ArrayList<>();
        for (CampaignContent content : body.contents()) {
            blocks.add(new Paper.Text(blocks.size() + 1 + ". " + content.body()));
        }
        return blocks;
    }

    private List<Paper.Block> targets(CampaignBody body) {
        List<Paper.Group> rows = new ArrayList<>();
        for (CampaignTarget target : body.targets()) {
            LocalDate due = target.measure().dueOn();
            rows.add(Paper.Group.row(
                    String.valueOf(rows.size() + 1),
                    target.subject(),
                    AimWords.of(target.measure(), messages, Vietnamese.LOCALE),
                    due == null ? t("targets.dueEnd") : WrittenDay.of(due)));
        }
        return table(rows, "targets.subject", "targets.aim", "targets.due");
    }

    private List<Paper.Block> dates(List<CalendarDay> dates) {
        List<Paper.Group> rows = new ArrayList<>();
        for (CalendarDay date : dates) {
            rows.add(Paper.Group.row(
                    String.valueOf(rows.size() + 1), date.what(), WrittenDay.of(date.lastDay()), date.receiver()));
        }
        return table(rows, "calendar.what", "export.lastDay", "field.receiver");
    }

    private List<Paper.Block> table(List<Paper.Group> rows, String wide, String middle, String last) {
        return rows.isEmpty()
                ? List.of()
                : List.of(new Paper.Table(
                        List.of(
                                new Paper.Column(t("export.number"), 2, true),
                                new Paper.Column(t(wide), 9, false),
                                new Paper.Column(t(middle), 5, true),
                                new Paper.Column(t(last), 4, true)),
                        rows));
    }

    private static List<Paper.Block> commendations(CampaignBody body) {
        List<Paper.Block> blocks = new ArrayList<>();
        for (CampaignCommendation one : body.commendations()) {
            blocks.add(new Paper.Text("- " + one.form()
                    + (one.recipients().isEmpty() ? "" : ": " + String.join("; ", one.recipients()))));
        }
        return blocks;
    }

    private String period(CampaignHead head) {
        LocalDate from = head.startsOn();
        LocalDate to = head.endsOn();
        return from == null || to == null ? "" : t("planPaper.period", WrittenDay.of(from), WrittenDay.of(to));
    }

    private static void lines(List<Paper.Block> blocks, String text) {
        text.lines().filter(line -> !line.isBlank()).forEach(line -> blocks.add(new Paper.Text(line.strip())));
    }

    private String t(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Vietnamese.LOCALE);
    }
}
