package vn.thidua.organization.people;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.organization.PersonId;
import vn.thidua.shared.By;
import vn.thidua.shared.Moments;

/** Moves what hangs on people from one to the other, and writes down what was moved. Positions and identity numbers go over; facts and details are copied where there was nothing. */
@Repository
class MergeRows {

    private final JdbcClient jdbc;

    MergeRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Writes the merger down; returns false when the id is there already. */
    boolean insert(UUID id, PersonId kept, PersonId gone, String reason, Instant now, By by) {
        return jdbc.sql("""
                                insert into person_merge (id, kept_id, gone_id, reason, merged_at, merged_by)
                                values (:id, :kept, :gone, :reason, :now, :by) on conflict (id) do nothing
                                """)
                        .param("id", id)
                        .param("kept", kept.value())
                        .param("gone", gone.value())
                        .param("reason", reason)
                        .param("now", Moments.stored(now))
                        .param("by", by.name())
                        .update()
                > 0;
    }

    Optional<Merge> find(UUID id) {
        return of("m.id = :id", id).stream().findFirst();
    }

    List<Merge> into(PersonId kept) {
        return of("m.kept_id = :id", kept.value());
    }

    void movePositions(UUID merge, PersonId kept, PersonId gone, Collection<UUID> positions) {
        if (positions.isEmpty()) {
            return;
        }
        jdbc.sql("""
                        with moved as (
                            update person_position set person_id = :kept, version = version + 1
                            where person_id = :gone and id in (:positions) returning id, version
                        )
                        insert into person_merge_row (merge_id, sort, item, version)
                        select :merge, 'POSITION', id::text, version from moved
                        """)
                .param("kept", kept.value())
                .param("gone", gone.value())
                .param("positions", positions)
                .param("merge", merge)
                .update();
    }

    void moveIdentities(UUID merge, PersonId kept, PersonId gone) {
        jdbc.sql("""
                        with moved as (
                            update person_identity i set person_id = :kept
                            where i.person_id = :gone and not exists (
                                select 1 from person_identity k where k.person_id = :kept and k.lookup = i.lookup) returning id
                        )
                        insert into person_merge_row (merge_id, sort, item, version) select :merge, 'IDENTITY', id::text, 0 from moved
                        """)
                .param("kept", kept.value())
                .param("gone", gone.value())
                .param("merge", merge)
                .update();
    }

    void copyFacts(UUID merge, PersonId kept, PersonId gone) {
        jdbc.sql("""
                        with copied as (
                            insert into person_fact (person_id, kind, value)
                            select :kept, kind, value from person_fact where person_id = :gone
                            on conflict do nothing returning kind
                        )
                        insert into person_merge_row (merge_id, sort, item, version) select :merge, 'FACT', kind, 0 from copied
                        """)
                .param("kept", kept.value())
                .param("gone", gone.value())
                .param("merge", merge)
                .update();
    }

    void noteDetail(UUID merge, String field) {
        jdbc.sql("insert into person_merge_row (merge_id, sort, item, version) values (:merge, 'DETAIL', :field, 0)")
                .param("merge", merge)
                .param("field", field)
                .update();
    }

    List<String> details(UUID merge) {
        return jdbc.sql("select item from person_merge_row where merge_id = :merge and sort = 'DETAIL'")
                .param("merge", merge)
                .query((row, n) -> row.getString(1))
                .list();
    }

    /** Tells whether anything that went over is no longer as it went. */
    boolean changedSince(Merge merge) {
        return jdbc.sql("""
                        select exists (
                            select 1 from person_merge_row r where r.merge_id = :merge and case r.sort
                                when 'POSITION' then not exists (select 1 from person_position p
                                    where p.id::text = r.item and p.person_id = :kept and p.version = r.version)
                                when 'IDENTITY' then not exists (select 1 from person_identity i
                                    where i.id::text = r.item and i.person_id = :kept)
                                when 'FACT' then not exists (select 1 from person_fact k join person_fact g on g.kind = k.kind and g.value = k.value
                                    where k.kind = r.item and k.person_id = :kept and g.person_id = :gone)
                                else false end)
                        """)
                .param("merge", merge.id())
                .param("kept", merge.kept().value())
                .param("gone", merge.gone().value())
                .query(Boolean.class)
                .single();
    }

    void moveBack(Merge merge) {
        for (String sql : List.of(
                "update person_position set person_id = :gone, version = version - 1 where id in ("
                        + "select item::uuid from person_merge_row where merge_id = :merge and sort = 'POSITION')",
                "update person_identity set person_id = :gone where id in ("
                        + "select item::uuid from person_merge_row where merge_id = :merge and sort = 'IDENTITY')",
                "delete from person_fact where person_id = :kept and kind in ("
                        + "select item from person_merge_row where merge_id = :merge and sort = 'FACT')")) {
            jdbc.sql(sql)
                    .param("gone", merge.gone().value())
                    .param("kept", merge.kept().value())
                    .param("merge", merge.id())
                    .update();
        }
    }

    void lead(PersonId gone, Optional<PersonId> kept) {
        jdbc.sql("update person set merged_into = :kept where id = :gone")
                .param("kept", kept.map(PersonId::value).orElse(null))
                .param("gone", gone.value())
                .update();
    }

    void undone(UUID merge, Instant now, By by) {
        jdbc.sql("update person_merge set undone_at = :now, undone_by = :by where id = :id")
                .param("now", Moments.stored(now))
                .param("by", by.name())
                .param("id", merge)
                .update();
    }

    boolean apart(PersonId one, PersonId other, Instant now, By by) {
        return jdbc.sql("""
                                insert into person_apart (one_id, other_id, told_at, told_by)
                                values (least(:one, :other), greatest(:one, :other), :now, :by) on conflict do nothing
                                """)
                        .param("one", one.value())
                        .param("other", other.value())
                        .param("now", Moments.stored(now))
                        .param("by", by.name())
                        .update()
                > 0;
    }

    private List<Merge> of(String where, UUID id) {
        return jdbc.sql("""
                        select m.id, m.kept_id, m.gone_id, n.name, m.reason, m.merged_at, m.merged_by
                        from person_merge m join person_name n on n.person_id = m.gone_id and n.ends_on is null
                        where m.undone_at is null and
                        """ + where + " order by m.merged_at desc")
                .param("id", id)
                .query((row, n) -> new Merge(
                        row.getObject(1, UUID.class),
                        new PersonId(row.getObject(2, UUID.class)),
                        new PersonId(row.getObject(3, UUID.class)),
                        row.getString(4),
                        row.getString(5),
                        row.getObject(6, OffsetDateTime.class).toInstant(),
                        row.getString(7)))
                .list();
    }
}
