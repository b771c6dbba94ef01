package vn.thidua.reporting.inspecting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.organization.UnitId;
import vn.thidua.reporting.ReportId;
import vn.thidua.reporting.domain.Answer;
import vn.thidua.reporting.domain.Figure;

/** Reads the reported figures from which a sample is drawn; one statement. */
@Repository
class SampleReads {

    private final JdbcClient jdbc;

    SampleReads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Returns what units handed in for some periods, each with what makes it worth a look; not what does not concern them, which nothing could prove. */
    List<SampleDraw.Candidate> candidates(Collection<UUID> dues, Collection<UnitId> units) {
        return jdbc.sql("""
                        select r.due_id, r.unit_id, r.id, v.target_id, v.answer, v.value, v.numerator, v.denominator, case
                            when exists (select 1 from report_value_past p where p.report_id = r.id and p.target_id = v.target_id) then 'CORRECTED'
                            when v.excuse <> '' then 'WARNED'
                            when v.value >= 2 * t.mean and v.value > 0 then 'LARGE'
                            else 'ANY' end as why
                        from report r join report_value v on v.report_id = r.id
                        left join (
                            select due_id, target_id, sum(value) / nullif(sum(figures), 0) as mean from report_total
                            where due_id = any(:dues) group by due_id, target_id) t on t.due_id = r.due_id and t.target_id = v.target_id
                        where r.due_id = any(:dues) and r.unit_id = any(:units) and r.submissions > 0 and v.answer <> 'NOT_APPLICABLE'
                        """)
                .param("dues", dues.toArray(UUID[]::new))
                .param("units", units.stream().map(UnitId::value).toArray(UUID[]::new))
                .query(SampleReads::candidate)
                .list();
    }

    private static SampleDraw.Candidate candidate(ResultSet row, int number) throws SQLException {
        return new SampleDraw.Candidate(
                row.getObject("due_id", UUID.class),
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getObject("target_id", UUID.class),
                new ReportId(row.getObject("id", UUID.class)),
                new Figure(
                        Answer.valueOf(row.getString("answer")),
                        row.getBigDecimal("value"),
                        row.getBigDecimal("numerator"),
                        row.getBigDecimal("denominator")),
                Sampled.Why.valueOf(row.getString("why")));
    }
}
