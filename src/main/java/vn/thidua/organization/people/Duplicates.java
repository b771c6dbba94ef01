package vn.thidua.organization.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Repository;
import vn.thidua.organization.PersonId;

/** Proposes pairs of files that may be one person: the same name, diacritics aside, and date of birth; or the same identity number. One statement, whatever the number of people. */
@NamedInterface("desk")
@Repository
public class Duplicates {

    private final JdbcClient jdbc;

    Duplicates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Two files that look like one person.
     *
     * @param sameNumber whether they have an identity number in common
     */
    @NamedInterface("desk")
    public record Pair(
            PersonId one,
            String oneName,
            PersonId other,
            String otherName,
            Optional<LocalDate> bornOn,
            boolean sameNumber) {}

    /** Returns the pairs that nobody has told apart and that are both within reach, those with the same number first. */
    public List<Pair> pairs(Reach reach, LocalDate day, int most) {
        String sql = """
                        with alike (one, other, number) as (
                            select a.person_id, b.person_id, false
                            from person_name a
                            join person_name b on b.folded = a.folded and b.ends_on is null and b.person_id > a.person_id
                            join person p on p.id = a.person_id
                            join person q on q.id = b.person_id and q.born_on = p.born_on
                            where a.ends_on is null
                            union all
                            select a.person_id, b.person_id, true
                            from person_identity a join person_identity b on b.lookup = a.lookup and b.person_id > a.person_id
                        )
                        select l.one, m.name, l.other, n.name, p.born_on, bool_or(l.number) as number
                        from alike l
                        join person p on p.id = l.one and p.merged_into is null and p.erased_at is null
                        join person q on q.id = l.other and q.merged_into is null and q.erased_at is null
                        join person_name m on m.person_id = l.one and m.ends_on is null
                        join person_name n on n.person_id = l.other and n.ends_on is null
                        where not exists (select 1 from person_apart t where t.one_id = l.one and t.other_id = l.other)
                            and %s and %s
                        group by l.one, m.name, m.sort_key, l.other, n.name, p.born_on
                        order by number desc, m.sort_key, l.one, l.other limit :most
                        """.formatted(reach.held("p"), reach.held("q"));
        return reach.bind(jdbc.sql(sql), day)
                .param("most", most)
                .query((row, n) -> new Pair(
                        new PersonId(row.getObject(1, UUID.class)),
                        row.getString(2),
                        new PersonId(row.getObject(3, UUID.class)),
                        row.getString(4),
                        Optional.ofNullable(row.getObject(5, LocalDate.class)),
                        row.getBoolean(6)))
                .list();
    }
}
