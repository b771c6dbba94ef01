package vn.thidua.honours.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.honours.CommendationKind;
import vn.thidua.honours.HonourId;
import vn.thidua.honours.HonourSource;
import vn.thidua.honours.HonourState;
import vn.thidua.organization.PersonId;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.people.Gender;
import vn.thidua.regulation.Authority;
import vn.thidua.regulation.FormLevel;
import vn.thidua.regulation.RecipientKind;

/** Makes lines of the register out of rows; statements that read them select {@link #COLUMNS}. */
final class HonourLines {

    /** Of {@code h}, the line, and {@code n}, the name. */
    static final String COLUMNS = "h.*, n.name, n.sort_key";

    private HonourLines() {}

    static Honour of(ResultSet row) throws SQLException {
        HonourId id = new HonourId(row.getObject("id", UUID.class));
        return new Honour(
                id,
                row.getLong("version"),
                new Honour.Entry(id, recipient(row), award(row), decision(row), facts(row)),
                FormLevel.valueOf(row.getString("level")),
                standing(row),
                new Honour.Written(
                        HonourSource.valueOf(row.getString("source")),
                        row.getObject("entered_at", OffsetDateTime.class).toInstant(),
                        row.getString("entered_by")));
    }

    private static Honour.Recipient recipient(ResultSet row) throws SQLException {
        UUID person = row.getObject("person_id", UUID.class);
        UUID unit = row.getObject("unit_id", UUID.class);
        return new Honour.Recipient(
                RecipientKind.valueOf(row.getString("recipient")),
                person == null ? null : new PersonId(person),
                unit == null ? null : new UnitId(unit),
                row.getString("name"),
                row.getString("unit_name"),
                row.getString("post"),
                row.getString("address"));
    }

    static Honour.Award award(ResultSet row) throws SQLException {
        return new Honour.Award(
                row.getString("form"),
                word(CommendationKind.class, row.getString("kind")),
                row.getString("achievement"),
                (Integer) row.getObject("year"),
                row.getObject("from_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class));
    }

    private static Honour.Decision decision(ResultSet row) throws SQLException {
        return new Honour.Decision(
                row.getString("decision_number"),
                row.getObject("decided_on", LocalDate.class),
                word(Authority.class, row.getString("authority")),
                row.getString("decider"),
                row.getString("certificate_number"),
                row.getString("golden_book_number"));
    }

    private static Honour.Facts facts(ResultSet row) throws SQLException {
        return new Honour.Facts(
                word(JobClass.class, row.getString("job_class")),
                word(Gender.class, row.getString("gender")),
                (Boolean) row.getObject("enterprise"),
                row.getString("proposed_by"));
    }

    private static Honour.Standing standing(ResultSet row) throws SQLException {
        LocalDate revoked = row.getObject("revoked_on", LocalDate.class);
        UUID instead = row.getObject("corrected_by", UUID.class);
        return new Honour.Standing(
                HonourState.valueOf(row.getString("state")),
                revoked == null
                        ? Optional.empty()
                        : Optional.of(new Honour.Revocation(row.getString("revoked_by"), revoked)),
                instead == null ? Optional.empty() : Optional.of(new HonourId(instead)),
                row.getString("state_why"));
    }

    private static <E extends Enum<E>> @Nullable E word(Class<E> type, @Nullable String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }
}
