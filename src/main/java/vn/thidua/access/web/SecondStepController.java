package vn.thidua.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.access.Account;
import vn.thidua.access.Accounts;
import vn.thidua.access.OpenToAll;
import vn.thidua.access.domain.FrontDoor;
import vn.thidua.access.domain.HalfSignedIn;
import vn.thidua.access.domain.SecondFactorDesk;
import vn.thidua.access.domain.SecondFactorDesk.Answer;
import vn.thidua.access.domain.SignedIn;
import vn.thidua.shared.By;
import vn.thidua.shared.Screen;

/** Takes the second factor of somebody whose password was right. */
@Controller
@OpenToAll
class SecondStepController {

    private final SecondFactorDesk desk;
    private final EnrolmentPages pages;
    private final Accounts accounts;
    private final FrontDoor door;

    SecondStepController(SecondFactorDesk desk, EnrolmentPages pages, Accounts accounts, FrontDoor door) {
        this.desk = desk;
        this.pages = pages;
        this.accounts = accounts;
        this.door = door;
    }

    @GetMapping("/sign-in/code")
    Screen ask() {
        return half(true).isPresent()
                ? Screen.show("access/code", new CodePage(Optional.empty(), 0))
                : Screen.goTo("/sign-in");
    }

    @PostMapping("/sign-in/code")
    Screen check(HttpServletRequest request, HttpServletResponse response, @RequestParam String code) {
        Optional<HalfSignedIn> half = half(true);
        if (half.isEmpty()) {
            return Screen.goTo("/sign-in");
        }
        Answer answer = desk.check(half.get().account(), code, by(half.get()));
        return answer.right()
                ? Screen.goTo(enter(half.get(), request, response))
                : Screen.show(
                        422,
                        "access/code",
                        new CodePage(Optional.of(answer.left() > 0 ? "code.wrong" : "code.locked"), answer.left()));
    }

    @GetMapping("/sign-in/second-factor")
    Screen enrol(HttpServletRequest request) {
        return half(false)
                .flatMap(half -> pages.of(half.account(), request, true))
                .<Screen>map(page -> Screen.show("access/enrolment", page))
                .orElseGet(() -> Screen.goTo("/sign-in"));
    }

    @PostMapping("/sign-in/second-factor")
    Screen confirm(HttpServletRequest request, HttpServletResponse response, @RequestParam String code) {
        Optional<HalfSignedIn> half = half(false);
        if (half.isEmpty()) {
            return Screen.goTo("/sign-in");
        }
        Optional<List<String>> codes = desk.confirm(half.get().account(), code, by(half.get()));
        if (codes.isPresent()) {
            return Screen.show("access/codes", new CodesPage(codes.get(), enter(half.get(), request, response)));
        }
        return pages.of(half.get().account(), request, true)
                .map(EnrolmentPage::wrongCode)
                .<Screen>map(page -> Screen.show(422, "access/enrolment", page))
                .orElseGet(() -> Screen.goTo("/sign-in"));
    }

    private String enter(HalfSignedIn half, HttpServletRequest request, HttpServletResponse response) {
        return door.enter(half.account(), half.stamp(), SignedIn.Way.CODE, request, response);
    }

    /** Returns who is half in, while the account is open and the password still stands. */
    private Optional<HalfSignedIn> half(boolean enrolled) {
        Authentication known = SecurityContextHolder.getContext().getAuthentication();
        return known != null && known.getPrincipal() instanceof HalfSignedIn half && half.enrolled() == enrolled
                ? accounts.find(half.account())
                        .filter(Account::open)
                        .filter(account ->
                                account.passwordChangedAt().equals(half.stamp().since()))
                        .map(account -> half)
                : Optional.empty();
    }

    private By by(HalfSignedIn half) {
        String name = accounts.find(half.account()).map(Account::name).orElseThrow();
        return new By(half.account().value(), name, "SELF", null);
    }
}
