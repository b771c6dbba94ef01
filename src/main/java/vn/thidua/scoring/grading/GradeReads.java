package vn.thidua.scoring.grading;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Repository;

/** Reads the grades that were decided; one statement each, however many. */
@NamedInterface("desk")
@Repository
public class GradeReads {

    private final JdbcClient jdbc;

    GradeReads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Returns all that was decided of units or people for a year, by subject, the first first; a subject of which nothing was decided is missing. */
    public Map<UUID, List<YearGrade>> decided(int year, Collection<UUID> subjects) {
        return jdbc
                .sql("select * from scoring_grade where year = :year and subject_id = any(:subjects) order by number")
                .param("year", year)
                .param("subjects", subjects.toArray(UUID[]::new))
                .query((row, n) -> grade(row))
                .list()
                .stream()
                .collect(Collectors.groupingBy(YearGrade::subject));
    }

    /** Returns what stands for a year, by subject. */
    public Map<UUID, YearGrade> standing(int year, Collection<UUID> subjects) {
        return decided(year, subjects).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().getLast()));
    }

    /** Returns what stands of units or people for every year, by subject and year; a subject that was never graded is missing. */
    public Map<UUID, Map<Integer, YearGrade>> history(Collection<UUID> subjects) {
        return jdbc
                .sql("""
                        select distinct on (subject_id, year) * from scoring_grade where subject_id = any(:subjects)
                        order by subject_id, year, number desc
                        """)
                .param("subjects", subjects.toArray(UUID[]::new))
                .query((row, n) -> grade(row))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        YearGrade::subject, Collectors.toMap(YearGrade::year, Function.identity())));
    }

    /** Returns the years for which there are grades or rounds of scoring, the latest first. */
    public List<Integer> years() {
        return jdbc.sql(
                        "select year from scoring_round union select year from scoring_grade order by year desc limit 20")
                .query((row, n) -> row.getInt(1))
                .list();
    }

    private static YearGrade grade(ResultSet row) throws SQLException {
        return new YearGrade(
                row.getObject("subject_id", UUID.class),
                row.getInt("year"),
                row.getInt("number"),
                Grade.valueOf(row.getString("grade")),
                proposed(row.getString("proposed")),
                row.getString("why"),
                row.getObject("decided_at", OffsetDateTime.class).toInstant(),
                row.getString("decided_by"));
    }

    private static @Nullable Grade proposed(@Nullable String code) {
        return code == null ? null : Grade.valueOf(code);
    }
}
