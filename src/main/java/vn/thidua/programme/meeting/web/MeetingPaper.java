package vn.thidua.programme.meeting.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.thidua.access.Actor;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.Units;
import vn.thidua.paperwork.Paper;
import vn.thidua.paperwork.numbering.Stamping;
import vn.thidua.programme.meeting.Attendance;
import vn.thidua.programme.meeting.MeetingNotice;
import vn.thidua.programme.web.TaskLine;
import vn.thidua.shared.Vietnamese;
import vn.thidua.shared.WrittenDay;

/** The notice of what a meeting concluded (thông báo kết luận), in Vietnamese, whoever prints it. */
@Component
class MeetingPaper {

    private final MessageSource messages;
    private final Units units;
    private final Clock clock;

    MeetingPaper(MessageSource messages, Units units, Clock clock) {
        this.messages = messages;
        this.units = units;
        this.clock = clock;
    }

    Paper of(MeetingPage page, Actor actor) {
        MeetingNotice notice = page.meeting().notice();
        return new Paper(
                false,
                heading(notice, actor),
                List.of(t("meeting.paperTitle"), page.meeting().call().title()),
                "",
                blocks(page),
                notice == null
                        ? new Paper.Signature(List.of(t("paper.headOfUnit")), "")
                        : new Paper.Signature(
                                notice.stamp().signerPost().lines().toList(),
                                notice.stamp().signer()),
                (notice == null ? stamping().recipients() : notice.stamp().recipients())
                        .lines()
                        .filter(line -> !line.isBlank())
                        .toList());
    }

    /** Returns what stands in the form that gives a notice its number, before anybody typed. */
    Stamping stamping() {
        return new Stamping(
                "",
                t("notice.symbol"),
                LocalDate.now(clock).toString(),
                "",
                t("paper.headOfUnit"),
                "",
                t("meeting.members") + "\n" + t("paper.kept"));
    }

    /* Before the notice has a number, place, number and signature are left to be filled in. */
    private Paper.Heading heading(@Nullable MeetingNotice notice, Actor actor) {
        UnitId organ = notice == null ? actor.unit() : notice.organ();
        LocalDate day = notice == null ? LocalDate.now(clock) : notice.stamp().on();
        String above = units.nameAbove(organ, day);
        return notice == null
                ? Paper.Heading.toFill(above, name(organ, day), day)
                : Paper.Heading.of(
                        above,
                        name(organ, day),
                        t("paper.number", notice.stamp().printed()),
                        notice.stamp().place(),
                        day);
    }

    /* Who nobody noted is not in the paper: it says who came, not who was asked. */
    private void attendance(MeetingPage page, List<Paper.Block> blocks) {
        if (!page.noted()) {
            return;
        }
        blocks.add(new Paper.Section(t("attendance.paper")));
        for (Attendance came :
                List.of(Attendance.PRESENT, Attendance.STAND_IN, Attendance.EXCUSED, Attendance.ABSENT)) {
            List<Seat> seats = page.seats(came);
            if (!seats.isEmpty()) {
                blocks.add(new Paper.Text(t(
                        "attendance.line." + came,
                        seats.size(),
                        String.join("; ", seats.stream().map(Seat::who).toList()))));
            }
        }
    }

    private List<Paper.Block> blocks(MeetingPage page) {
        List<Paper.Block> blocks = new ArrayList<>();
        String day = WrittenDay.of(page.meeting().call().heldOn());
        String chair = page.meeting().call().chair();
        blocks.add(new Paper.Text(
                chair.isEmpty()
                        ? t("meeting.opening", day, page.campaign().title())
                        : t("meeting.openingBy", day, page.campaign().title(), chair)));
        attendance(page, blocks);
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
                        WrittenDay.of(task.task().due().lastDay()));
    }

    private String name(UnitId unit, LocalDate today) {
        return units.names(List.of(unit), today).getOrDefault(unit, "");
    }

    private String t(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Vietnamese.LOCALE);
    }
}
