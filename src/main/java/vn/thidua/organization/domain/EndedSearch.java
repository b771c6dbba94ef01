package vn.thidua.organization.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Repository;
import vn.thidua.organization.UnitId;
import vn.thidua.shared.Vietnamese;

/** Finds units that have ended by beginnings of words: all of them in the name, or the first in the name and the last in that of what the unit belonged to. */
@NamedInterface("desk")
@Repository
public class EndedSearch {

    /** How many past names that fit are compared. */
    private static final int LOOKED_AT = 300;

    /* Past names have an index of their own, small beside that of all names. What a unit belonged to is asked only where names alone are few, from the last word on: it tells most. */
    private static final String FIND = """
            with typed as (
                select to_tsquery('simple', :first) as first, to_tsquery('simple', :last) as last,
                    to_tsquery('simple', :words) || plainto_tsquery('simple', :lower) as words),
            own as materialized (
                select n.unit_id from typed join unit_name n on n.ends_on is not null and n.words @@ typed.words limit :looked),
            above as materialized (
                select a.unit_id, a.words from typed join unit_name a on a.words @@ typed.last
                where (select count(*) from own) < :most
                    and exists (select 1 from unit_name n where n.ends_on is not null and n.words @@ typed.first)),
            fitting as (
                select unit_id from own
                union
                (select n.unit_id from typed, above
                join unit_parent p on p.parent_id = above.unit_id and p.ends_on is not null
                join unit_name n on n.unit_id = p.unit_id and n.ends_on is not null
                where n.words @@ typed.first and (n.words || above.words) @@ typed.words
                limit :looked))
            select u.id, n.name, coalesce(a.name, '') as above, u.ends_on
            from typed, fitting f
            join unit u on u.id = f.unit_id and u.ends_on <= :day
            join unit_kind k on k.code = u.kind
            join unit_name n on n.unit_id = u.id and n.starts_on < u.ends_on and n.ends_on >= u.ends_on
            left join unit_parent p on p.unit_id = u.id and p.starts_on < u.ends_on and (p.ends_on is null or p.ends_on >= u.ends_on)
            left join unit_name a on a.unit_id = p.parent_id and a.starts_on < u.ends_on and (a.ends_on is null or a.ends_on >= u.ends_on)
            order by n.words @@ typed.words desc, strpos(n.folded, :folded) <> 1, k.rank, n.name collate vietnamese_names,
                a.name collate vietnamese_names, u.id
            limit :most
            """;

    private final JdbcClient jdbc;

    EndedSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A unit that has ended, as on its last day.
     *
     * @param above name of what it belonged to, empty at the top; tells units of the same name apart
     * @param endsOn first day it was no longer there
     */
    @NamedInterface("desk")
    public record Hit(UnitId id, String name, String above, LocalDate endsOn) {}

    /** Returns the units that have ended by the day and fit best, the best first, at most so many; none for nothing typed. */
    public List<Hit> find(String typed, LocalDate day, int most) {
        String folded = Vietnamese.fold(typed);
        if (folded.isEmpty()) {
            return List.of();
        }
        TypedWords words = TypedWords.of(folded);
        return jdbc.sql(FIND)
                .param("folded", folded)
                .param("lower", typed.strip().toLowerCase(Locale.ROOT))
                .param("first", words.first())
                .param("last", words.last())
                .param("words", words.query())
                .param("looked", LOOKED_AT)
                .param("day", day)
                .param("most", most)
                .query((row, n) -> new Hit(
                        new UnitId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        row.getString("above"),
                        row.getObject("ends_on", LocalDate.class)))
                .list();
    }
}
