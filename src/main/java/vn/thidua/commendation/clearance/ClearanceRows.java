package vn.thidua.commendation.clearance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.commendation.AwardRoundId;
import vn.thidua.commendation.ClearanceId;
import vn.thidua.commendation.ProposalId;
import vn.thidua.organization.UnitId;
import vn.thidua.shared.By;
import vn.thidua.shared.Moments;

/** Writes what bodies are asked and what they say. */
@Repository
class ClearanceRows {

    private final JdbcClient jdbc;

    ClearanceRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Writes a new request; false where it is there already. */
    boolean insert(
            Asking asking, AwardRoundId round, Clearance.Term term, List<Clearance.Item> items, Instant now, By by) {
        boolean fresh = jdbc.sql("""
                                insert into commendation_clearance (id, round_id, unit_id, body, days, asked_on, due_on, words, asked_at, asked_by, changed_by)
                                values (:id, :round, :unit, :body, :days, :on, :due, :words, :now, :by, :by)
                                on conflict (id) do nothing
                                """)
                        .param("id", asking.id().value())
                        .param("round", round.value())
                        .param("unit", unit(asking.unit()))
                        .param("body", asking.body().strip())
                        .param("days", term.days())
                        .param("on", term.askedOn())
                        .param("due", term.dueOn())
                        .param("words", asking.words().strip())
                        .param("now", Moments.stored(now))
                        .param("by", by.name())
                        .update()
                > 0;
        if (fresh) {
            jdbc.sql("""
                            insert into commendation_clearance_item (clearance_id, proposal_id, ord, name, post, form)
                            select :id, u.proposal, u.ord, u.name, u.post, u.form
                            from unnest(cast(:proposals as uuid[]), cast(:names as text[]), cast(:posts as text[]), cast(:forms as text[])) with ordinality u (proposal, name, post, form, ord)
                            """)
                    .param("id", asking.id().value())
                    .param(
                            "proposals",
                            items.stream().map(one -> one.proposal().value()).toArray(UUID[]::new))
                    .param("names", items.stream().map(Clearance.Item::name).toArray(String[]::new))
                    .param("posts", items.stream().map(Clearance.Item::post).toArray(String[]::new))
                    .param("forms", items.stream().map(Clearance.Item::form).toArray(String[]::new))
                    .update();
        }
        return fresh;
    }

    /** Keeps the hash of the secret of a link; what opened before opens nothing any more. */
    void link(ClearanceId id, @Nullable String hash, @Nullable LocalDate until, By by) {
        jdbc.sql(
                        "update commendation_clearance set link_hash = :hash, link_until = :until, changed_by = :by, version = version + 1 where id = :id")
                .param("id", id.value())
                .param("hash", hash)
                .param("until", until)
                .param("by", by.name())
                .update();
    }

    /** Writes an answer. */
    void answer(ClearanceId id, Reply reply, Clearance.Way way, LocalDate on, Instant now, By by) {
        jdbc.sql("""
                        update commendation_clearance set answered_at = :now, answered_on = :on, answered_by = :name, way = :way, paper = :paper, changed_by = :by, version = version + 1
                        where id = :id
                        """)
                .param("id", id.value())
                .param("now", Moments.stored(now))
                .param("on", on)
                .param("name", reply.name().isBlank() ? by.name() : reply.name().strip())
                .param("way", way.name())
                .param("paper", reply.paper().strip())
                .param("by", by.name())
                .update();
        List<Map.Entry<ProposalId, Reply.Line>> lines =
                List.copyOf(reply.about().entrySet());
        jdbc.sql("""
                        update commendation_clearance_item i set says = u.says, reason = u.reason
                        from unnest(cast(:proposals as uuid[]), cast(:says as text[]), cast(:reasons as text[])) u (proposal, says, reason)
                        where i.clearance_id = :id and i.proposal_id = u.proposal
                        """)
                .param("id", id.value())
                .param(
                        "proposals",
                        lines.stream().map(one -> one.getKey().value()).toArray(UUID[]::new))
                .param(
                        "says",
                        lines.stream()
                                .map(one -> String.valueOf(one.getValue().says()))
                                .toArray(String[]::new))
                .param(
                        "reasons",
                        lines.stream()
                                .map(one -> one.getValue().reason().strip())
                                .toArray(String[]::new))
                .update();
    }

    /** Takes a request back. */
    void withdraw(ClearanceId id, String why, Instant now, By by) {
        jdbc.sql("""
                        update commendation_clearance set withdrawn_at = :now, withdrawn_by = :by, withdrawn_why = :why, link_hash = null, link_until = null, changed_by = :by, version = version + 1
                        where id = :id
                        """)
                .param("id", id.value())
                .param("why", why)
                .param("now", Moments.stored(now))
                .param("by", by.name())
                .update();
    }

    /** Notes a reminder; false where there was one on the occasion. */
    boolean remind(ClearanceId id, String occasion, Instant now, By by) {
        return jdbc.sql(
                                "insert into commendation_clearance_reminder (clearance_id, occasion, at, by_name) values (:id, :occasion, :now, :by) on conflict do nothing")
                        .param("id", id.value())
                        .param("occasion", occasion)
                        .param("now", Moments.stored(now))
                        .param("by", by.name())
                        .update()
                > 0;
    }

    private static @Nullable UUID unit(@Nullable UnitId unit) {
        return unit == null ? null : unit.value();
    }
}
