package vn.thidua.access.domain;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import vn.thidua.access.AccountId;

/** Checks name and password. A name without an account takes as long and is counted the same, so that names cannot be probed. */
@Component
class PasswordCheck implements AuthenticationProvider {

    private record Known(UUID id, @Nullable String hash, PasswordStamp stamp) {}

    /** Compared where there is no account: of a password that nobody knows, and as costly to compare as any other. */
    static final String HASH_OF_NOBODY = "$2a$11$6sV6FtGnLEkcje0ybkwvjOaKh8I6sEYy62bDR.HupahrcR6pNiVm6";

    private final JdbcClient jdbc;
    private final PasswordEncoder passwords;
    private final SignInGuard guard;
    private final Throttle throttle;

    PasswordCheck(JdbcClient jdbc, PasswordEncoder passwords, SignInGuard guard, Throttle throttle) {
        this.jdbc = jdbc;
        this.passwords = passwords;
        this.guard = guard;
        this.throttle = throttle;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        String username = TypedName.of(attempt.getName());
        String address = attempt.getDetails() instanceof WebAuthenticationDetails web ? web.getRemoteAddress() : "";
        if (throttle.closed(Throttle.Kind.SIGN_IN, address)) {
            throw new PlaceLocked();
        }
        if (guard.lockedFor(username).isPresent()) {
            throw new LockedException("locked");
        }
        Optional<Known> known = jdbc.sql(
                        "select id, password_hash, password_changed_at from account where username = :username and"
                                + " closed_at is null")
                .param("username", username)
                .query((row, n) -> new Known(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        new PasswordStamp(row.getObject(3, OffsetDateTime.class).toInstant())))
                .optional();
        String password = String.valueOf(attempt.getCredentials());
        boolean right = passwords.matches(
                password,
                known.flatMap(found -> Optional.ofNullable(found.hash())).orElse(HASH_OF_NOBODY));
        if (!right || known.isEmpty()) {
            throttle.count(Throttle.Kind.SIGN_IN, address);
            throw new SignInFailed(guard.failed(username));
        }
        if (guard.lockedFor(username).isPresent()) {
            throw new LockedException("locked meanwhile");
        }
        guard.succeeded(username);
        UsernamePasswordAuthenticationToken signedIn = UsernamePasswordAuthenticationToken.authenticated(
                new AccountId(known.get().id()), null, List.of());
        signedIn.setDetails(known.get().stamp());
        return signedIn;
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    /** Too much was tried from the same address in the network, whatever the names. */
    static final class PlaceLocked extends BadCredentialsException {

        PlaceLocked() {
            super("too many tries from one address");
        }
    }

    /** Name or password is wrong. */
    static final class SignInFailed extends BadCredentialsException {

        private final int triesLeft;

        SignInFailed(int triesLeft) {
            super("wrong name or password");
            this.triesLeft = triesLeft;
        }

        /** Returns how many tries are left before the name is locked. */
        int triesLeft() {
            return triesLeft;
        }
    }
}
