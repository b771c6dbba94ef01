package vn.thidua.programme.meeting.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.thidua.access.Actor;
import vn.thidua.paperwork.Paper;
import vn.thidua.paperwork.numbering.Stamp;
import vn.thidua.programme.meeting.Meeting;
import vn.thidua.programme.meeting.MeetingNotice;
import vn.thidua.programme.meeting.MeetingNoticeDesk;
import vn.thidua.programme.meeting.NoticeText;
import vn.thidua.shared.Vietnamese;

/** The notice of what a meeting concluded (thông báo kết luận), in Vietnamese, whoever prints it. */
@Component
class MeetingPaper {

    private final MeetingNoticeDesk desk;
    private final NoticeStamp stamps;
    private final MessageSource messages;
    private final Clock clock;

    MeetingPaper(MeetingNoticeDesk desk, NoticeStamp stamps, MessageSource messages, Clock clock) {
        this.desk = desk;
        this.stamps = stamps;
        this.messages = messages;
        this.clock = clock;
    }

    /** Returns the paper; before it has a number, place, number and signature are left to be filled in. */
    Paper of(Meeting meeting, Actor actor) {
        NoticeText text = desk.text(meeting, actor);
        MeetingNotice notice = meeting.notice();
        return new Paper(
                false,
                notice == null
                        ? Paper.Heading.toFill(text.above(), text.organ(), LocalDate.now(clock))
                        : heading(text, notice.stamp()),
                List.of(t("meeting.paperTitle"), meeting.call().title()),
                "",
                text.passages().stream().map(MeetingPaper::block).toList(),
                notice == null
                        ? new Paper.Signature(List.of(t("paper.headOfUnit")), "")
                        : new Paper.Signature(
                                notice.stamp().signerPost().lines().toList(),
                                notice.stamp().signer()),
                (notice == null ? stamps.empty().recipients() : notice.stamp().recipients())
                        .lines()
                        .filter(line -> !line.isBlank())
                        .toList());
    }

    private Paper.Heading heading(NoticeText text, Stamp stamp) {
        return Paper.Heading.of(
                text.above(), text.organ(), t("paper.number", stamp.printed()), stamp.place(), stamp.on());
    }

    private static Paper.Block block(NoticeText.Passage passage) {
        return passage.head() ? new Paper.Section(passage.text()) : new Paper.Text(passage.text());
    }

    private String t(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Vietnamese.LOCALE);
    }
}
