package vn.thidua.shell.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.thidua.shared.Screen;

/**
 * Answers a file so large that the server does not even take it in: the form that it was sent with is shown again and says so.
 *
 * <p>Of such a request no field can be read, the proof that it came from our own form included; so it is turned into asking for the form before
 * anybody looks for that proof.
 */
@Component
@Order(OversizeFilter.BEFORE_SECURITY)
class OversizeFilter extends OncePerRequestFilter {

    /* Where a door takes files, and the form that stands before it. */
    private static final Map<String, String> FORMS = Map.of("/plans", "/plans/new");
    private static final String IMPORTS = "/imports/kinds/";
    private static final Pattern REPORT = Pattern.compile("(/reports/[^/]+/units/[^/]+)(/draft)?");

    private static final Pattern WORKS = Pattern.compile(
            "(/campaigns/[^/]+/registrations/[^/]+/(?:table|works/[^/]+))(?:/milestones/[^/]+/completion)?");

    private static final Pattern TASKS =
            Pattern.compile("(/tasks/[^/]+|/key-works/[^/]+)/(?:entries|milestones/[^/]+/completion)");
    private static final Pattern VISITS =
            Pattern.compile("(/inspections/[^/]+/units/[^/]+)/(?:self-check|recommendations/[^/]+/answer)");

    private static final Pattern TASK_TABLE = Pattern.compile("(/campaigns/[^/]+/(?:tasks|key-works)/table)");

    private static final Pattern SIGNED = Pattern.compile("(/campaigns/[^/]+/paper)/signed");

    private static final Pattern MINUTES = Pattern.compile("(/scores/[^/]+/groups/[^/]+/versions/[^/]+/minutes)/files");

    static final int BEFORE_SECURITY = -200;

    private final DataSize most;

    OversizeFilter(@Value("${spring.servlet.multipart.max-file-size}") DataSize most) {
        this.most = most;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("POST")
                || form(request) == null
                || request.getContentLengthLong() <= most.toBytes();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        request.setAttribute(Screen.OVERSIZE, true);
        request.getRequestDispatcher(Objects.requireNonNull(form(request))).forward(new Asking(request), response);
    }

    private static @Nullable String form(HttpServletRequest request) {
        String path = request.getServletPath();
        for (Pattern within : List.of(REPORT, WORKS, TASKS, TASK_TABLE, VISITS, SIGNED, MINUTES)) {
            Matcher form = within.matcher(path);
            if (form.matches()) {
                return form.group(1);
            }
        }
        return path.startsWith(IMPORTS) ? path : FORMS.get(path);
    }

    /** The request as one for a page, without anything sent along. */
    private static final class Asking extends HttpServletRequestWrapper {

        Asking(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getMethod() {
            return "GET";
        }

        @Override
        public @Nullable String getContentType() {
            return null;
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return Map.of();
        }
    }
}
