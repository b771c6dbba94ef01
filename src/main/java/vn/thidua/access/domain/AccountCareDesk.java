package vn.thidua.access.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.access.Account;
import vn.thidua.access.AccountChanged;
import vn.thidua.access.AccountClosed;
import vn.thidua.access.AccountId;
import vn.thidua.access.AccountReopened;
import vn.thidua.shared.By;
import vn.thidua.shared.Moments;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Refusal;

/** Takes an administrator's commands on accounts that are there. */
@Service
@Transactional
public class AccountCareDesk {

    private final JdbcClient jdbc;
    private final AccountReads accounts;
    private final GrantReads grants;
    private final Administrators administrators;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AccountCareDesk(
            JdbcClient jdbc,
            AccountReads accounts,
            GrantReads grants,
            Administrators administrators,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.grants = grants;
        this.administrators = administrators;
        this.events = events;
        this.clock = clock;
    }

    /** Changes name and address and tells whether it did: when someone else changed the account since the version, nothing happens. */
    public boolean change(AccountId id, long version, String name, @Nullable String email, By by) {
        if (lock(id) != version) {
            return false;
        }
        Account before = accounts.find(id).orElseThrow();
        List<String> fields = new ArrayList<>();
        if (!before.name().equals(name)) {
            fields.add("name");
        }
        if (!Objects.equals(before.email().orElse(null), email)) {
            fields.add("email");
        }
        if (fields.contains("email")) {
            administrators.protect(id, by);
        }
        if (!fields.isEmpty()) {
            jdbc.sql("update account set name = :name, email = :email where id = :id")
                    .param("name", name)
                    .param("email", email)
                    .param("id", id.value())
                    .update();
            Instant now = touch(id, by);
            events.publishEvent(new AccountChanged(id, List.copyOf(fields), now, by));
        }
        return true;
    }

    /**
     * Closes an account: its sessions end with the next request. A second time changes nothing.
     *
     * @throws vn.thidua.shared.Refused with {@link AccessRefusal#LAST_ADMINISTRATOR} or {@link DelegationRefusal#OF_ADMINISTRATOR}
     */
    public void close(AccountId id, By by) {
        GrantDesk.lock(jdbc);
        lock(id);
        if (!accounts.find(id).orElseThrow().open()) {
            return;
        }
        AccessRules.whyNotClose(id, grants.lastingAdministrators(LocalDate.now(clock)))
                .ifPresent(Refusal::raise);
        administrators.protect(id, by);
        Instant now = touch(id, by);
        jdbc.sql("update account set closed_at = :now where id = :id")
                .param("now", Moments.stored(now))
                .param("id", id.value())
                .update();
        events.publishEvent(new AccountClosed(id, now, by));
    }

    /**
     * Opens an account again, with the roles that have not ended meanwhile. A second time changes nothing.
     *
     * @throws vn.thidua.shared.Refused with {@link DelegationRefusal#OF_ADMINISTRATOR}
     */
    public void reopen(AccountId id, By by) {
        lock(id);
        if (accounts.find(id).orElseThrow().open()) {
            return;
        }
        administrators.protect(id, by);
        jdbc.sql("update account set closed_at = null where id = :id")
                .param("id", id.value())
                .update();
        events.publishEvent(new AccountReopened(id, touch(id, by), by));
    }

    /** Takes the row for this transaction and returns its version. */
    private long lock(AccountId id) {
        return jdbc.sql("select version from account where id = :id for update")
                .param("id", id.value())
                .query(Long.class)
                .optional()
                .orElseThrow(() -> new NotFound("account " + id));
    }

    private Instant touch(AccountId id, By by) {
        Instant now = Instant.now(clock);
        jdbc.sql("update account set version = version + 1, changed_at = :now, changed_by = :by where id = :id")
                .param("now", Moments.stored(now))
                .param("by", by.name())
                .param("id", id.value())
                .update();
        return now;
    }
}
