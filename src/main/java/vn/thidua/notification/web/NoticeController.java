package vn.thidua.notification.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.access.Needs;
import vn.thidua.notification.Notice;
import vn.thidua.notification.NoticeDesk;
import vn.thidua.notification.NoticeReads;
import vn.thidua.shared.Screen;

/** Shows a person what they are told. */
@Controller
@Needs(Act.USE_OWN_DESK)
class NoticeController {

    private static final int PAGE = 50;

    private final NoticeReads notices;
    private final NoticeDesk desk;

    NoticeController(NoticeReads notices, NoticeDesk desk) {
        this.notices = notices;
        this.desk = desk;
    }

    @GetMapping("/notices")
    Screen index(Actor actor, @RequestParam Optional<UUID> before) {
        List<Notice> page = notices.page(actor.account(), before, PAGE);
        return Screen.show("notification/notices", new NoticesPage(page, page.size() == PAGE));
    }

    @PostMapping("/notices/{id}/opening")
    Screen open(Actor actor, @PathVariable UUID id) {
        return Screen.goTo(desk.read(actor.account(), id));
    }

    @PostMapping("/notices/{id}/reading")
    Screen read(Actor actor, @PathVariable UUID id) {
        desk.read(actor.account(), id);
        return Screen.goTo("/notices");
    }

    @PostMapping("/notices/reading")
    Screen readAll(Actor actor) {
        desk.readAll(actor.account());
        return Screen.goTo("/notices").saying("notice.allRead");
    }
}
