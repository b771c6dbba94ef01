package vn.thidua.plan.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Repository;
import vn.thidua.plan.PlanId;
import vn.thidua.plan.PlanItemId;
import vn.thidua.plan.reading.Span;

/** Reads reviews: items, their history, warnings. */
@NamedInterface("desk")
@Repository
public class ReviewReads {

    private static final String ITEM = """
            select id, position, kind, label, span_from, span_to, value, read_value, certain, decision, proposal,
                proposal_value, decided_by_name, decided_at, version
            from plan_item where plan_id = :plan
            """;
    private static final String CHANGE = """
            select c.id, c.item_id, i.label, i.kind, c.act, c.before ->> 'decision' as before_decision,
                c.before -> 'value' as before_value, c.after ->> 'decision' as after_decision,
                c.after -> 'value' as after_value, c.by_name, c.at,
                exists (select 1 from plan_item_change u where u.undoes = c.id) as undone
            from plan_item_change c join plan_item i on i.plan_id = c.plan_id and i.id = c.item_id
            where c.plan_id = :plan
            """;

    private final JdbcClient jdbc;
    private final ValueJson json;

    ReviewReads(JdbcClient jdbc, ValueJson json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Returns the items of a plan in the order of the text within each kind. */
    public List<PlanItem> items(PlanId plan) {
        return jdbc.sql(ITEM + " order by position")
                .param("plan", plan.value())
                .query(this::item)
                .list();
    }

    /** Returns one item. */
    public Optional<PlanItem> item(PlanId plan, PlanItemId item) {
        return jdbc.sql(ITEM + " and id = :item")
                .param("plan", plan.value())
                .param("item", item.value())
                .query(this::item)
                .optional();
    }

    /** Returns the history of a plan's items, newest first; of one item when {@code item} is not null. */
    public List<ItemChange> changes(PlanId plan, @Nullable PlanItemId item, int size) {
        return jdbc.sql(CHANGE
                        + " and (cast(:item as uuid) is null or c.item_id = :item) order by c.id desc limit :size")
                .param("plan", plan.value())
                .param("item", item == null ? null : item.value())
                .param("size", size)
                .query(this::change)
                .list();
    }

    /** Returns the warnings of a plan in the order of the text, serious ones first. */
    public List<PlanWarning> warnings(PlanId plan) {
        return jdbc.sql("""
                        select number, code, severity, place, message, span_from, span_to, related, reason, settled_by_name,
                            settled_at, version
                        from plan_warning where plan_id = :plan order by severity desc, number
                        """).param("plan", plan.value()).query(this::warning).list();
    }

    /** Returns how far the review of a plan is. */
    public ReviewProgress progress(PlanId plan) {
        return jdbc.sql("""
                        select count(*), count(*) filter (where decision <> 'PENDING'),
                            count(*) filter (where decision in ('ACCEPTED', 'EDITED')),
                            (select count(*) from plan_warning
                             where plan_id = :plan and severity = 'SERIOUS' and settled_at is null)
                        from plan_item where plan_id = :plan
                        """)
                .param("plan", plan.value())
                .query((row, n) -> new ReviewProgress(row.getInt(1), row.getInt(2), row.getInt(3), row.getInt(4)))
                .single();
    }

    private PlanItem item(ResultSet row, int number) throws SQLException {
        ItemKind kind = ItemKind.valueOf(row.getString("kind"));
        Instant decidedAt = Rows.moment(row, "decided_at");
        String proposal = row.getString("proposal");
        return new PlanItem(
                new PlanItemId(row.getObject("id", UUID.class)),
                row.getInt("position"),
                kind,
                row.getString("label"),
                Rows.span(row),
                json.read(kind, row.getString("value")),
                json.readOrNull(kind, row.getString("read_value")),
                row.getBoolean("certain"),
                Decision.valueOf(row.getString("decision")),
                proposal == null
                        ? null
                        : new PlanItem.Proposal(
                                Decision.valueOf(proposal), json.readOrNull(kind, row.getString("proposal_value"))),
                decidedAt == null ? null : new PlanItem.Decided(row.getString("decided_by_name"), decidedAt),
                row.getLong("version"));
    }

    private ItemChange change(ResultSet row, int number) throws SQLException {
        ItemKind kind = ItemKind.valueOf(row.getString("kind"));
        String before = row.getString("before_decision");
        return new ItemChange(
                row.getLong("id"),
                new PlanItemId(row.getObject("item_id", UUID.class)),
                row.getString("label"),
                kind,
                ItemChange.Act.valueOf(row.getString("act")),
                before == null ? null : state(kind, before, row.getString("before_value")),
                state(kind, row.getString("after_decision"), row.getString("after_value")),
                row.getBoolean("undone"),
                row.getString("by_name"),
                Objects.requireNonNull(Rows.moment(row, "at")));
    }

    private ItemChange.State state(ItemKind kind, String decision, String value) {
        return new ItemChange.State(Decision.valueOf(decision), json.read(kind, value));
    }

    private PlanWarning warning(ResultSet row, int number) throws SQLException {
        Instant settledAt = Rows.moment(row, "settled_at");
        return new PlanWarning(
                row.getInt("number"),
                row.getString("code"),
                row.getString("severity").equals("SERIOUS"),
                row.getString("place"),
                row.getString("message"),
                new Span(row.getInt("span_from"), row.getInt("span_to")),
                json.list(row.getString("related"), Span.class),
                settledAt == null
                        ? null
                        : new PlanWarning.Settled(row.getString("reason"), row.getString("settled_by_name"), settledAt),
                row.getLong("version"));
    }
}
