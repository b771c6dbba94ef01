package vn.thidua.registration.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.organization.PersonId;
import vn.thidua.registration.WorkId;

/** Columns of works and of their editions, read into records. */
final class WorkColumns {

    /** The columns of a promise, of the table {@code %1$s} and named with {@code %2$s} before. */
    private static final String PROMISE = """
            %1$s.content_id as %2$scontent_id, %1$s.name as %2$sname, %1$s.about as %2$sabout, %1$s.until as %2$suntil, %1$s.until_on as %2$suntil_on,
            %1$s.person_id as %2$sperson_id, %1$s.charge as %2$scharge, %1$s.post as %2$spost, %1$s.effect as %2$seffect, %1$s.figure as %2$sfigure,
            %1$s.figure_unit as %2$sfigure_unit""";

    /** A work {@code w} with the edition {@code e} that stands. */
    static final String WORK =
            "w.registration_id, w.id, w.ord, w.state, w.edited, w.why as typed_why, w.withdrawn_at, w.withdrawn_by, w.withdrawn_why, w.version, "
                    + PROMISE.formatted("w", "typed_")
                    + ", e.number, e.why, e.submitted_at, e.submitted_by, e.late, e.verdict, e.verdict_at, e.verdict_by, e.verdict_why, "
                    + PROMISE.formatted("e", "");

    /** Where works stand beside the edition that stands. */
    static final String FROM =
            " from registered_work w left join registered_work_edition e on e.work_id = w.id and e.number = w.edition ";

    private WorkColumns() {}

    static Work work(ResultSet row) throws SQLException {
        Instant withdrawn = moment(row, "withdrawn_at");
        row.getInt("number");
        boolean stands = !row.wasNull();
        return new Work(
                new WorkId(row.getObject("id", UUID.class)),
                row.getInt("ord"),
                WorkState.valueOf(row.getString("state")),
                promise(row, "typed_"),
                row.getBoolean("edited"),
                row.getString("typed_why"),
                stands ? edition(row) : null,
                withdrawn == null
                        ? null
                        : new Work.Withdrawal(withdrawn, row.getString("withdrawn_by"), row.getString("withdrawn_why")),
                row.getLong("version"));
    }

    static Edition edition(ResultSet row) throws SQLException {
        Instant at = moment(row, "verdict_at");
        Instant submitted = moment(row, "submitted_at");
        return new Edition(
                row.getInt("number"),
                promise(row, ""),
                row.getString("why"),
                submitted == null ? Instant.EPOCH : submitted,
                row.getString("submitted_by"),
                row.getBoolean("late"),
                at == null
                        ? null
                        : new Edition.Verdict(
                                row.getString("verdict").equals(WorkState.ACCEPTED.name()),
                                at,
                                row.getString("verdict_by"),
                                row.getString("verdict_why")));
    }

    static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static Promise promise(ResultSet row, String before) throws SQLException {
        LocalDate until = row.getObject(before + "until_on", LocalDate.class);
        UUID person = row.getObject(before + "person_id", UUID.class);
        return new Promise(
                row.getObject(before + "content_id", UUID.class),
                row.getString(before + "name"),
                row.getString(before + "about"),
                until == null ? null : new Until(row.getString(before + "until"), until),
                new Charge(
                        person == null ? null : new PersonId(person),
                        row.getString(before + "charge"),
                        row.getString(before + "post")),
                row.getString(before + "effect"),
                row.getBigDecimal(before + "figure"),
                row.getString(before + "figure_unit"));
    }
}
