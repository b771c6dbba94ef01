package vn.thidua.programme.meeting.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.thidua.access.Actor;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.Units;
import vn.thidua.paperwork.Paper;
import vn.thidua.programme.web.TaskLine;
import vn.thidua.shared.Vietnamese;

/** The notice of what a meeting concluded (thông báo kết luận), in Vietnamese, whoever prints it. */
@Component
class MeetingPaper {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final MessageSource messages;
    private final Units units;
    private final Clock clock;

    MeetingPaper(MessageSource messages, Units units, Clock clock) {
        this.messages = messages;
        this.units = units;
        this.clock = clock;
    }

    Paper of(MeetingPage page, Actor actor) {
        LocalDate today = LocalDate.now(clock);
        return new Paper(
                false,
                Paper.Heading.toFill(units.nameAbove(actor.unit(), today), name(actor.unit(), today), today),
                List.of(t("meeting.paperTitle"), page.meeting().call().title()),
                "",
                blocks(page),
                new Paper.Signature(List.of(t("paper.headOfUnit")), ""),
                List.of(t("meeting.members"), t("paper.kept")));
    }

    private List<Paper.Block> blocks(MeetingPage page) {
        List<Paper.Block> blocks = new ArrayList<>();
        String day = DAY.format(page.meeting().call().heldOn());
        String chair = page.meeting().call().chair();
        blocks.add(new Paper.Text(
                chair.isEmpty()
                        ? t("meeting.opening", day, page.campaign().title())
                        : t("meeting.openingBy", day, page.campaign().title(), chair)));
        if (!page.before().isEmpty()) {
            blocks.add(new Paper.Section(t("meeting.before")));
            page.before().forEach(line -> blocks.add(new Paper.Text(text(line, true))));
        }
        blocks.add(new Paper.Section(t("meeting.conclusions")));
        page.conclusions().forEach(line -> blocks.add(new Paper.Text(text(line, false))));
        return blocks;
    }

    private String text(MeetingPage.Line line, boolean became) {
        String said = line.conclusion().number() + ". " + line.conclusion().text();
        TaskLine task = line.task();
        if (task == null) {
            return said;
        }
        return became
                ? t(
                        "meeting.became",
                        said,
                        task.who(),
                        t("task.state." + task.task().state()))
                : t(
                        "meeting.given",
                        said,
                        task.who(),
                        DAY.format(task.task().due().lastDay()));
    }

    private String name(UnitId unit, LocalDate today) {
        return units.names(List.of(unit), today).getOrDefault(unit, "");
    }

    private String t(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Vietnamese.LOCALE);
    }
}
