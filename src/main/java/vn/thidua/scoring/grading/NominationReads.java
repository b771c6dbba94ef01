package vn.thidua.scoring.grading;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Repository;
import vn.thidua.organization.UnitId;

/** Reads the grades that units proposed; one statement, however many. */
@NamedInterface("desk")
@Repository
public class NominationReads {

    private final JdbcClient jdbc;

    NominationReads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Returns all that was proposed for units or people for a year, by subject, the first first; a subject for which nothing was proposed is missing. */
    public Map<UUID, List<Nomination>> of(int year, Collection<UUID> subjects) {
        return jdbc
                .sql(
                        "select * from scoring_nomination where year = :year and subject_id = any(:subjects) order by number")
                .param("year", year)
                .param("subjects", subjects.toArray(UUID[]::new))
                .query((row, n) -> nomination(row))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Nomination::subject));
    }

    /** Returns how many units and people have a grade proposed for a year and none decided, by the unit that proposed. */
    Map<UnitId, Integer> undecided(int year) {
        return jdbc
                .sql("""
                        select n.unit_id, count(distinct n.subject_id) from scoring_nomination n
                        where n.year = :year and not exists (select 1 from scoring_grade g where g.year = n.year and g.subject_id = n.subject_id)
                        group by n.unit_id
                        """)
                .param("year", year)
                .query((row, n) -> Map.entry(new UnitId(row.getObject(1, UUID.class)), row.getInt(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Nomination nomination(ResultSet row) throws SQLException {
        return new Nomination(
                row.getObject("subject_id", UUID.class),
                row.getInt("year"),
                row.getInt("number"),
                Grade.valueOf(row.getString("grade")),
                row.getString("why"),
                row.getBoolean("late"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getString("made_by"));
    }
}
