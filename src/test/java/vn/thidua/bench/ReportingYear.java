package vn.thidua.bench;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.postgresql.PGConnection;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/** An invented province in which 3,500 units report 60 figures every month, in one campaign or several of the same kind; always the same. */
final class ReportingYear {

    static final int UNITS = 3_500;
    static final int TARGETS = 60;
    static final int MONTHS = 12;

    private static final int SHARDS = 2;
    private static final int QUICK = 4;

    private final Connection connection;

    ReportingYear(Connection connection) {
        this.connection = connection;
    }

    /** Makes units with codes, a standing officer, and officers of some units with the password of the administrator. */
    void people(int officers) throws SQLException, IOException {
        StringBuilder units = new StringBuilder();
        StringBuilder names = new StringBuilder();
        StringBuilder codes = new StringBuilder();
        StringBuilder parents = new StringBuilder();
        UUID top = UUID.fromString(text("select unit_id from unit_name where name = 'Tỉnh Mẫu'"));
        for (int i = 0; i < UNITS; i++) {
            UUID unit = unit(i);
            line(units, unit, "COMMUNE", "2020-01-01");
            line(names, unit, "Xã Mẫu " + i, "Xã Mẫu " + i, "xa mau " + i, "2020-01-01");
            line(codes, unit, code(i), "2020-01-01");
            line(parents, unit, top, "2020-01-01");
        }
        copy("unit (id, kind, starts_on)", units);
        copy("unit_name (unit_id, name, short_name, folded, starts_on)", names);
        copy("unit_code (unit_id, code, starts_on)", codes);
        copy("unit_parent (unit_id, parent_id, starts_on)", parents);
        officer();
        for (int i = 0; i < officers; i++) {
            account("canbo" + i, "UNIT_OFFICER", "UNIT", unit(i));
        }
    }

    /** Makes the standing officer of the province. */
    void officer() throws SQLException, IOException {
        account(
                "thuongtruc",
                "STANDING_OFFICER",
                "SUBTREE",
                UUID.fromString(text("select unit_id from unit_name where name = 'Tỉnh Mẫu'")));
    }

    /** Makes an officer of every unit; their passwords are checked quickly, for it is not signing in that is measured. */
    void officers() throws SQLException, IOException {
        String hash = new BCryptPasswordEncoder(QUICK).encode(ServerProcess.PASSWORD);
        StringBuilder accounts = new StringBuilder();
        StringBuilder grants = new StringBuilder();
        for (int i = 0; i < UNITS; i++) {
            UUID account = id("account", i, 0);
            line(accounts, account, officer(i), officer(i), hash, officer(i), "2020-01-01", "2020-01-01");
            line(grants, id("grant", i, 0), account, "UNIT_OFFICER", unit(i), "2020-01-01", "UNIT");
        }
        copy("account (id, username, name, password_hash, calendar_key, created_at, password_changed_at)", accounts);
        copy("role_grant (id, account_id, role, unit_id, starts_on, scope)", grants);
    }

    /** Returns what the officer of a unit signs in with. */
    static String officer(int unit) {
        return "donvi" + unit;
    }

    /** Returns what a unit types into the form of a month. */
    static Map<String, String> typed(int number, int month, int unit) {
        Map<String, String> fields = new HashMap<>();
        for (int target = 0; target < TARGETS; target++) {
            int figure = figure(month, unit, target);
            UUID id = targetId(number, target);
            fields.put("value." + id, String.valueOf(ratio(target) ? figure * 10 + unit % 10 : figure));
            if (ratio(target)) {
                fields.put("of." + id, "1000");
            }
        }
        return fields;
    }

    /** Gives the standing officer a key for programs. */
    void key(String secret) throws SQLException {
        execute("""
                insert into api_key (id, account_id, name, secret_hash, grant_id, acts, created_at, valid_until)
                select gen_random_uuid(), a.id, 'bench', encode(sha256('%s'), 'hex'), g.id, array['REPORT', 'SEE_RESULTS'], now(), now() + interval '1 day'
                from account a join role_grant g on g.account_id = a.id where a.username = 'thuongtruc'
                """.formatted(secret));
    }

    /** Makes a launched campaign of a year; a report is due on the eighth of each month. */
    void campaign(int number) throws SQLException, IOException {
        UUID campaign = campaignId(number);
        execute("""
                insert into campaign (id, kind, title, starts_on, ends_on, state, launched_at, created_at, created_by, owner_unit)
                select '%1$s', 'REGULAR', 'Phong trào mẫu %2$d', '2026-01-01', '2026-12-31', 'LAUNCHED', '2026-01-02', now(), 'bench', unit_id
                from unit_name where name = 'Tỉnh Mẫu';
                insert into campaign_office (campaign_id, folded, name, meaning, reason, found)
                values ('%1$s', 'cac xa', 'các xã', 'UNITS', 'PERSON', %3$d);
                insert into campaign_office_unit (campaign_id, folded, unit_id)
                select '%1$s', 'cac xa', unit_id from unit_code where code like 'M%%';
                insert into campaign_deadline (id, campaign_id, ord, what, sort, printed, exclusive, lateness)
                values ('%4$s', '%1$s', 1, 'báo cáo tháng', 'REPORT', 'monthly:8', false, 'ACCEPTED');
                insert into campaign_deadline_office (deadline_id, campaign_id, folded) values ('%4$s', '%1$s', 'cac xa')
                """.formatted(campaign, number, UNITS, id("deadline", number, 0)));
        StringBuilder targets = new StringBuilder();
        for (int target = 0; target < TARGETS; target++) {
            line(
                    targets,
                    targetId(number, target),
                    campaign,
                    target + 1,
                    "1." + target,
                    "Chỉ tiêu mẫu " + (target + 1),
                    "AT_LEAST",
                    ratio(target) ? 90 : 1_000_000,
                    ratio(target) ? "%" : "cây",
                    ratio(target) ? "RATIO_OF_SUMS" : "SUM",
                    !ratio(target),
                    false);
        }
        copy(
                "campaign_target (id, campaign_id, ord, place, subject, comparator, value, unit, aggregation, cumulative, lower_better)",
                targets);
        StringBuilder dues = new StringBuilder();
        for (int month = 0; month < MONTHS; month++) {
            LocalDate day = LocalDate.of(2026, 2, 8).plusMonths(month);
            line(
                    dues,
                    dueId(number, month),
                    id("deadline", number, 0),
                    campaign,
                    day.toString().substring(0, 7),
                    day,
                    day);
        }
        copy("campaign_due (id, deadline_id, campaign_id, occurrence, printed_on, last_day)", dues);
    }

