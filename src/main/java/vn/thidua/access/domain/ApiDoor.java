package vn.thidua.access.domain;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Recognises programs by the key that they carry. No session opens what programs use, and no key opens pages. */
final class ApiDoor extends OncePerRequestFilter {

    private static final String BEARER = "Bearer ";

    private final ApiKeyDesk keys;

    ApiDoor(ApiKeyDesk keys) {
        this.keys = keys;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String carried = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (carried != null && carried.startsWith(BEARER)) {
            keys.open(carried.substring(BEARER.length()).strip()).ifPresent(ApiDoor::let);
        }
        chain.doFilter(request, response);
    }

    private static void let(ApiKey key) {
        UsernamePasswordAuthenticationToken program =
                UsernamePasswordAuthenticationToken.authenticated(key.account(), null, List.of());
        program.setDetails(key);
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(program);
        SecurityContextHolder.setContext(context);
    }
}
