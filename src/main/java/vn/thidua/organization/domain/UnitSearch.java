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

    /* Ways to fit, each found by an index: the name begins so; all words are in it; another name has it; where these are few, its words come first and the rest is what it belongs to. */
    private static final String FIND = """
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
            select u.id, n.name, coalesce(a.name, '') as above,
                n.folded = :folded or lower(n.short_name) = :lower or concat_ws(' ', n.folded, a.folded) = :folded
                    or exists (select 1 from unit_alias l where l.unit_id = u.id and l.folded = :folded) as exact
            from fitting f
            join unit u on u.id = f.unit_id and u.starts_on <= :day and (u.ends_on is null or u.ends_on > :day)
            join unit_kind k on k.code = u.kind
            join unit_name n on n.unit_id = u.id and %1$s
            left join unit_parent p on p.unit_id = u.id and %3$s
            left join unit_name a on a.unit_id = p.parent_id and %2$s
            cross join typed
            order by exact desc,
                n.words @@ typed.words or exists (select 1 from unit_alias l where l.unit_id = u.id and strpos(l.folded, :folded) > 0) desc,
                strpos(n.folded, :folded) <> 1, k.rank, n.name collate vietnamese_names, u.id
            limit :most
            """.formatted(dated("n"), dated("a"), dated("p"));

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

    /** Returns the units that fit best, the best first; none for nothing typed. */
    public List<Hit> find(String typed, LocalDate day) {
        String folded = Vietnamese.fold(typed);
        if (folded.isEmpty()) {
            return List.of();
        }
        TypedWords words = TypedWords.of(folded);
        return jdbc.sql(FIND)
                .param("folded", folded)
                .param("lower", typed.strip().toLowerCase(Locale.ROOT))
                .param("words", words.query())
                .param("heads", words.heads())
                .param("tails", words.tails())
                .param("day", day)
                .param("looked", LOOKED_AT)
                .param("most", SHORT_LIST)
                .query((row, n) -> new Hit(
                        new UnitId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        row.getString("above"),
                        row.getBoolean("exact")))
                .list();
    }

    /** Returns the one unit that is called so, else those to choose from; none where nothing is called nearly so. */
    public List<Hit> settle(String typed, LocalDate day) {
        List<Hit> hits = find(typed, day);
        List<Hit> exact = hits.stream().filter(Hit::exact).toList();
        return exact.size() == 1 ? exact : hits;
    }

    private static String dated(String table) {
        return "%1$s.starts_on <= :day and (%1$s.ends_on is null or %1$s.ends_on > :day)".formatted(table);
    }
}
