package vn.thidua.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** An invented province whose units have verified results for a hundred targets, in clusters of twenty-five; always the same. */
final class ScoringProvince {

    static final int CRITERIA = 100;
    static final int CLUSTER = 25;
    static final String ROUND = "00000000-0000-0000-0000-0000000000aa";
    static final String CAMPAIGN = "00000000-0000-0000-0000-0000000000ca";
    static final String DUE = "00000000-0000-0000-0000-0000000000dd";

    private static final String DEADLINE = "00000000-0000-0000-0000-0000000000de";
    private static final String SCALE = "00000000-0000-0000-0000-0000000000ec";

    private final Connection connection;

    ScoringProvince(Connection connection) {
        this.connection = connection;
    }

    /** Makes the units, what they reported, a scale of four kinds of criteria, and a round. */
    void seed(int units) throws SQLException {
        execute("""
                insert into unit (id, kind, starts_on) select md5('u' || i)::uuid, 'COMMUNE', '2020-01-01' from generate_series(0, %1$d) i;
                insert into unit_name (unit_id, name, short_name, folded, starts_on)
                select md5('u' || i)::uuid, 'Xã Mẫu ' || i, 'Xã Mẫu ' || i, 'xa mau ' || i, '2020-01-01' from generate_series(0, %1$d) i;
                insert into unit_parent (unit_id, parent_id, starts_on)
                select md5('u' || i)::uuid, (select unit_id from unit_name where name = 'Tỉnh Mẫu'), '2020-01-01' from generate_series(0, %1$d) i
                """.formatted(units - 1));
        execute("""
                insert into campaign (id, kind, title, starts_on, ends_on, state, launched_at, created_at, created_by, owner_unit)
                select '%1$s', 'REGULAR', 'Phong trào mẫu', '2026-01-01', '2026-12-31', 'LAUNCHED', '2026-01-02', now(), 'bench', unit_id
                from unit_name where name = 'Tỉnh Mẫu';
                insert into campaign_deadline (id, campaign_id, ord, what, sort, printed, exclusive, lateness)
                values ('%2$s', '%1$s', 1, 'báo cáo năm', 'REPORT', '2026-12-31', false, 'ACCEPTED');
                insert into campaign_due (id, deadline_id, campaign_id, occurrence, printed_on, last_day)
                values ('%3$s', '%2$s', '%1$s', 'once', '2026-12-31', '2026-12-31');
                insert into campaign_target (id, campaign_id, ord, place, subject, comparator, value, unit, aggregation, cumulative, lower_better)
                select md5('t' || t)::uuid, '%1$s', t + 1, '1.' || t, 'Chỉ tiêu mẫu ' || t, 'AT_LEAST', 100, 'cây', 'LEAD_FIGURE', false, false from generate_series(0, %4$d) t
                """.formatted(CAMPAIGN, DEADLINE, DUE, CRITERIA - 1));
        execute("""
                insert into report (id, due_id, campaign_id, unit_id, shard, state, submissions, first_at, submitted_at)
                select md5('r' || i)::uuid, '%1$s', '%2$s', md5('u' || i)::uuid, i %% 2, 'SUBMITTED', 1, '2026-12-01', '2026-12-01' from generate_series(0, %3$d) i;
                insert into report_value (report_id, target_id, answer, value, submission, verdict)
                select md5('r' || i)::uuid, md5('t' || t)::uuid, 'FIGURE', 60 + (i * 7 + t * 13) %% 50 + ((i + t) %% 10) / 10.0, 1, 'ACCEPTED'
                from generate_series(0, %3$d) i, generate_series(0, %4$d) t
                """.formatted(DUE, CAMPAIGN, units - 1, CRITERIA - 1));
        execute("""
                insert into scoring_scale (id, owner_id, name, created_at, created_by)
                select '%1$s', unit_id, 'Thang mẫu', now(), 'bench' from unit_name where name = 'Tỉnh Mẫu';
                insert into scoring_scale_version (id, scale_id, number, state, starts_on, basis, body, issued_at, issued_by)
                values ('%1$s', '%1$s', 1, 'ISSUED', '2026-01-01', '', '%2$s', now(), 'bench');
                insert into scoring_round (id, owner_id, title, year, scale_version_id, campaign_id, due_id, self_by, peer_by, verified_by, shown_to, opened_at, opened_by)
                select '%3$s', unit_id, 'Chấm điểm mẫu', 2026, '%1$s', '%4$s', '%5$s', '2099-01-01', '2099-01-01', '2099-01-01', 'OFFICE', now(), 'bench'
                from unit_name where name = 'Tỉnh Mẫu';
                insert into scoring_binding (round_id, quantity, target_id)
                select '%3$s', q || t, md5('t' || t)::uuid from generate_series(0, %6$d) t, unnest(array['q', 'g']) q;
                insert into scoring_group (id, round_id, name, ord) select md5('c' || c)::uuid, '%3$s', 'Cụm ' || c, c + 1 from generate_series(0, %7$d) c;
                insert into scoring_sheet (id, round_id, group_id, unit_id, name)
                select md5('s' || i)::uuid, '%3$s', md5('c' || i / %8$d)::uuid, md5('u' || i)::uuid, 'Xã Mẫu ' || i from generate_series(0, %9$d) i
                """.formatted(
                        SCALE, scale(), ROUND, CAMPAIGN, DUE, CRITERIA - 1, (units - 1) / CLUSTER, CLUSTER, units - 1));
        execute("vacuum analyze");
    }

