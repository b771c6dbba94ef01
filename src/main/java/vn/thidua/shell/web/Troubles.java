package vn.thidua.shell.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HexFormat;
import java.util.Random;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.util.DisconnectedClientHelper;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Refusal;
import vn.thidua.shared.Refused;
import vn.thidua.shared.Screen;

/** Answers when a rule says no, a thing is not there, or we made a mistake. Bad input never comes here: its form is shown again. */
@ControllerAdvice
class Troubles {

    private static final Logger LOG = LoggerFactory.getLogger(Troubles.class);

    private final Pages pages;
    private final Random random = new Random();

    Troubles(Pages pages) {
        this.pages = pages;
    }

    @ExceptionHandler
    void refused(Refused refused, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Refusal refusal = refused.refusal();
        write(
                Screen.show(refusal.code().status(), "shell/refused", new RefusedPage(refusal))
                        .orPart("shell/_refused"),
                request,
                response);
    }

    @ExceptionHandler
    void notFound(NotFound missing, HttpServletRequest request, HttpServletResponse response) throws IOException {
        LOG.debug("not found: {}", missing.getMessage());
        trouble(404, request, response);
    }

    /** An address with something in it that is no id, day or number is the address of nothing. */
    @ExceptionHandler
    void noSuchAddress(
            MethodArgumentTypeMismatchException wrong, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        LOG.debug("no such address: {}", wrong.getMessage());
        trouble(404, request, response);
    }

    /** Our bug or the outside: the person gets a number, the log the rest. Spring's own answers keep their status. */
    @ExceptionHandler
    void anythingElse(Exception unexpected, HttpServletRequest request, HttpServletResponse response) throws Exception {
        if (unexpected instanceof AuthenticationException || unexpected instanceof AccessDeniedException) {
            throw unexpected;
        }
        if (DisconnectedClientHelper.isClientDisconnectedException(unexpected)) {
            LOG.debug("nobody waits for {} any more", place(request));
            return;
        }
        if (unexpected instanceof ErrorResponse answer && answer.getStatusCode().is4xxClientError()) {
            trouble(answer.getStatusCode().value(), request, response);
            return;
        }
        if (unexpected instanceof TypeMismatchException || unexpected instanceof HttpMessageNotReadableException) {
            trouble(400, request, response);
            return;
        }
        ResponseStatus status = AnnotatedElementUtils.findMergedAnnotation(unexpected.getClass(), ResponseStatus.class);
        if (status != null && status.code().is4xxClientError()) {
            trouble(status.code().value(), request, response);
            return;
        }
        String incident = HexFormat.of().toHexDigits(random.nextInt());
        LOG.error("incident {} at {} {}", incident, request.getMethod(), place(request), unexpected);
        if (!response.isCommitted()) {
            response.reset();
            write(trouble(500, incident), request, response);
        }
    }

    /** Where it happened, without what opens something: some addresses are secrets. */
    static String place(HttpServletRequest request) {
        Object pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        return pattern == null ? request.getRequestURI() : pattern.toString();
    }

    private void trouble(int status, HttpServletRequest request, HttpServletResponse response) throws IOException {
        write(trouble(status, ""), request, response);
    }

    private static Screen.Show trouble(int status, String incident) {
        return Screen.show(status, "shell/trouble", new TroublePage(status, incident))
                .orPart("shell/_trouble");
    }

    /** What was typed into a part of a page stays there: htmx shows the sentence above the page instead of in its place. */
    private void write(Screen.Show show, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("HX-Retarget", "#toast");
        response.setHeader("HX-Reswap", "innerHTML show:#toast:top");
        pages.write(show, request, response);
    }
}
