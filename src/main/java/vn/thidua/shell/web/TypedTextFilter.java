package vn.thidua.shell.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.thidua.shared.TypedText;

/**
 * Takes what nobody sees out of whatever is typed, before anybody reads it; passwords stay as they are. A request whose fields cannot be read at all goes no further: nobody can
 * tell what it wants, and what stands in it is no business of the log.
 */
@Component
@Order(OversizeFilter.BEFORE_SECURITY + 1)
class TypedTextFilter extends OncePerRequestFilter {

    private static final Set<String> PASSWORDS = Set.of("password", "old", "again");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            request.getParameterMap();
        } catch (InvalidParameterException unreadable) {
            response.sendError(unreadable.getErrorCode());
            return;
        }
        chain.doFilter(new Cleaned(request), response);
    }

    private static final class Cleaned extends HttpServletRequestWrapper {

        Cleaned(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable String getParameter(String name) {
            String value = super.getParameter(name);
            return value == null ? null : clean(name, value);
        }

        @Override
        public String @Nullable [] getParameterValues(String name) {
            String[] values = super.getParameterValues(name);
            return values == null ? null : clean(name, values);
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            Map<String, String[]> cleaned = new LinkedHashMap<>();
            super.getParameterMap().forEach((name, values) -> cleaned.put(name, clean(name, values)));
            return cleaned;
        }

        private static String[] clean(String name, String[] values) {
            return Arrays.stream(values).map(value -> clean(name, value)).toArray(String[]::new);
        }

        private static String clean(String name, String value) {
            return PASSWORDS.contains(name) ? value : TypedText.clean(value);
        }
    }
}
