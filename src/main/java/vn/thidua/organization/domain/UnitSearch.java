package vn.thidua.organization.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Repository;
import vn.thidua.organization.UnitId;
import vn.thidua.shared.Vietnamese;

/**
 * Finds units by what a person types: a name, an abbreviation or another name, whole or in part, with or without diacritics; words of what it belongs
 * to tell units of the same name apart.
 */
@NamedInterface("desk")
@Repository
public class UnitSearch {

    /** How many units a person is asked to choose from. */
    private static final int SHORT_LIST = 12;

    /** How many of the units that fit in one way are compared; who types a word that thousands share types on. */
    private static final int LOOKED_AT = 300;

    private static final String LAST_DAY = "u.ends_on - 1";

    /* Ways to fit, each found by an index: the name begins so; all words are in it; another name has it; where these are few, its words come first and the rest is what it belongs to. */
    private static final String WAYS = """
            with typed as (select to_tsquery('simple', :words) || plainto_tsquery('simple', :lower) as words),
            own as materialized (
                (select n.unit_id from unit_name n
                where n.folded ~>=~ :folded and n.folded ~<~ (:folded || '~') and %1$s
                order by n.folded using ~<~ limit :looked)
                union
                (select n.unit_id from unit_name n, typed where n.words @@ typed.words and %1$s order by n.folded limit :looked)
                union
                select l.unit_id from unit_alias l where l.unit_id is not null and strpos(l.folded, :folded) > 0),
            above as materialized (
                select a.unit_id, cut.head from unnest(:heads, :tails) cut (head, tail)
                join unit_name a on a.words @@ to_tsquery('simple', cut.tail) and %2$s
                where (select count(*) from own) < :most),
            fitting as (
                select unit_id from own
                union
                (select p.unit_id from above
                join unit_parent p on p.parent_id = above.unit_id and %3$s
                join unit_name n on n.unit_id = p.unit_id and n.words @@ to_tsquery('simple', above.head) and %1$s
                limit :looked))
            select u.id, n.name, coalesce(a.name, '') as above, u.ends_on,
                n.folded = :folded or lower(n.short_name) = :lower or concat_ws(' ', n.folded, a.folded) = :folded
                    or exists (select 1 from unit_alias l where l.unit_id = u.id and l.folded = :folded) as exact
            from fitting f
            join unit u on u.id = f.unit_id and %4$s
            join unit_kind k on k.code = u.kind
            join unit_name n on n.unit_id = u.id and %5$s
            left join unit_parent p on p.unit_id = u.id and %6$s
            left join unit_name a on a.unit_id = p.parent_id and %7$s
            cross join typed
            order by exact desc,
                n.words @@ typed.words or exists (select 1 from unit_alias l where l.unit_id = u.id and strpos(l.folded, :folded) > 0) desc,
                strpos(n.folded, :folded) <> 1, k.rank, n.name collate vietnamese_names, u.id
            limit :most
            """;

    private static final String LIVING = WAYS.formatted(
            dated("n", ":day"),
            dated("a", ":day"),
            dated("p", ":day"),
            dated("u", ":day"),
            dated("n", ":day"),
            dated("p", ":day"),
            dated("a", ":day"));

    /* Past names are looked for in an index of their own; what an ended unit is called, and what it belongs to, is as on its last day. */
    private static final String ENDED = WAYS.formatted(
            "n.ends_on <= :day and exists (select 1 from unit e where e.id = n.unit_id and e.ends_on <= :day)",
            "a.starts_on <= :day",
            "p.ends_on <= :day",
            "u.ends_on <= :day",
            dated("n", LAST_DAY),
            dated("p", LAST_DAY),
            dated("a", LAST_DAY));

    private final JdbcClient jdbc;

    UnitSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A unit that fits.
     *
     * @param above name of what it belongs to, empty at the top; tells units of the same name apart
     * @param exact whether it is called just what was typed, alone or together with what it belongs to
     */
    @NamedInterface("desk")
    public record Hit(UnitId id, String name, String above, boolean exact) {}

    /**
     * A unit that has ended.
     *
     * @param hit what it was called and belonged to on its last day
     * @param endsOn first day it was no longer there
     */
    @NamedInterface("desk")
    public record Ended(Hit hit, LocalDate endsOn) {}

    /** Returns the units of the day that fit best, the best first; none for nothing typed. */
    public List<Hit> find(String typed, LocalDate day) {
        return ask(LIVING, typed, day, SHORT_LIST, (row, n) -> hit(row));
    }

    /** Returns the units that fit best among those that have ended by the day, the best first, at most so many. */
    public List<Ended> findEnded(String typed, LocalDate day, int most) {
        return ask(ENDED, typed, day, most, (row, n) -> new Ended(hit(row), row.getObject("ends_on", LocalDate.class)));
    }

    /** Returns the one unit that is called so, else those to choose from; none where nothing is called nearly so. */
    public List<Hit> settle(String typed, LocalDate day) {
        List<Hit> hits = find(typed, day);
        List<Hit> exact = hits.stream().filter(Hit::exact).toList();
        return exact.size() == 1 ? exact : hits;
    }

    private <T> List<T> ask(String sql, String typed, LocalDate day, int most, RowMapper<T> mapper) {
        String folded = Vietnamese.fold(typed);
        if (folded.isEmpty()) {
            return List.of();
        }
        TypedWords words = TypedWords.of(folded);
        return jdbc.sql(sql)
                .param("folded", folded)
                .param("lower", typed.strip().toLowerCase(Locale.ROOT))
                .param("words", words.query())
                .param("heads", words.heads())
                .param("tails", words.tails())
                .param("day", day)
                .param("looked", LOOKED_AT)
                .param("most", most)
                .query(mapper)
                .list();
    }

    private static Hit hit(ResultSet row) throws SQLException {
        return new Hit(
                new UnitId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("above"),
                row.getBoolean("exact"));
    }

    private static String dated(String table, String day) {
        return "%1$s.starts_on <= %2$s and (%1$s.ends_on is null or %1$s.ends_on > %2$s)".formatted(table, day);
    }
}
