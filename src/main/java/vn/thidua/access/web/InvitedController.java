package vn.thidua.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import vn.thidua.access.Account;
import vn.thidua.access.Accounts;
import vn.thidua.access.OpenToAll;
import vn.thidua.access.domain.AccessRefusal;
import vn.thidua.access.domain.EntryKey;
import vn.thidua.access.domain.EntryKeyDesk;
import vn.thidua.access.domain.EntryKeyReads;
import vn.thidua.access.domain.Throttle;
import vn.thidua.shared.Complaints;
import vn.thidua.shared.Screen;

/** Lets the owner of a one-time key choose a password. */
@Controller
@OpenToAll
class InvitedController {

    private final EntryKeyReads keys;
    private final EntryKeyDesk desk;
    private final Accounts accounts;
    private final Throttle throttle;

    InvitedController(EntryKeyReads keys, EntryKeyDesk desk, Accounts accounts, Throttle throttle) {
        this.keys = keys;
        this.desk = desk;
        this.accounts = accounts;
        this.throttle = throttle;
    }

    @GetMapping("/invitations/{secret}")
    Screen show(HttpServletRequest request, @PathVariable String secret) {
        return key(request, secret)
                .map(key -> page(200, key, Complaints.NONE))
                .orElseGet(() -> Screen.show(410, "access/gone", new GonePage()));
    }

    @PostMapping("/invitations/{secret}")
    Screen choose(
            HttpServletRequest request,
            @PathVariable String secret,
            @Valid @ModelAttribute("form") ChosenForm form,
            BindingResult result) {
        Optional<EntryKey> key = key(request, secret);
        if (key.isEmpty()) {
            return Screen.show(410, "access/gone", new GonePage());
        }
        Complaints complaints = form.complaints(result, owner(key.get()));
        if (!complaints.none()) {
            return page(422, key.get(), complaints);
        }
        return desk.use(key.get(), owner(key.get()), form.password())
                ? Screen.goTo("/sign-in").saying("invited.done")
                : Screen.show(410, "access/gone", new GonePage());
    }

    private Optional<EntryKey> key(HttpServletRequest request, String secret) {
        Optional<EntryKey> key = keys.with(secret);
        if (key.isEmpty()) {
            if (throttle.closed(Throttle.Kind.KEY, request.getRemoteAddr())) {
                AccessRefusal.TOO_MANY_TRIES.because().raise();
            }
            throttle.count(Throttle.Kind.KEY, request.getRemoteAddr());
        }
        return key;
    }

    private Screen page(int status, EntryKey key, Complaints complaints) {
        return Screen.show(status, "access/invited", new InvitedPage(owner(key), key, complaints));
    }

    private Account owner(EntryKey key) {
        return accounts.find(key.account()).orElseThrow();
    }
}
