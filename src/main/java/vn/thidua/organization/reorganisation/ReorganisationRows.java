package vn.thidua.organization.reorganisation;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.organization.ReorganisationId;
import vn.thidua.shared.By;
import vn.thidua.shared.Moments;

/** Writes reorganisations and their steps. */
@Repository
class ReorganisationRows {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ReorganisationRows(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Inserts a draft; returns false when the id is there already. */
    boolean insert(ReorganisationId id, Reorganisation.Head head, Instant now, By by) {
        return head(jdbc.sql("""
                                insert into reorganisation (id, title, basis_number, basis_issuer, basis_date, effective_on, roles_follow, state, created_at, created_by)
                                values (:id, :title, :number, :issuer, :date, :day, :roles, 'DRAFT', :now, :by)
                                on conflict (id) do nothing
                                """), id, head)
                        .param("now", Moments.stored(now))
                        .param("by", by.name())
                        .update()
                > 0;
    }

    void update(ReorganisationId id, Reorganisation.Head head) {
        head(jdbc.sql("""
                        update reorganisation set title = :title, basis_number = :number, basis_issuer = :issuer, basis_date = :date,
                            effective_on = :day, roles_follow = :roles
                        where id = :id
                        """), id, head).update();
    }

    void touch(ReorganisationId id) {
        jdbc.sql("update reorganisation set version = version + 1 where id = :id")
                .param("id", id.value())
                .update();
    }

    /** Locks a reorganisation until the transaction ends; tells whether there is one. */
    boolean lock(ReorganisationId id) {
        return jdbc.sql("select id from reorganisation where id = :id for update")
                .param("id", id.value())
                .query(UUID.class)
                .optional()
                .isPresent();
    }

    /** Adds a step at the end; returns false when the id is there already. */
    boolean add(ReorganisationId id, UUID stepId, Step step) {
        return jdbc.sql("""
                        insert into reorganisation_step (id, reorganisation_id, ord, sort, facts)
                        select :step, :id, coalesce(max(ord), 0) + 1, :sort, :facts
                        from reorganisation_step where reorganisation_id = :id
                        on conflict (id) do nothing
                        """)
                        .param("step", stepId)
                        .param("id", id.value())
                        .param("sort", StepSort.of(step).name())
                        .param("facts", json.writeValueAsString(step))
                        .update()
                > 0;
    }

    /** Takes a step out; returns false when there is none. */
    boolean remove(ReorganisationId id, UUID stepId) {
        return jdbc.sql("delete from reorganisation_step where id = :step and reorganisation_id = :id")
                        .param("step", stepId)
                        .param("id", id.value())
                        .update()
                > 0;
    }

    void decided(ReorganisationId id, Instant now, By by) {
        jdbc.sql("update reorganisation set state = 'DECIDED', decided_at = :now, decided_by = :by where id = :id")
                .param("id", id.value())
                .param("now", Moments.stored(now))
                .param("by", by.name())
                .update();
    }

    void takenBack(ReorganisationId id, Instant now, By by) {
        jdbc.sql(
                        "update reorganisation set state = 'TAKEN_BACK', taken_back_at = :now, taken_back_by = :by where id = :id")
                .param("id", id.value())
                .param("now", Moments.stored(now))
                .param("by", by.name())
                .update();
    }

    /** Returns the steps of reorganisations in their order, one statement however many. */
    Map<ReorganisationId, List<Reorganisation.Numbered>> steps(Collection<ReorganisationId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("""
                        select reorganisation_id, id, sort, facts from reorganisation_step
                        where reorganisation_id in (:ids) order by reorganisation_id, ord
                        """)
                .param("ids", ids.stream().map(ReorganisationId::value).toList())
                .query((row, n) -> Map.entry(
                        new ReorganisationId(row.getObject(1, UUID.class)),
                        new Reorganisation.Numbered(row.getObject(2, UUID.class), (Step) json.readValue(
                                row.getString(4),
                                StepSort.valueOf(row.getString(3)).type()))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static JdbcClient.StatementSpec head(
            JdbcClient.StatementSpec sql, ReorganisationId id, Reorganisation.Head head) {
        return sql.param("id", id.value())
                .param("title", head.title().strip())
                .param("number", head.basis().number().strip())
                .param("issuer", head.basis().issuer().strip())
                .param("date", head.basis().date())
                .param("day", head.effectiveOn())
                .param("roles", head.rolesFollow());
    }
}
