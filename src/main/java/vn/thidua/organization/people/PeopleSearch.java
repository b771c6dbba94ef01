package vn.thidua.organization.people;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Repository;
import vn.thidua.organization.PersonId;
import vn.thidua.organization.UnitId;

/** Finds the few people whom somebody means while typing; the whole list of all who fit is {@link PeopleReads}. */
@NamedInterface("desk")
@Repository
public class PeopleSearch {

    /** How many of those who fit are put in order; who types a name that thousands share types on. */
    private static final int LOOKED_AT = 300;

    private final JdbcClient jdbc;

    PeopleSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Somebody who fits.
     *
     * @param unit where the person works on the day, null without a position
     * @param post as what, null without a position
     */
    @NamedInterface("desk")
    public record Hit(
            PersonId id,
            String name,
            @Nullable UnitId unit,
            @Nullable String post) {}

    /** Returns people whom the filter finds, in Vietnamese order of given names, at most so many; none for nothing typed. */
    public List<Hit> find(PeopleFilter filter, int most) {
        String words = PeopleReads.words(filter);
        if (words.isEmpty()) {
            return List.of();
        }
        Reach reach = filter.reach();
        String sql = """
                        with found as materialized (
                            select n.person_id, n.name, n.sort_key from person_name n
                            join person p on p.id = n.person_id and p.merged_into is null and p.erased_at is null
                            %s
                            where n.words @@ to_tsquery('simple', :words)
                                and n.starts_on <= :day and (n.ends_on is null or n.ends_on > :day)
                            limit :looked)
                        select f.person_id, f.name, w.unit_id, w.post
                        from found f
                        left join lateral (
                            select w.unit_id, w.post from person_position w
                            where w.person_id = f.person_id and w.starts_on <= :day and (w.ends_on is null or w.ends_on > :day)
                                and %s
                            order by w.sort = 'CONCURRENT', w.sort = 'MAIN', w.starts_on desc limit 1) w on true
                        order by f.sort_key, f.person_id limit :most
                        """.formatted(theirs(reach), reach.holds("w.unit_id"));
        return reach.bind(jdbc.sql(sql), filter.day())
                .param("words", words)
                .param("looked", LOOKED_AT)
                .param("most", most)
                .query((row, n) -> {
                    UUID unit = row.getObject("unit_id", UUID.class);
                    return new Hit(
                            new PersonId(row.getObject("person_id", UUID.class)),
                            row.getString("name"),
                            unit == null ? null : new UnitId(unit),
                            row.getString("post"));
                })
                .list();
    }

    /** Asked of one name after the other until enough are found: to gather all people of a large office first takes far longer, which a condition would leave to the database to decide. */
    private static String theirs(Reach reach) {
        return reach.everybody() ? "" : """
                cross join lateral (
                    (select 1 from person_position t where t.person_id = n.person_id
                        and t.starts_on <= :day and (t.ends_on is null or t.ends_on > :day) and %s
                    union all select 1 from (%s) h where h.person_id = n.person_id) limit 1) seen
                """.formatted(reach.holds("t.unit_id"), reach.heads());
    }
}
