package vn.thidua.reporting.web.api;

import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import tools.jackson.core.JacksonException;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Refusal;
import vn.thidua.shared.Refused;
import vn.thidua.shared.Vietnamese;

/** Tells programs in JSON what people are told on a page. */
@RestControllerAdvice(assignableTypes = FiguresApi.class)
@Order(0)
class ApiTroubles {

    private final MessageSource messages;

    ApiTroubles(MessageSource messages) {
        this.messages = messages;
    }

    @ExceptionHandler
    ResponseEntity<TroubleAnswer> refused(Refused refused) {
        Refusal refusal = refused.refusal();
        String code = refusal.code().code();
        return ResponseEntity.status(refusal.code().status())
                .body(new TroubleAnswer(
                        code, text("refusal." + code, refusal.arguments().toArray())));
    }

    @ExceptionHandler({NotFound.class, MethodArgumentTypeMismatchException.class})
    ResponseEntity<TroubleAnswer> notFound() {
        return ResponseEntity.status(404).body(new TroubleAnswer("404", text("api.notFound")));
    }

    @ExceptionHandler({JacksonException.class, MissingRequestHeaderException.class})
    ResponseEntity<TroubleAnswer> unreadable(Exception unreadable) {
        String key = unreadable instanceof MissingRequestHeaderException ? "api.noKey" : "api.noJson";
        return ResponseEntity.badRequest().body(new TroubleAnswer("400", text(key)));
    }

    private String text(String key, Object... arguments) {
        String text = messages.getMessage(key, arguments, key, Vietnamese.LOCALE);
        return text == null ? key : text;
    }
}
