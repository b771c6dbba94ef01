package vn.thidua.shell.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.support.RequestContextUtils;
import vn.thidua.shared.Screen;

/** Turns the {@link Screen} that a controller returns into the answer. */
@Component
class ScreenAnswer implements HandlerMethodReturnValueHandler {

    static final String TOAST = "toast";

    private final Pages pages;

    ScreenAnswer(Pages pages) {
        this.pages = pages;
    }

    @Override
    public boolean supportsReturnType(MethodParameter type) {
        return Screen.class.isAssignableFrom(type.getParameterType());
    }

    @Override
    public void handleReturnValue(
            @Nullable Object value, MethodParameter type, ModelAndViewContainer container, NativeWebRequest request)
            throws IOException {
        container.setRequestHandled(true);
        answer(
                Objects.requireNonNull((Screen) value),
                Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class)),
                Objects.requireNonNull(request.getNativeResponse(HttpServletResponse.class)));
    }

    void answer(Screen screen, HttpServletRequest request, HttpServletResponse response) throws IOException {
        switch (screen) {
            case Screen.Either either ->
                answer(
                        Pages.asksForPart(request)
                                ? either.part().get()
                                : either.whole().get(),
                        request,
                        response);
            case Screen.Show show -> pages.write(show, request, response);
            case Screen.GoTo there -> {
                if (there.messageKey() != null) {
                    RequestContextUtils.getOutputFlashMap(request)
                            .put(TOAST, new Toast(there.messageKey(), there.arguments(), there.failed()));
                    RequestContextUtils.saveOutputFlashMap(there.path(), request, response);
                }
                String location = request.getContextPath() + there.path();
                if (request.getHeader("HX-Request") != null) {
                    response.setHeader("HX-Redirect", location);
                    response.setStatus(HttpStatus.NO_CONTENT.value());
                } else {
                    response.setStatus(HttpStatus.SEE_OTHER.value());
                    response.setHeader("Location", location);
                }
            }
        }
    }
}
