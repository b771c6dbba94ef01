package vn.thidua.award.printing.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.access.OpenToAll;
import vn.thidua.access.domain.Throttle;
import vn.thidua.award.printing.CheckAnswer;
import vn.thidua.award.printing.PublicCheck;
import vn.thidua.award.printing.StatementKeys;
import vn.thidua.shared.Screen;
import vn.thidua.shared.TypedDay;

/**
 * Answers everybody who holds a certificate in hand. The address stands in capitals in codes. Whoever tries what nobody printed, or goes through numbers, is stopped after a while; whoever scans
 * certificates is not.
 */
@Controller
@OpenToAll
class PublicCheckController {

    private static final String TEMPLATE = "printing/check";
    private static final Duration FRESH = Duration.ofMinutes(15);
    private static final int LONGEST = 4_000;

    private final PublicCheck check;
    private final StatementKeys keys;
    private final Throttle throttle;
    private final Clock clock;

    PublicCheckController(PublicCheck check, StatementKeys keys, Throttle throttle, Clock clock) {
        this.check = check;
        this.keys = keys;
        this.throttle = throttle;
        this.clock = clock;
    }

    @GetMapping({"/c", "/C"})
    Screen ask(
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String decision,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String ordinal) {
        CheckPage.Typed typed = new CheckPage.Typed(code.strip(), decision.strip(), day.strip(), ordinal.strip());
        if (!typed.code().isEmpty()) {
            return code(request, response, typed);
        }
        return typed.decision().isEmpty() && typed.ordinal().isEmpty()
                ? show(200, request, response, page(false, List.of(), typed, false, false))
                : number(request, response, typed);
    }

    /** What a phone opens that scanned a certificate. */
    @GetMapping({"/c/{code}", "/C/{code}"})
    Screen scanned(HttpServletRequest request, HttpServletResponse response, @PathVariable String code) {
        return code(request, response, new CheckPage.Typed(code, "", "", ""));
    }

    private Screen code(HttpServletRequest request, HttpServletResponse response, CheckPage.Typed typed) {
        if (locked(request)) {
            return tooMany(request, response, typed);
        }
        CheckAnswer answer = check.code(
                typed.code().substring(0, Math.min(LONGEST, typed.code().length())));
        if (!answer.verdict().known()) {
            count(request);
        }
        return show(200, request, response, page(true, List.of(answer), typed, false, false));
    }

    private Screen number(HttpServletRequest request, HttpServletResponse response, CheckPage.Typed typed) {
        Optional<LocalDate> on = TypedDay.read(typed.day());
        if (on.isEmpty() || !typed.ordinal().matches("\\d{1,6}")) {
            return show(422, request, response, page(false, List.of(), typed, false, true));
        }
        if (locked(request)) {
            return tooMany(request, response, typed);
        }
        count(request);
        List<CheckAnswer> answers = check.number(typed.decision(), on.get(), Integer.parseInt(typed.ordinal()));
        return show(200, request, response, page(true, answers, typed, false, false));
    }

    private Screen tooMany(HttpServletRequest request, HttpServletResponse response, CheckPage.Typed typed) {
        return show(429, request, response, page(false, List.of(), typed, true, false));
    }

    private boolean locked(HttpServletRequest request) {
        return throttle.closed(Throttle.Kind.CHECK, request.getRemoteAddr());
    }

    private void count(HttpServletRequest request) {
        throttle.count(Throttle.Kind.CHECK, request.getRemoteAddr());
    }

    private CheckPage page(
            boolean asked, List<CheckAnswer> answers, CheckPage.Typed typed, boolean locked, boolean unread) {
        return new CheckPage(asked, answers, typed, locked, unread, Instant.now(clock));
    }

    /* Nothing to send, nothing to keep: no session begins, no copy stays, no search engine lists who was awarded. */
    private static Screen show(int status, HttpServletRequest request, HttpServletResponse response, CheckPage page) {
        request.setAttribute(Screen.WITHOUT_FORM, true);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
        response.setHeader("Referrer-Policy", "no-referrer");
        return Screen.show(status, TEMPLATE, page);
    }

    /** The keys of all bodies: with them certificates can be checked without this program. */
    @GetMapping("/c/keys.json")
    ResponseEntity<byte[]> keys() {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/jwk-set+json"))
                .cacheControl(CacheControl.maxAge(FRESH).cachePublic())
                .header("Access-Control-Allow-Origin", "*")
                .body(keys.published().written().getBytes(StandardCharsets.UTF_8));
    }
}
