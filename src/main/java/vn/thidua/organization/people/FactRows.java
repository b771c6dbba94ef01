package vn.thidua.organization.people;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Repository;
import vn.thidua.organization.PersonId;
import vn.thidua.shared.By;
import vn.thidua.shared.Moments;

/** Reads and writes extra facts. */
@NamedInterface("desk")
@Repository
public class FactRows {

    private final JdbcClient jdbc;

    FactRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Returns all kinds, those that are off too. */
    public List<FactKind> kinds() {
        return jdbc.sql("""
                        select k.code, k.name_vi, k.name_en, u.purpose, (select count(*) from person_fact f where f.kind = k.code)
                        from fact_kind k left join fact_use u on u.kind = k.code order by k.rank
                        """)
                .query((row, n) -> new FactKind(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        Optional.ofNullable(row.getString(4)),
                        row.getLong(5)))
                .list();
    }

    /** Returns the facts of a person, one for each kind that is on. */
    public List<Fact> of(PersonId person) {
        return jdbc.sql("""
                        select k.code, k.name_vi, k.name_en, u.purpose, coalesce(f.value, '')
                        from fact_use u join fact_kind k on k.code = u.kind
                        left join person_fact f on f.kind = u.kind and f.person_id = :person
                        order by k.rank
                        """)
                .param("person", person.value())
                .query((row, n) -> new Fact(
                        row.getString(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5)))
                .list();
    }

    boolean switchOn(String kind, String purpose, Instant now, By by) {
        return jdbc.sql("""
                                insert into fact_use (kind, purpose, since, since_by)
                                select code, :purpose, :now, :by from fact_kind where code = :kind
                                on conflict (kind) do update set purpose = excluded.purpose where fact_use.purpose <> excluded.purpose
                                """)
                        .param("kind", kind)
                        .param("purpose", purpose)
                        .param("now", Moments.stored(now))
                        .param("by", by.name())
                        .update()
                > 0;
    }

    boolean switchOff(String kind) {
        jdbc.sql("delete from person_fact where kind = :kind")
                .param("kind", kind)
                .update();
        return jdbc.sql("delete from fact_use where kind = :kind")
                        .param("kind", kind)
                        .update()
                > 0;
    }

    void keep(PersonId person, String kind, String value) {
        jdbc.sql("""
                        insert into person_fact (person_id, kind, value) values (:person, :kind, :value)
                        on conflict (person_id, kind) do update set value = excluded.value
                        """)
                .param("person", person.value())
                .param("kind", kind)
                .param("value", value)
                .update();
    }

    void forget(PersonId person, String kind) {
        jdbc.sql("delete from person_fact where person_id = :person and kind = :kind")
                .param("person", person.value())
                .param("kind", kind)
                .update();
    }
}
