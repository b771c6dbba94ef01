package vn.thidua.organization.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.organization.PersonField;
import vn.thidua.organization.PersonId;
import vn.thidua.shared.By;
import vn.thidua.shared.Moments;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Vietnamese;

/** Writes people and their names. */
@Repository
class PersonRows {

    private final JdbcClient jdbc;

    PersonRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A field that was changed, as shown before and after. */
    record Change(PersonField field, String before, String after) {}

    /** Inserts a person without names; returns false when the id is there already. */
    boolean insert(PersonId id, PersonDetails details) {
        return details(jdbc.sql("""
                                insert into person (id, code, born_on, gender, phone, email)
                                values (:id, :code, :bornOn, :gender, :phone, :email)
                                on conflict (id) do nothing
                                """), details).param("id", id.value()).update() > 0;
    }

    /** Keeps everyone else from changing the person until the transaction ends, and returns it. */
    PersonFile lock(PersonId id) {
        return jdbc.sql(
                        "select id, code, born_on, gender, phone, email, merged_into, erased_at, version from person where id = :id for update")
                .param("id", id.value())
                .query(PersonRows::file)
                .optional()
                .orElseThrow(() -> new NotFound("person " + id));
    }

    /** Writes what is known about a person; its version counts up elsewhere. */
    void update(PersonId id, PersonDetails details) {
        details(
                        jdbc.sql(
                                "update person set code = :code, born_on = :bornOn, gender = :gender, phone = :phone, email = :email where id = :id"),
                        details)
                .param("id", id.value())
                .update();
    }

    /** Counts a change and returns the version it makes. */
    long touch(PersonId id) {
        return jdbc.sql("update person set version = version + 1 where id = :id returning version")
                .param("id", id.value())
                .query(Long.class)
                .single();
    }

    /** Adds a name; the one before ends where it begins. */
    void name(PersonId id, String name, LocalDate from) {
        jdbc.sql("update person_name set ends_on = :from where person_id = :id and ends_on is null")
                .param("from", from)
                .param("id", id.value())
                .update();
        name(jdbc.sql("""
                        insert into person_name (person_id, name, folded, sort_key, starts_on)
                        values (:id, :name, :folded, :key, :from)
                        """), id, name).param("from", from).update();
    }

    /** Puts the newest name right. */
    void correctName(PersonId id, String name) {
        name(
                        jdbc.sql(
                                "update person_name set name = :name, folded = :folded, sort_key = :key where person_id = :id and ends_on is null"),
                        id,
                        name)
                .update();
    }

    void remember(PersonId id, long version, List<Change> changes, Instant now, By by) {
        for (Change change : changes) {
            jdbc.sql("""
                            insert into person_change (person_id, version, field, before, after, changed_at, changed_by)
                            values (:id, :version, :field, :before, :after, :now, :by)
                            """)
                    .param("id", id.value())
                    .param("version", version)
                    .param("field", change.field().name())
                    .param("before", change.before())
                    .param("after", change.after())
                    .param("now", Moments.stored(now))
                    .param("by", by.name())
                    .update();
        }
    }

    static PersonFile file(ResultSet row, int number) throws SQLException {
        return new PersonFile(
                new PersonId(row.getObject("id", UUID.class)),
                new PersonDetails(
                        row.getString("code"),
                        row.getObject("born_on", LocalDate.class),
                        Optional.ofNullable(row.getString("gender"))
                                .map(Gender::valueOf)
                                .orElse(null),
                        row.getString("phone"),
                        row.getString("email")),
                Optional.ofNullable(row.getObject("merged_into", UUID.class)).map(PersonId::new),
                Optional.ofNullable(row.getObject("erased_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                row.getLong("version"));
    }

    private static JdbcClient.StatementSpec details(JdbcClient.StatementSpec sql, PersonDetails details) {
        return sql.param("code", details.code())
                .param("bornOn", details.bornOn())
                .param(
                        "gender",
                        details.gender() == null ? null : details.gender().name())
                .param("phone", details.phone())
                .param("email", details.email());
    }

    private static JdbcClient.StatementSpec name(JdbcClient.StatementSpec sql, PersonId id, String name) {
        return sql.param("id", id.value())
                .param("name", name)
                .param("folded", Vietnamese.fold(name))
                .param("key", NameOrder.key(name));
    }
}
