package vn.thidua.council.body;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.access.AccountId;
import vn.thidua.council.CouncilId;
import vn.thidua.organization.PersonId;
import vn.thidua.organization.UnitId;
import vn.thidua.shared.By;
import vn.thidua.shared.Moments;

/** Writes councils and who sits on them. */
@Repository
class CouncilRows {

    private final JdbcClient jdbc;

    CouncilRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean insert(Council council, By by) {
        return jdbc.sql("""
                                insert into council (id, owner_id, kind, name, changed_by) values (:id, :owner, :kind, :name, :by)
                                on conflict do nothing
                                """)
                        .param("id", council.id().value())
                        .param("owner", council.owner().value())
                        .param("kind", council.kind().name())
                        .param("name", council.name())
                        .param("by", by.name())
                        .update()
                > 0;
    }

    void touch(CouncilId id, By by) {
        jdbc.sql("update council set changed_by = :by, version = version + 1 where id = :id")
                .param("id", id.value())
                .param("by", by.name())
                .update();
    }

    /** Returns the id under which a decision is kept: the same number and day are the same decision. */
    UUID decision(CouncilId id, CouncilDecision decision, Instant now, By by) {
        jdbc.sql("""
                        insert into council_decision (id, council_id, number, decided_on, from_on, until_on, about, at, by_name)
                        values (:id, :council, :number, :on, :from, :until, :about, :at, :by) on conflict do nothing
                        """)
                .param("id", decision.id())
                .param("council", id.value())
                .param("number", decision.number())
                .param("on", decision.on())
                .param("from", decision.from())
                .param("until", decision.until())
                .param("about", decision.about())
                .param("at", Moments.stored(now))
                .param("by", by.name())
                .update();
        return jdbc.sql(
                        "select id from council_decision where council_id = :council and number = :number and decided_on = :on")
                .param("council", id.value())
                .param("number", decision.number())
                .param("on", decision.on())
                .query((row, n) -> row.getObject(1, UUID.class))
                .single();
    }

    void join(CouncilId id, CouncilMember member, UUID decision) {
        UnitId unit = member.unit();
        AccountId account = member.account();
        jdbc.sql("""
                        insert into council_member (id, council_id, person_id, name, post, unit_id, account_id, role, votes, from_on, came_by)
                        values (:id, :council, :person, :name, :post, :unit, :account, :role, :votes, :from, :decision)
                        """)
                .param("id", member.id())
                .param("council", id.value())
                .param("person", member.person().value())
                .param("name", member.name())
                .param("post", member.post())
                .param("unit", unit == null ? null : unit.value())
                .param("account", account == null ? null : account.value())
                .param("role", member.role().name())
                .param("votes", member.votes())
                .param("from", member.from())
                .param("decision", decision)
                .update();
    }

    void leave(UUID member, LocalDate until, UUID decision, String why) {
        jdbc.sql("update council_member set until_on = :until, left_by = :decision, left_why = :why where id = :id")
                .param("id", member)
                .param("until", until)
                .param("decision", decision)
                .param("why", why)
                .update();
    }

    /** Returns the title of a session that is open and in which the person sits. */
    Optional<String> openSession(CouncilId id, PersonId person) {
        return jdbc.sql("""
                        select s.title from council_session s join council_seat t on t.session_id = s.id
                        where s.council_id = :council and s.state = 'OPEN' and t.person_id = :person limit 1
                        """)
                .param("council", id.value())
                .param("person", person.value())
                .query(String.class)
                .optional();
    }

    /** Keeps the sessions of a council from being opened until the transaction ends. */
    void holdSessions(CouncilId id) {
        jdbc.sql(
                        "select 1 from council_session where council_id = :council and state in ('PLANNED', 'CALLED', 'OPEN') for update")
                .param("council", id.value())
                .query(Integer.class)
                .list();
    }
}
