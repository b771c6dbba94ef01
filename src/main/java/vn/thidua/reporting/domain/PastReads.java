package vn.thidua.reporting.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Repository;
import vn.thidua.reporting.ReportId;

/** Reads the figures that were replaced. */
@NamedInterface("desk")
@Repository
public class PastReads {

    private final JdbcClient jdbc;

    PastReads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Returns what was replaced in a report, by target, the first first. */
    public Map<UUID, List<PastFigure>> of(ReportId report) {
        Map<UUID, List<PastFigure>> past = new HashMap<>();
        jdbc.sql("select * from report_value_past where report_id = :report order by target_id, number")
                .param("report", report.value())
                .query(row -> {
                    past.computeIfAbsent(row.getObject("target_id", UUID.class), none -> new ArrayList<>())
                            .add(figure(row));
                });
        return past;
    }

    private static PastFigure figure(ResultSet row) throws SQLException {
        String verdict = row.getString("verdict");
        return new PastFigure(
                row.getInt("number"),
                ReportReads.figure(row),
                row.getString("note"),
                row.getInt("submission"),
                verdict == null ? null : ReportedValue.Verdict.valueOf(verdict),
                row.getObject("replaced_at", OffsetDateTime.class).toInstant(),
                row.getString("replaced_by"),
                row.getString("why"));
    }
}
