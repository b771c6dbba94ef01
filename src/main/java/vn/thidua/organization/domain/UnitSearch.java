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
        return jdbc.sql("""
                        select u.id, n.name, coalesce(a.name, '') as above,
                            n.folded = :folded or lower(n.short_name) = :lower or w.words = :folded
                                or exists (select 1 from unit_alias l where l.unit_id = u.id and l.folded = :folded) as exact
                        from unit u
                        join unit_kind k on k.code = u.kind
                        join unit_name n on n.unit_id = u.id and n.starts_on <= :day and (n.ends_on is null or n.ends_on > :day)
                        left join unit_parent p on p.unit_id = u.id and p.starts_on <= :day and (p.ends_on is null or p.ends_on > :day)
                        left join unit_name a on a.unit_id = p.parent_id and a.starts_on <= :day and (a.ends_on is null or a.ends_on > :day)
                        cross join lateral (select concat_ws(' ', n.folded, a.folded) as words,
                            strpos(n.folded, :folded) > 0 or strpos(lower(n.short_name), :lower) > 0
                                or exists (select 1 from unit_alias l where l.unit_id = u.id and strpos(l.folded, :folded) > 0)
                            as alone) w
                        where u.starts_on <= :day and (u.ends_on is null or u.ends_on > :day)
                            and (w.alone or strpos(' ' || n.folded, ' ' || split_part(:folded, ' ', 1)) > 0
                                and not exists (select 1 from unnest(string_to_array(:folded, ' ')) typed (word)
                                    where strpos(' ' || w.words, ' ' || typed.word) = 0))
                        order by exact desc, w.alone desc, strpos(n.folded, :folded) <> 1, k.rank, n.name collate vietnamese_names, u.id
                        limit :most
                        """)
                .param("folded", folded)
                .param("lower", typed.strip().toLowerCase(Locale.ROOT))
                .param("day", day)
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
}
