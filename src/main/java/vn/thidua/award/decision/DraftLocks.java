package vn.thidua.award.decision;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.organization.UnitId;

/** Lets one person at a time draft and number decisions of a body: two at once would not see that they take the same proposal. */
@Component
class DraftLocks {

    private final JdbcClient jdbc;

    DraftLocks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps others away until the transaction ends. */
    void alone(UnitId issuer) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('award-decision:' || :issuer, 0))")
                .param("issuer", issuer.toString())
                .query((row, n) -> "")
                .list();
    }
}
