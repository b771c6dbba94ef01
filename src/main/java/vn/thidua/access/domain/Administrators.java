package vn.thidua.access.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.access.AccountId;
import vn.thidua.shared.By;
import vn.thidua.shared.Refusal;

/** Knows whose account lets in an administrator. */
@Repository
class Administrators {

    private final JdbcClient jdbc;
    private final Clock clock;

    Administrators(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Tells whether the account holds the role today or later, of its own or by delegation. */
    boolean include(AccountId account) {
        return jdbc.sql("""
            select exists (select 1 from held_role
                where account_id = :account and role = 'ADMINISTRATOR' and (ends_on is null or ends_on > :day))
            """)
                .param("account", account.value())
                .param("day", LocalDate.now(clock))
                .query(Boolean.class)
                .single();
    }

    /**
     * Stops whoever stands in for somebody and would let people into such an account, or put them out.
     *
     * @throws vn.thidua.shared.Refused with {@link DelegationRefusal#OF_ADMINISTRATOR}
     */
    void protect(AccountId account, By by) {
        whyNotLetIn(account, by).ifPresent(Refusal::raise);
    }

    /** Tells why the author of an act can let nobody into the account. */
    Optional<Refusal> whyNotLetIn(AccountId account, By by) {
        return by.principal() == null ? Optional.empty() : DelegationRules.whyNotLetIn(include(account), by);
    }
}
