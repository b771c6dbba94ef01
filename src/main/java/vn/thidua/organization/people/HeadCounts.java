package vn.thidua.organization.people;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Repository;
import vn.thidua.organization.UnitId;

/** Counts the people of units, without names; one statement, however many units. */
@NamedInterface("desk")
@Repository
public class HeadCounts {

    private final JdbcClient jdbc;

    HeadCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * How many people have their main position at a unit.
     *
     * @param known of how many the sex is kept
     * @param women how many of these are women
     */
    @NamedInterface("desk")
    public record HeadCount(int all, int known, int women) {}

    /** Returns how many work at each unit itself on a day, residents aside; a unit without anybody is missing. */
    public Map<UnitId, HeadCount> of(Collection<UnitId> units, LocalDate day) {
        return jdbc
                .sql("""
                        select w.unit_id, count(*) as everybody, count(p.gender) as known, count(*) filter (where p.gender = 'FEMALE') as women
                        from person_position w join person p on p.id = w.person_id
                        where w.unit_id = any(:units) and w.sort = 'MAIN' and w.category <> 'CITIZEN'
                            and w.starts_on <= :day and (w.ends_on is null or w.ends_on > :day)
                            and p.merged_into is null and p.erased_at is null
                        group by w.unit_id
                        """)
                .param("units", units.stream().map(UnitId::value).toArray(UUID[]::new))
                .param("day", day)
                .query((row, n) -> Map.entry(
                        new UnitId(row.getObject("unit_id", UUID.class)),
                        new HeadCount(row.getInt("everybody"), row.getInt("known"), row.getInt("women"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
