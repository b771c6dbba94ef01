package vn.thidua.plan.domain;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.plan.PlanId;
import vn.thidua.plan.PlanItemId;
import vn.thidua.plan.reading.ReadItem;
import vn.thidua.plan.reading.Span;

/** Writes items and their history; every statement writes both, however many items it touches. */
@Repository
class ItemRows {

    private static final String STATE = """
            jsonb_build_object('decision', i.decision, 'value', i.value, 'by', i.decided_by, 'by_name', i.decided_by_name,
                'at', i.decided_at)
            """;
    private static final String LOG = """
            insert into plan_item_change (plan_id, item_id, act_id, act, before, after, item_version, by_account, by_name, at)
            """;
    private static final String NOT_UNDONE =
            " c.act <> 'UNDO' and not exists (select 1 from plan_item_change u where u.undoes = c.id) ";

    private final JdbcClient jdbc;
    private final ValueJson json;

    ItemRows(JdbcClient jdbc, ValueJson json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Tells whether an act was taken already. */
    boolean done(PlanId plan, UUID act) {
        return jdbc.sql("select exists (select 1 from plan_item_change where plan_id = :plan and act_id = :act)")
                .param("plan", plan.value())
                .param("act", act)
                .query(Boolean.class)
                .single();
    }

    /** Keeps items: accepted where the value is as read, corrected where it is not. A null value leaves the values as they are. */
    int keep(Writer writer, Collection<PlanItemId> items, ItemChange.Act act, @Nullable ReadItem value) {
        return change(writer, items, act, """
                value = coalesce(cast(:value as jsonb), i.value),
                decision = case when i.read_value is null or coalesce(cast(:value as jsonb), i.value) = i.read_value
                    then 'ACCEPTED' else 'EDITED' end
                """, json.writeOrNull(value));
    }

    int reject(Writer writer, Collection<PlanItemId> items) {
        return change(writer, items, ItemChange.Act.REJECT, "decision = 'REJECTED'", null);
    }

    /** Decides as the version before did. */
    int followProposals(Writer writer, Collection<PlanItemId> items) {
        return change(
                writer,
                items,
                ItemChange.Act.ACCEPT,
                "decision = i.proposal, value = coalesce(i.proposal_value, i.value)",
                null);
    }

    private int change(
            Writer writer, Collection<PlanItemId> items, ItemChange.Act act, String set, @Nullable String value) {
        return jdbc.sql("with touched as (select i.id, " + STATE + " as before from plan_item i"
                        + " where i.plan_id = :plan and i.id = any(:items) for update),\n"
                        + "changed as (update plan_item i set " + set
                        + ", decided_by = :by, decided_by_name = :byName, decided_at = :at, version = i.version + 1"
                        + " from touched t where i.plan_id = :plan and i.id = t.id"
                        + " returning i.id, i.version, i.decision, i.value, i.decided_by, i.decided_by_name, i.decided_at)\n"
                        + LOG
                        + "select :plan, i.id, :act, :kind, t.before, " + STATE
                        + ", i.version, :by, :byName, :at from changed i join touched t on t.id = i.id")
                .params(writer.parameters())
                .param("items", items.stream().map(PlanItemId::value).toArray(UUID[]::new))
                .param("kind", act.name())
                .param("value", value)
                .update();
    }

    /** Adds an item that a person found and keeps it. */
    void add(Writer writer, PlanItemId id, ItemChange.Act act, ItemKind kind, @Nullable Span span, ReadItem value) {
        jdbc.sql(
                        "with i as (insert into plan_item (plan_id, id, position, kind, label, span_from, span_to, value, certain,"
                                + " decision, decided_by, decided_by_name, decided_at, by_hand)"
                                + " select :plan, :item, coalesce(max(position), 0) + 1, :kind, :letter || (1 + coalesce(max("
                                + " cast(substr(label, 2) as int)) filter (where label like :letter || '%'), 0)), :from, :to,"
                                + " cast(:value as jsonb), true, 'ACCEPTED', :by, :byName, :at, true"
                                + " from plan_item where plan_id = :plan returning *)\n"
                                + LOG
                                + "select :plan, i.id, :act, :actKind, null, " + STATE
                                + ", i.version, :by, :byName, :at from i")
                .params(writer.parameters())
                .param("item", id.value())
                .param("kind", kind.name())
                .param("letter", kind.letter())
                .param("from", span == null ? null : span.from())
                .param("to", span == null ? null : span.to())
                .param("value", json.write(value))
                .param("actKind", act.name())
                .update();
    }

    /** Returns the last act of a person in a plan that was not taken back. */
    Optional<UUID> lastActOf(PlanId plan, @Nullable UUID account) {
        return jdbc.sql(
                        "select c.act_id from plan_item_change c where c.plan_id = :plan and c.by_account = :account and "
                                + NOT_UNDONE + " order by c.id desc limit 1")
                .param("plan", plan.value())
                .param("account", account)
                .query(UUID.class)
                .optional();
    }

    /** Returns the last act on an item that was not taken back. */
    Optional<UUID> lastActOn(PlanId plan, PlanItemId item) {
        return jdbc.sql("select c.act_id from plan_item_change c where c.plan_id = :plan and c.item_id = :item and "
                        + NOT_UNDONE + " order by c.id desc limit 1")
                .param("plan", plan.value())
                .param("item", item.value())
                .query(UUID.class)
                .optional();
    }

    /** A later change that stands in the way of taking an act back. */
    record Overtaken(String label, String by) {}

    Optional<Overtaken> overtaken(PlanId plan, UUID act) {
        return jdbc.sql("select i.label, c.by_name from plan_item_change mine"
                        + " join plan_item_change c on c.plan_id = mine.plan_id and c.item_id = mine.item_id and c.id > mine.id"
                        + " join plan_item i on i.plan_id = c.plan_id and i.id = c.item_id"
                        + " where mine.plan_id = :plan and mine.act_id = :target and c.act_id <> :target and "
                        + NOT_UNDONE
                        + " order by c.id desc limit 1")
                .param("plan", plan.value())
                .param("target", act)
                .query((row, n) -> new Overtaken(row.getString(1), row.getString(2)))
                .optional();
    }

    /** Puts the items of an act back to what they were before it; what it had added is rejected. Returns the ids. */
    List<PlanItemId> undo(Writer writer, UUID target) {
        Map<String, Object> parameters = writer.parameters();
        return jdbc.sql(
                        "with target as (select c.id as change, c.item_id, c.before from plan_item_change c"
                                + " where c.plan_id = :plan and c.act_id = :target and " + NOT_UNDONE + "),\n"
                                + "touched as (select i.id, " + STATE
                                + " as before, t.change, t.before as wanted from plan_item i"
                                + " join target t on t.item_id = i.id where i.plan_id = :plan for update of i),\n"
                                + """
                        changed as (update plan_item i set
                            decision = coalesce(t.wanted ->> 'decision', 'REJECTED'),
                            value = coalesce(t.wanted -> 'value', i.value),
                            decided_by = case when t.wanted is null then :by else cast(t.wanted ->> 'by' as uuid) end,
                            decided_by_name = case when t.wanted is null then :byName else t.wanted ->> 'by_name' end,
                            decided_at = case when t.wanted is null then :at else cast(t.wanted ->> 'at' as timestamptz) end,
                            version = i.version + 1
                        from touched t where i.plan_id = :plan and i.id = t.id
                        returning i.id, i.version, i.decision, i.value, i.decided_by, i.decided_by_name, i.decided_at)
                        insert into plan_item_change
                            (plan_id, item_id, act_id, act, before, after, item_version, undoes, by_account, by_name, at)
                        """
                                + "select :plan, i.id, :act, 'UNDO', t.before, " + STATE
                                + ", i.version, t.change, :by, :byName, :at from changed i join touched t on t.id = i.id returning item_id")
                .params(parameters)
                .param("target", target)
                .query((row, n) -> new PlanItemId(row.getObject(1, UUID.class)))
                .list();
    }
}
