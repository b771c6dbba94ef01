package vn.thidua.programme.meeting.web;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.thidua.paperwork.numbering.Stamping;
import vn.thidua.shared.Vietnamese;

/** What stands in the form that gives a notice its number, before anybody typed. */
@Component
class NoticeStamp {

    private final MessageSource messages;
    private final Clock clock;

    NoticeStamp(MessageSource messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    Stamping empty() {
        return new Stamping(
                "",
                t("notice.symbol"),
                LocalDate.now(clock).toString(),
                "",
                t("paper.headOfUnit"),
                "",
                t("meeting.members") + "\n" + t("paper.kept"));
    }

    private String t(String key) {
        return messages.getMessage(key, new Object[0], Vietnamese.LOCALE);
    }
}
