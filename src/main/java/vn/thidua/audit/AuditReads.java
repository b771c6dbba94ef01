package vn.thidua.audit;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.shared.Vietnamese;

/** Reads the trail for people. */
@Repository
public class AuditReads {

    /* The newest of each unit and thing by their own index: units in which little happens are not looked for among all entries. */
    private static final String WITHIN = """
            where seq in (select s.seq from unnest(cast(:units as uuid[])) one cross join lateral
                    (select seq from audit_entry where unit_id = one and %1$s) s
                union select s.seq from unnest(cast(:things as text[])) one cross join lateral
                    (select seq from audit_entry where about = one and %1$s) s) order by seq desc limit :size
            """;

    /* Jumps from one pair to the next along the index instead of reading every entry. */
    private static final String ACTORS = """
            with recursive pair (unit_id, account_id) as (
                (select unit_id, account_id from audit_entry where unit_id is not null and account_id is not null
                    order by unit_id, account_id limit 1)
                union all
                select n.unit_id, n.account_id from pair p cross join lateral (
                    select e.unit_id, e.account_id from audit_entry e
                    where (e.unit_id, e.account_id) > (p.unit_id, p.account_id) and e.account_id is not null
                    order by e.unit_id, e.account_id limit 1) n)
            select unit_id, account_id from pair where :everything or unit_id = any(:units)
            """;

    private static final String EVENTS = """
            with recursive kind (event) as (
                (select event from audit_entry order by event limit 1)
                union all
                select n.event from kind k cross join lateral (
                    select e.event from audit_entry e where e.event > k.event order by e.event limit 1) n)
            select event from kind order by event
            """;

    private static final String CAMPAIGNS = """
            with recursive thing (about) as (
                (select about collate "C" from audit_entry where about like 'campaign:%' order by about collate "C" limit 1)
                union all
                select n.about from thing t cross join lateral (
                    select e.about collate "C" as about from audit_entry e
                    where e.about like 'campaign:%' and e.about collate "C" > t.about order by e.about collate "C" limit 1) n)
            select about from thing t where :everything
                or exists (
                select 1 from audit_entry e
                where e.about like 'campaign:%' and e.about collate "C" = t.about and e.unit_id = any(:units))
            """;

    private final JdbcClient jdbc;

    AuditReads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An account that did something in a role for a unit. */
    public record Actor(UUID unit, UUID account) {}

    /**
     * Returns a page of entries, newest first.
     *
     * @param before only entries with a smaller number
     */
    public List<AuditEntry> page(AuditFilter filter, AuditReach reach, long before, int size) {
        String matches = matches(filter);
        return jdbc.sql(AuditTrail.ENTRY + (reach.units().isEmpty() ? "where " + matches : WITHIN.formatted(matches)))
                .params(parameters(filter, reach))
                .param("before", before)
                .param("size", size)
                .query(AuditTrail::entry)
                .list();
    }

    /** Returns who did anything, and in a role for which unit. */
    public List<Actor> actors(AuditReach reach) {
        return within(ACTORS, reach)
                .query((row, n) -> new Actor(row.getObject(1, UUID.class), row.getObject(2, UUID.class)))
                .list();
    }

    /** Returns the campaigns that entries are about, as {@code campaign:id}. */
    public List<String> campaigns(AuditReach reach) {
        return within(CAMPAIGNS, reach).query((row, n) -> row.getString(1)).list();
    }

    /** Returns the names of all events that ever happened. */
    public List<String> events() {
        return jdbc.sql(EVENTS).query((row, n) -> row.getString(1)).list();
    }

    /** Returns how many entries there are. */
    public long total() {
        return jdbc.sql("select seq from audit_head").query(Long.class).single();
    }

    private JdbcClient.StatementSpec within(String sql, AuditReach reach) {
        return jdbc.sql(sql).param("everything", reach.units().isEmpty()).param("units", reach.ids());
    }

    /** Only what is looked for is asked: a plan that is kept cannot leave out a condition that narrows nothing, nor use the index of one that does. */
    private static String matches(AuditFilter filter) {
        StringBuilder asked = new StringBuilder("seq < :before");
        if (filter.person() != null) {
            asked.append(" and (account_id = :person or principal_id = :person)");
        }
        if (filter.unit() != null) {
            asked.append(" and unit_id = :unit");
        }
        if (!filter.about().isEmpty()) {
            asked.append(" and about = :about");
        }
        if (!filter.event().isEmpty()) {
            asked.append(" and event = :event");
        }
        if (filter.from() != null) {
            asked.append(" and at >= :from");
        }
        if (filter.to() != null) {
            asked.append(" and at < :until");
        }
        return asked.append(" order by seq desc limit :size").toString();
    }

    private static Map<String, @Nullable Object> parameters(AuditFilter filter, AuditReach reach) {
        Map<String, @Nullable Object> all = new LinkedHashMap<>();
        all.put("units", reach.ids());
        all.put("things", reach.things());
        all.put("person", filter.person());
        all.put("unit", filter.unit());
        all.put("about", filter.about());
        all.put("event", filter.event());
        all.put("from", start(filter.from()));
        all.put("until", filter.to() == null ? null : start(filter.to().plusDays(1)));
        return all;
    }

    private static @Nullable OffsetDateTime start(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(Vietnamese.ZONE).toOffsetDateTime();
    }
}