    /** Returns a scale in which every target is counted by a criterion: shares, bands, counts and formulas in turn. */
    private static String scale() {
        String quantities =
                IntStream.range(0, CRITERIA).mapToObj(i -> """
                        {"name":"q%1$d","label":"Kết quả %1$d","unit":"cây","origin":"RESULT"},{"name":"g%1$d","label":"Mức %1$d","unit":"cây","origin":"GOAL"}""".formatted(i)).collect(Collectors.joining(","));
        String criteria = IntStream.range(0, CRITERIA)
                .mapToObj(i -> """
                        {"code":"c%1$d","no":"%1$d","title":"Tiêu chí %1$d","guide":"","source":"Mẫu","part":"BASE","way":%2$s,"maximum":10,"weight":1,\
                        "gate":{"evidence":false,"criterion":""},"cap":""}""".formatted(i, way(i)))
                .collect(Collectors.joining(","));
        return """
                {"maximum":%1$d,"quantities":[%2$s],"sections":[{"no":"I","title":"Mẫu","maximum":%1$d,"criteria":[%3$s]}],"classes":[],\
                "rules":{"decimals":2,"bonusLimit":null,"penaltyLimit":null,"unsaid":"LATE","places":"COMPETITION",\
                "ties":[{"by":"QUANTITY","of":"q0","lessIsBetter":false},{"by":"QUANTITY","of":"g0","lessIsBetter":false}]}}""".formatted(CRITERIA * 10, quantities, criteria);
    }

    private static String way(int i) {
        return switch (i % 4) {
            case 0 ->
                "{\"kind\":\"RATIO\",\"reached\":\"q%1$d\",\"wanted\":\"g%1$d\",\"lessIsBetter\":false}".formatted(i);
            case 1 -> """
                {"kind":"BANDED","quantity":"q%d","bands":[{"from":null,"to":70,"closed":false,"points":2},{"from":70,"to":90,"closed":false,"points":6},\
                {"from":90,"to":null,"closed":false,"points":10}]}""".formatted(i);
            case 2 -> "{\"kind\":\"COUNTED\",\"quantity\":\"q%d\",\"each\":0.1}".formatted(i);
            default -> "{\"kind\":\"WRITTEN\",\"formula\":\"10 * min(1; q%1$d / g%1$d)\"}".formatted(i);
        };
    }

    /** Returns the verified figure of a unit for a target, as {@link #seed} makes it. */
    static double figure(int unit, int target) {
        return 60 + (unit * 7 + target * 13) % 50 + (unit + target) % 10 / 10.0;
    }

    /** Gives one unit another verified figure. */
    void change(int unit, int value) throws SQLException {
        execute("""
                update report_value set value = %d where report_id = md5('r' || %d)::uuid and target_id = md5('t0')::uuid
                """.formatted(value, unit));
    }

    void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Returns one text of the database. */
    String text(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
