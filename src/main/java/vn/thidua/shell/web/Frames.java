package vn.thidua.shell.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.RequestContextUtils;
import vn.thidua.access.Account;
import vn.thidua.access.Actor;
import vn.thidua.access.web.CurrentActor;
import vn.thidua.notification.Notices;
import vn.thidua.shared.Screen;
import vn.thidua.shared.Vietnamese;

/** Makes the {@link Frame} of a request. */
@Component
class Frames {

    private final MessageSource messages;
    private final CurrentActor current;
    private final Notices notices;

    Frames(MessageSource messages, CurrentActor current, Notices notices) {
        this.messages = messages;
        this.current = current;
        this.notices = notices;
    }

    Frame of(HttpServletRequest request) {
        Optional<Actor> actor = current.of(request);
        Optional<Account> account = actor.flatMap(it -> current.account(request));
        Locale locale = account.map(Account::language).map(Locale::of).orElseGet(() -> stranger(request));
        return new Frame(
                messages,
                locale,
                actor,
                request.getRequestURI().substring(request.getContextPath().length()),
                csrf(request),
                account.map(Account::theme).orElse("auto"),
                toast(request, locale),
                actor.map(Actor::account).map(notices::unread).orElse(0L));
    }

    /* Open pages are in English for whoever asks for it in the address; everything else is for people with an account, which says its language. */
    private static Locale stranger(HttpServletRequest request) {
        return "en".equals(request.getParameter("lang")) ? Locale.ENGLISH : Vietnamese.LOCALE;
    }

    private Optional<Frame.Said> toast(HttpServletRequest request, Locale locale) {
        Map<String, ?> flash = RequestContextUtils.getInputFlashMap(request);
        return flash != null && flash.get(ScreenAnswer.TOAST) instanceof Toast toast
                ? Optional.of(new Frame.Said(
                        messages.getMessage(toast.key(), toast.arguments().toArray(), locale), toast.failed()))
                : Optional.empty();
    }

    private static Frame.Csrf csrf(HttpServletRequest request) {
        return request.getAttribute(Screen.WITHOUT_FORM) == null
                        && request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
                ? new Frame.Csrf(token.getParameterName(), token.getHeaderName(), token.getToken())
                : new Frame.Csrf("_csrf", "X-CSRF-TOKEN", "");
    }
}
