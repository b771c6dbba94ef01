package vn.thidua.honours.initiative;

import java.time.Instant;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.honours.HonourId;
import vn.thidua.honours.InitiativeId;
import vn.thidua.shared.By;
import vn.thidua.shared.Moments;
import vn.thidua.shared.Vietnamese;

/** Writes initiatives. */
@Repository
class InitiativeRows {

    private final JdbcClient jdbc;

    InitiativeRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Writes a new one; returns false where the id is there. */
    boolean insert(InitiativeId id, Initiative.Content content, Instant now, By by) {
        boolean fresh = bind("""
                        insert into initiative (id, unit_id, name, folded, circle, decision_number, decided_on, decider, effect, kept_at, kept_by, by_id)
                        values (:id, :unit, :name, :folded, :circle, :number, :on, :decider, :effect, :now, :by, :account) on conflict (id) do nothing
                        """, id, content, now, by).update() > 0;
        if (fresh) {
            authors(id, content);
        }
        return fresh;
    }

    void update(InitiativeId id, Initiative.Content content, Instant now, By by) {
        bind("""
                        update initiative set unit_id = :unit, name = :name, folded = :folded, circle = :circle, decision_number = :number, decided_on = :on,
                            decider = :decider, effect = :effect, kept_at = :now, kept_by = :by, by_id = :account, version = version + 1 where id = :id
                        """, id, content, now, by).update();
        jdbc.sql("delete from initiative_author where initiative_id = :id")
                .param("id", id.value())
                .update();
        authors(id, content);
    }

    /** Notes a use; returns false where it was noted before. */
    boolean use(InitiativeId id, HonourId honour, Instant now, By by) {
        return jdbc.sql("""
                        insert into initiative_use (initiative_id, honour_id, used_at, used_by, by_id) values (:id, :honour, :now, :by, :account)
                        on conflict do nothing
                        """)
                        .param("id", id.value())
                        .param("honour", honour.value())
                        .param("now", Moments.stored(now))
                        .param("by", by.name())
                        .param("account", by.account())
                        .update()
                > 0;
    }

    private void authors(InitiativeId id, Initiative.Content content) {
        jdbc.sql("""
                        insert into initiative_author (initiative_id, person_id, place, name)
                        select :id, t.person, t.place, t.name from unnest(cast(:people as uuid[]), cast(:places as int[]), cast(:names as text[])) t (person, place, name)
                        """)
                .param("id", id.value())
                .param(
                        "people",
                        content.authors().stream()
                                .map(author -> author.person().value())
                                .toArray(UUID[]::new))
                .param(
                        "places",
                        IntStream.rangeClosed(1, content.authors().size())
                                .boxed()
                                .toArray(Integer[]::new))
                .param(
                        "names",
                        content.authors().stream().map(Initiative.Author::name).toArray(String[]::new))
                .update();
    }

    private JdbcClient.StatementSpec bind(String sql, InitiativeId id, Initiative.Content content, Instant now, By by) {
        return jdbc.sql(sql)
                .param("id", id.value())
                .param("unit", content.unit().value())
                .param("name", content.name())
                .param("folded", Vietnamese.fold(content.name()))
                .param("circle", content.circle().name())
                .param("number", content.decisionNumber())
                .param("on", content.decidedOn())
                .param("decider", content.decider())
                .param("effect", content.effect())
                .param("now", Moments.stored(now))
                .param("by", by.name())
                .param("account", by.account());
    }
}
