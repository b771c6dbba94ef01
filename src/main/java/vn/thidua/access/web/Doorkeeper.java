package vn.thidua.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.modulith.NamedInterface;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.access.Needs;
import vn.thidua.access.OpenToAll;
import vn.thidua.access.domain.AccessRefusal;

/** Lets a request in or not, by the act that its endpoint names. The only place where rights are checked. */
@NamedInterface("web")
@Component
public class Doorkeeper implements HandlerInterceptor {

    private final CurrentActor current;
    private final Map<Map.Entry<Class<?>, Method>, Optional<Act>> known = new ConcurrentHashMap<>();

    Doorkeeper(CurrentActor current) {
        this.current = current;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!(handler instanceof HandlerMethod method)) {
            return true;
        }
        // To look for annotations takes longer than to look up who it is.
        Optional<Act> needed = known.computeIfAbsent(
                Map.entry(method.getBeanType(), method.getMethod()),
                none -> openToAll(method) ? Optional.empty() : Optional.of(actNeededBy(method)));
        return needed.isEmpty() || let(request, needed.get());
    }

    private boolean let(HttpServletRequest request, Act needed) {
        Optional<Actor> actor = current.of(request);
        if (actor.isEmpty()) {
            if (current.signedIn(request)) {
                AccessRefusal.NO_ROLE.because().raise();
            }
            throw new AuthenticationCredentialsNotFoundException("nobody is signed in");
        }
        if (!actor.get().may(needed) || !current.opens(needed)) {
            AccessRefusal.NOT_YOUR_ROLE.because().raise();
        }
        return true;
    }

    /** Returns the act an endpoint names; an endpoint that names none is a programming error. */
    public static Act actNeededBy(HandlerMethod method) {
        Needs needs = AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), Needs.class);
        if (needs == null) {
            needs = AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), Needs.class);
        }
        if (needs == null) {
            throw new IllegalStateException(method + " names no act");
        }
        return needs.value();
    }

    /** Tells whether an endpoint answers without an account. */
    public static boolean openToAll(HandlerMethod method) {
        return AnnotatedElementUtils.hasAnnotation(method.getMethod(), OpenToAll.class)
                || AnnotatedElementUtils.hasAnnotation(method.getBeanType(), OpenToAll.class)
                || !method.getBeanType().getName().startsWith("vn.thidua.");
    }
}