    /** Lets every unit report for a month, straight into the tables; the database keeps the totals. */
    void month(int number, int month) throws SQLException, IOException {
        StringBuilder reports = new StringBuilder();
        StringBuilder submissions = new StringBuilder();
        StringBuilder done = new StringBuilder();
        String when = LocalDate.of(2026, 2, 6).plusMonths(month) + " 20:00+07";
        for (int unit = 0; unit < UNITS; unit++) {
            UUID report = reportId(number, month, unit);
            line(
                    reports,
                    report,
                    dueId(number, month),
                    campaignId(number),
                    unit(unit),
                    Math.floorMod(unit(unit).hashCode(), SHARDS),
                    "SUBMITTED",
                    1,
                    when,
                    when);
            line(submissions, report, 1, when, "bench", false);
            line(done, dueId(number, month), unit(unit), when, "bench");
        }
        copy("report (id, due_id, campaign_id, unit_id, shard, state, submissions, first_at, submitted_at)", reports);
        copy("report_submission (report_id, number, at, by_name, late)", submissions);
        copy("campaign_due_done (due_id, unit_id, done_at, done_by)", done);
        copy("report_value (" + VALUE + ")", values(number, month));
    }

    static final String VALUE = "report_id, target_id, answer, value, numerator, denominator, reached, submission";

    /** Returns the figures of a month as lines for the database. */
    static StringBuilder values(int number, int month) {
        StringBuilder values = new StringBuilder(UNITS * TARGETS * 110);
        for (int unit = 0; unit < UNITS; unit++) {
            UUID report = reportId(number, month, unit);
            for (int target = 0; target < TARGETS; target++) {
                int figure = figure(month, unit, target);
                boolean ratio = ratio(target);
                line(
                        values,
                        report,
                        targetId(number, target),
                        "FIGURE",
                        ratio ? figure + "." + unit % 10 : figure,
                        ratio ? figure * 10 + unit % 10 : "\\N",
                        ratio ? 1_000 : "\\N",
                        ratio ? figure >= 90 : "\\N",
                        1);
            }
        }
        return values;
    }

    /** Returns the figures of a month as a program sends them. */
    static String sent(int month) {
        StringBuilder lines = new StringBuilder(UNITS * TARGETS * 70);
        for (int unit = 0; unit < UNITS; unit++) {
            for (int target = 0; target < TARGETS; target++) {
                int figure = figure(month, unit, target);
                lines.append("{\"unit\":\"")
                        .append(code(unit))
                        .append("\",\"target\":")
                        .append(target + 1);
                if (ratio(target)) {
                    lines.append(",\"numerator\":")
                            .append(figure * 10 + unit % 10)
                            .append(",\"denominator\":1000");
                } else {
                    lines.append(",\"value\":").append(figure);
                }
                lines.append("}\n");
            }
        }
        return lines.toString();
    }

    /** A third of the targets are shares. */
    static boolean ratio(int target) {
        return target % 3 == 0;
    }

    private static int figure(int month, int unit, int target) {
        return 80 + (unit * 7 + target * 3 + month) % 20;
    }

    static String code(int unit) {
        return "M%05d".formatted(unit);
    }

    static UUID unit(int number) {
        return id("unit", number, 0);
    }

    static UUID campaignId(int number) {
        return id("campaign", number, 0);
    }

    static UUID dueId(int campaign, int month) {
        return id("due", campaign, month);
    }

    static UUID targetId(int campaign, int target) {
        return id("target", campaign, target);
    }

    private static UUID reportId(int campaign, int month, int unit) {
        return id("report" + unit, campaign, month);
    }

    private static UUID id(String sort, int one, int other) {
        return UUID.nameUUIDFromBytes((sort + ":" + one + ":" + other).getBytes(StandardCharsets.US_ASCII));
    }

    private void account(String name, String role, String scope, UUID unit) throws SQLException {
        execute("""
                insert into account (id, username, name, password_hash, calendar_key, created_at, password_changed_at)
                select gen_random_uuid(), '%1$s', '%1$s', password_hash, '%1$s', created_at, password_changed_at from account where username = 'quantri';
                insert into role_grant (id, account_id, role, unit_id, starts_on, scope)
                select gen_random_uuid(), id, '%2$s', '%3$s', date '2020-01-01', '%4$s' from account where username = '%1$s'
                """.formatted(name, role, unit, scope));
    }

    private String text(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    void copy(String into, StringBuilder lines) throws SQLException, IOException {
        connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy " + into + " from stdin", new StringReader(lines.toString()));
    }

    private static void line(StringBuilder lines, Object... fields) {
        for (int i = 0; i < fields.length; i++) {
            lines.append(i == 0 ? "" : "\t").append(fields[i]);
        }
        lines.append('\n');
    }
}
