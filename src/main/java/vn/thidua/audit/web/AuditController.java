package vn.thidua.audit.web;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.access.Act;
import vn.thidua.access.Needs;
import vn.thidua.audit.AuditEntry;
import vn.thidua.audit.AuditTrail;
import vn.thidua.shared.Screen;

/** Shows the audit trail. */
@Controller
@Needs(Act.READ_AUDIT)
class AuditController {

    private static final int PAGE = 50;

    private final AuditTrail trail;

    AuditController(AuditTrail trail) {
        this.trail = trail;
    }

    @GetMapping("/audit")
    Screen index(
            @RequestParam(defaultValue = "") String about,
            @RequestParam(defaultValue = "" + Long.MAX_VALUE) long before) {
        List<AuditEntry> entries = trail.page(about.strip(), before, PAGE);
        return Screen.show("audit/list", new AuditPage(entries, about.strip(), entries.size() == PAGE));
    }

    @PostMapping("/audit/verification")
    Screen verify() {
        return trail.firstBroken()
                .map(seq -> Screen.goTo("/audit").saying("audit.broken", seq))
                .orElseGet(() -> Screen.goTo("/audit").saying("audit.whole"));
    }
}
