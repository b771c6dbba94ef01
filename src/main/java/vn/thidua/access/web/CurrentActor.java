package vn.thidua.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;
import vn.thidua.access.Account;
import vn.thidua.access.AccountId;
import vn.thidua.access.Accounts;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.access.Grant;
import vn.thidua.access.domain.ApiKey;
import vn.thidua.access.domain.PasswordStamp;
import vn.thidua.access.domain.SignedIn;

/** Finds who is behind a request; read afresh for every request, so that a withdrawn role ends at once. */
@NamedInterface("web")
@Component
public class CurrentActor {

    private static final String CHOSEN = "thidua.grant";
    private static final String READ = CurrentActor.class.getName();
    private static final String ACCOUNT = READ + ".account";

    private final Accounts accounts;
    private final Clock clock;

    CurrentActor(Accounts accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Returns the actor; empty when nobody is signed in, the account is closed or holds no role today. */
    public Optional<Actor> of(HttpServletRequest request) {
        if (request.getAttribute(READ) instanceof Optional<?> read) {
            return read.map(Actor.class::cast);
        }
        Optional<Actor> actor = account(request).flatMap(account -> {
            List<Grant> grants = accounts.grants(account.id(), LocalDate.now(clock));
            Optional<ApiKey> key = key();
            if (key.isPresent()) {
                return grants.stream()
                        .filter(grant -> grant.id().equals(key.get().grant()))
                        .findFirst()
                        .map(grant -> new Actor(account.id(), account.name(), grant, List.of(grant)));
            }
            UUID chosen = chosen(request.getSession(false));
            return grants.stream()
                    .filter(grant -> grant.id().equals(chosen))
                    .findFirst()
                    .or(() -> grants.stream().findFirst())
                    .map(grant -> new Actor(account.id(), account.name(), grant, grants));
        });
        request.setAttribute(READ, actor);
        return actor;
    }

    /** Returns the open account of whoever signed in, with or without a role today. */
    public Optional<Account> account(HttpServletRequest request) {
        if (request.getAttribute(ACCOUNT) instanceof Optional<?> read) {
            return read.map(Account.class::cast);
        }
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        Object stamp = authentication == null ? null : authentication.getDetails();
        Optional<Account> account = id().flatMap(accounts::find)
                .filter(Account::open)
                .filter(it -> !(stamp instanceof PasswordStamp(Instant since)) || since.equals(it.passwordChangedAt()));
        request.setAttribute(ACCOUNT, account);
        return account;
    }

    /** Tells whether the request comes from someone who signed in, with or without a role today. */
    public boolean signedIn(HttpServletRequest request) {
        return account(request).isPresent();
    }

    /** Tells whether the request may do what needs the act as far as its key is concerned; a person at a session needs none. */
    public boolean opens(Act act) {
        return key().map(key -> key.covers(act)).orElse(true);
    }

    /** Uses another of the person's roles from the next request on. */
    public void choose(HttpServletRequest request, UUID grant) {
        request.getSession().setAttribute(CHOSEN, grant);
    }

    private static @Nullable UUID chosen(@Nullable HttpSession session) {
        return session == null ? null : (UUID) session.getAttribute(CHOSEN);
    }

    /** Keeps this session open after the person chose a new password; all others of theirs end. */
    public void stay(HttpServletRequest request) {
        SecurityContext context = SecurityContextHolder.getContext();
        if (context.getAuthentication() instanceof UsernamePasswordAuthenticationToken signedIn) {
            id().flatMap(accounts::find)
                    .ifPresent(account -> signedIn.setDetails(new PasswordStamp(account.passwordChangedAt())));
            request.getSession()
                    .setAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, context);
        }
    }

    /** Returns the key of the session that the request belongs to. */
    public Optional<UUID> session(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false))
                .flatMap(session -> Optional.ofNullable((SignedIn) session.getAttribute(SignedIn.ATTRIBUTE)))
                .map(SignedIn::key);
    }

    private static Optional<ApiKey> key() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getDetails() instanceof ApiKey key
                ? Optional.of(key)
                : Optional.empty();
    }

    private static Optional<AccountId> id() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof AccountId id
                ? Optional.of(id)
                : Optional.empty();
    }
}
