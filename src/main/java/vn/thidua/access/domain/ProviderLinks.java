package vn.thidua.access.domain;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.access.AccountId;
import vn.thidua.access.ProviderLinked;
import vn.thidua.access.ProviderUnlinked;
import vn.thidua.shared.By;
import vn.thidua.shared.Moments;

/** Keeps which account a person at the provider has: by the number that never changes there, for names do. */
@Repository
@Transactional
public class ProviderLinks {

    private final JdbcClient jdbc;
    private final Administrators administrators;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ProviderLinks(JdbcClient jdbc, Administrators administrators, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.administrators = administrators;
        this.events = events;
        this.clock = clock;
    }

    /** Returns the account that the person came in with before. */
    Optional<AccountId> of(OidcUser person) {
        return jdbc.sql("select account_id from provider_link where issuer = :issuer and subject = :subject")
                .param("issuer", String.valueOf(person.getIssuer()))
                .param("subject", person.getSubject())
                .query((row, n) -> new AccountId(row.getObject(1, UUID.class)))
                .optional();
    }

    /** Gives the person the account for good and tells whether it did: not where it is somebody else's there. */
    boolean link(OidcUser person, AccountId account, By by) {
        Instant now = Instant.now(clock);
        boolean linked = jdbc.sql("""
            insert into provider_link (issuer, subject, account_id, linked_at) values (:issuer, :subject, :account, :now)
            on conflict do nothing
            """)
                        .param("issuer", String.valueOf(person.getIssuer()))
                        .param("subject", person.getSubject())
                        .param("account", account.value())
                        .param("now", Moments.stored(now))
                        .update()
                > 0;
        if (linked) {
            events.publishEvent(new ProviderLinked(account, now, by));
        }
        return linked;
    }

    /**
     * Takes the link off; where there is none, nothing happens.
     *
     * @throws vn.thidua.shared.Refused with {@link DelegationRefusal#OF_ADMINISTRATOR}
     */
    public void unlink(AccountId account, By by) {
        administrators.protect(account, by);
        int gone = jdbc.sql("delete from provider_link where account_id = :account")
                .param("account", account.value())
                .update();
        if (gone > 0) {
            events.publishEvent(new ProviderUnlinked(account, Instant.now(clock), by));
        }
    }
}
