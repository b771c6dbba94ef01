package vn.thidua.scoring.grading;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.shared.By;
import vn.thidua.shared.Moments;

/** Writes decided grades; nothing is ever overwritten. */
@Repository
class GradeRows {

    private final JdbcClient jdbc;

    GradeRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Writes decisions, each as the one behind what was seen; returns how many could be written: one that somebody else wrote first could not. */
    int insert(int year, GradeSort sort, List<Decision> all, By by, Instant now) {
        return jdbc.sql("""
                        insert into scoring_grade (year, subject_id, number, sort, unit_id, grade, proposed, why, decided_at, decided_by, by_id)
                        select :year, t.subject, t.seen + 1, :sort, t.unit, t.grade, t.proposed, t.why, :now, :by, :account
                        from unnest(cast(:subjects as uuid[]), cast(:units as uuid[]), cast(:seen as int[]), cast(:grades as text[]), cast(:proposed as text[]),
                            cast(:whys as text[])) t (subject, unit, seen, grade, proposed, why)
                        on conflict do nothing
                        """)
                .param("year", year)
                .param("sort", sort.name())
                .param("now", Moments.stored(now))
                .param("by", by.name())
                .param("account", by.account())
                .param("subjects", array(all, Decision::subject, UUID[]::new))
                .param("units", array(all, decision -> decision.unit().value(), UUID[]::new))
                .param("seen", array(all, Decision::seen, Integer[]::new))
                .param("grades", array(all, decision -> decision.grade().name(), String[]::new))
                .param("proposed", array(all, decision -> code(decision.proposed()), String[]::new))
                .param("whys", array(all, decision -> decision.why().strip(), String[]::new))
                .update();
    }

    private static @Nullable String code(@Nullable Grade grade) {
        return grade == null ? null : grade.name();
    }

    private static <T extends @Nullable Object> T[] array(
            List<Decision> all, Function<Decision, T> part, IntFunction<T[]> maker) {
        return all.stream().map(part).toArray(maker);
    }
}
