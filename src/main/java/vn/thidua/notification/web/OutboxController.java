package vn.thidua.notification.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.access.Needs;
import vn.thidua.notification.Mail;
import vn.thidua.notification.MailDesk;
import vn.thidua.notification.MailReads;
import vn.thidua.notification.NotificationSettings;
import vn.thidua.shared.Screen;

/** Shows what mail was written and where it is. */
@Controller
@Needs(Act.READ_OUTBOX)
class OutboxController {

    private static final int PAGE = 100;

    private final MailReads mails;
    private final MailDesk desk;
    private final NotificationSettings settings;

    OutboxController(MailReads mails, MailDesk desk, NotificationSettings settings) {
        this.mails = mails;
        this.desk = desk;
        this.settings = settings;
    }

    @GetMapping("/outbox")
    Screen index(@RequestParam(defaultValue = "") String state, @RequestParam Optional<UUID> before) {
        List<Mail> page = mails.page(state, before, PAGE);
        return Screen.show(
                "notification/outbox",
                new OutboxPage(
                        page,
                        mails.counts(),
                        state,
                        desk.whyNotSend(),
                        settings.configured() ? settings.host() + " · " + settings.from() : "",
                        page.size() == PAGE));
    }

    @PostMapping("/outbox/sending")
    Screen send(Actor actor) {
        return Screen.goTo("/outbox").saying("outbox.requeued", desk.requeue(actor.by()));
    }
}
