package vn.thidua.access.domain;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import vn.thidua.access.AccountId;
import vn.thidua.access.OidcSettings;

/** Sign-in, sign-out and the headers that keep browsers strict. Requests pass this chain whoever sends them: {@link vn.thidua.access.web.Doorkeeper} decides by
 * the act that the endpoint names. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    static final int BCRYPT_STRENGTH = 11;

    private static final String CONTENT_POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self';"
                    + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; manifest-src"
                    + " 'self'";

    @Bean
    PasswordEncoder passwordEncoder() {
        return new BCryptPasswordEncoder(BCRYPT_STRENGTH);
    }

    /** Programs carry a key with each request: they have no session, and nothing that a foreign page could make a browser send. */
    @Bean
    @Order(0)
    SecurityFilterChain apiFilterChain(HttpSecurity http, ApiKeyDesk keys) {
        return http.securityMatcher("/api/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(CsrfConfigurer::disable)
                .exceptionHandling(stranger ->
                        stranger.authenticationEntryPoint(new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED)))
                .addFilterBefore(new ApiDoor(keys), AnonymousAuthenticationFilter.class)
                .build();
    }

    @Bean
    SecurityFilterChain securityFilterChain(HttpSecurity http, FrontDoor door, OidcSettings oidc, OidcEntry provider) {
        if (oidc.on()) {
            http.oauth2Login(provider::configure);
        }
        return http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .formLogin(form -> form.loginPage("/sign-in")
                        .usernameParameter("username")
                        .passwordParameter("password")
                        .failureHandler(failure())
                        .successHandler(success(door)))
                .logout(out -> out.logoutUrl("/sign-out").logoutSuccessUrl("/sign-in?out"))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN)))
                .build();
    }

    private static AuthenticationSuccessHandler success(FrontDoor door) {
        return (request, response, person) -> response.sendRedirect(request.getContextPath()
                + door.enterByOneFactor(
                        (AccountId) Objects.requireNonNull(person.getPrincipal()),
                        (PasswordStamp) Objects.requireNonNull(person.getDetails()),
                        SignedIn.Way.PASSWORD,
                        request,
                        response));
    }

    private static AuthenticationFailureHandler failure() {
        return (request, response, exception) -> {
            String why = switch (exception) {
                case LockedException locked -> "locked";
                case PasswordCheck.PlaceLocked locked -> "place";
                case PasswordCheck.SignInFailed failed when failed.triesLeft() == 0 -> "locked";
                case PasswordCheck.SignInFailed failed -> "left-" + failed.triesLeft();
                default -> "left-1";
            };
            request.getSession()
                    .setAttribute(
                            SignInTrouble.ATTRIBUTE, new SignInTrouble(why, typed(request.getParameter("username"))));
            response.sendRedirect(request.getContextPath() + "/sign-in?again");
        };
    }

    private static String typed(@Nullable String username) {
        return username == null ? "" : TypedName.of(username);
    }
}
