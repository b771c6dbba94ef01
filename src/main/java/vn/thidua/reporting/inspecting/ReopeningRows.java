package vn.thidua.reporting.inspecting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.shared.By;
import vn.thidua.shared.Moments;

/** Opens self-checks again and keeps what had been handed in; two statements to read, however many. */
@Repository
class ReopeningRows {

    private record Key(UUID visit, long version) {

        static Key of(ResultSet row) throws SQLException {
            return new Key(row.getObject("visit_id", UUID.class), row.getLong("answers"));
        }
    }

    private final JdbcClient jdbc;

    ReopeningRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps what was handed in and opens it for the unit. */
    void reopen(UUID visit, String why, By by, Instant now) {
        jdbc.sql("""
                        insert into report_inspection_reopening (visit_id, answers, answered_at, answered_by, reopened_at, reopened_by_name, why)
                        select id, answers, answered_at, answered_by, :now, :by, :why from report_inspection_visit where id = :visit
                        """)
                .param("visit", visit)
                .param("now", Moments.stored(now))
                .param("by", by.name())
                .param("why", why)
                .update();
        jdbc.sql("""
                        insert into report_inspection_past_answer (visit_id, answers, question_id, says, word)
                        select v.id, v.answers, a.question_id, a.says, a.word
                        from report_inspection_visit v join report_inspection_answer a on a.visit_id = v.id where v.id = :visit
                        """).param("visit", visit).update();
        jdbc.sql("update report_inspection_visit set answered_at = null, answers = answers + 1 where id = :visit")
                .param("visit", visit)
                .update();
    }

    /** Returns how self-checks of inspections were opened again, by visit, the first first. */
    Map<UUID, List<Reopening>> of(UUID[] inspections) {
        Map<Key, Map<UUID, SelfAnswer>> answers = new HashMap<>();
        jdbc.sql(below("report_inspection_past_answer", ""))
                .param("ids", inspections)
                .query(row -> {
                    answers.computeIfAbsent(Key.of(row), none -> new HashMap<>())
                            .put(
                                    row.getObject("question_id", UUID.class),
                                    new SelfAnswer(
                                            SelfAnswer.Says.valueOf(row.getString("says")), row.getString("word")));
                });
        Map<UUID, List<Reopening>> reopenings = new HashMap<>();
        jdbc.sql(below("report_inspection_reopening", " order by x.answers"))
                .param("ids", inspections)
                .query(row -> {
                    Key key = Key.of(row);
                    reopenings
                            .computeIfAbsent(key.visit(), none -> new ArrayList<>())
                            .add(new Reopening(
                                    key.version(),
                                    moment(row, "answered_at"),
                                    row.getString("answered_by"),
                                    moment(row, "reopened_at"),
                                    row.getString("reopened_by_name"),
                                    row.getString("why"),
                                    answers.getOrDefault(key, Map.of())));
                });
        return reopenings;
    }

    private static String below(String table, String order) {
        return "select x.* from report_inspection_visit v join " + table
                + " x on x.visit_id = v.id where v.inspection_id = any(:ids)" + order;
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
