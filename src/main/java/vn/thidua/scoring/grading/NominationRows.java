package vn.thidua.scoring.grading;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.organization.UnitId;
import vn.thidua.shared.By;
import vn.thidua.shared.Moments;

/** Writes grades that units propose; nothing is ever overwritten. */
@Repository
class NominationRows {

    private final JdbcClient jdbc;

    NominationRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Writes nominations, each as the one behind what was seen, and whether something was decided already; returns how many could be written: one that somebody else wrote first could not. */
    int insert(int year, UnitId unit, List<Nominee> all, By by, Instant now) {
        return jdbc.sql("""
                        insert into scoring_nomination (year, subject_id, number, sort, unit_id, grade, why, late, made_at, made_by, by_id)
                        select :year, t.subject, t.seen + 1, t.sort, :unit, t.grade, t.why,
                            exists (select 1 from scoring_grade g where g.year = :year and g.subject_id = t.subject), :now, :by, :account
                        from unnest(cast(:subjects as uuid[]), cast(:sorts as text[]), cast(:seen as int[]), cast(:grades as text[]), cast(:whys as text[]))
                            t (subject, sort, seen, grade, why)
                        on conflict do nothing
                        """)
                .param("year", year)
                .param("unit", unit.value())
                .param("now", Moments.stored(now))
                .param("by", by.name())
                .param("account", by.account())
                .param("subjects", all.stream().map(Nominee::subject).toArray(UUID[]::new))
                .param("sorts", all.stream().map(one -> one.sort().name()).toArray(String[]::new))
                .param("seen", all.stream().map(Nominee::seen).toArray(Integer[]::new))
                .param("grades", all.stream().map(one -> one.grade().name()).toArray(String[]::new))
                .param("whys", all.stream().map(one -> one.why().strip()).toArray(String[]::new))
                .update();
    }
}
