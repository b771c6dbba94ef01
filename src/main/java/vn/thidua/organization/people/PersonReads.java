package vn.thidua.organization.people;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Repository;
import vn.thidua.organization.People;
import vn.thidua.organization.Person;
import vn.thidua.organization.PersonField;
import vn.thidua.organization.PersonId;

/** Reads single people. */
@NamedInterface("desk")
@Repository
public class PersonReads implements People {

    /* Where a person was merged into another, and that one again, the walk ends at the one that stands for itself. */
    private static final String WALK = """
            with recursive walk (asked, at, next) as (
                select id, id, merged_into from person where id in (:ids)
                union all
                select w.asked, p.id, p.merged_into from walk w join person p on p.id = w.next
            )
            """;

    private final JdbcClient jdbc;

    PersonReads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A change of one field. */
    @NamedInterface("desk")
    public record PastChange(PersonField field, String before, String after, Instant at, String by) {}

    @Override
    public Optional<Person> find(PersonId id, LocalDate day) {
        return jdbc.sql(WALK + """
                        select p.id, n.name, p.born_on, p.erased_at is not null, p.version
                        from walk w join person p on p.id = w.at
                        join person_name n on n.person_id = p.id and n.starts_on <= :day and (n.ends_on is null or n.ends_on > :day)
                        where w.next is null
                        """)
                .param("ids", List.of(id.value()))
                .param("day", day)
                .query((row, n) -> new Person(
                        new PersonId(row.getObject(1, UUID.class)),
                        row.getString(2),
                        Optional.ofNullable(row.getObject(3, LocalDate.class)),
                        row.getBoolean(4),
                        row.getLong(5)))
                .optional();
    }

    @Override
    public Map<PersonId, String> names(Collection<PersonId> ids, LocalDate day) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql(WALK + """
                        select w.asked, n.name from walk w
                        join person_name n on n.person_id = w.at and n.starts_on <= :day and (n.ends_on is null or n.ends_on > :day)
                        where w.next is null
                        """)
                .param("ids", ids.stream().map(PersonId::value).toList())
                .param("day", day)
                .query((row, n) -> Map.entry(new PersonId(row.getObject(1, UUID.class)), row.getString(2)))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Returns a person as kept, itself even where it was merged. */
    public Optional<PersonFile> file(PersonId id) {
        return jdbc.sql(
                        "select id, code, born_on, gender, phone, email, merged_into, erased_at, version from person where id = :id")
                .param("id", id.value())
                .query(PersonRows::file)
                .optional();
    }

    /** Returns the names of a person, the newest first. */
    public List<PersonName> names(PersonId id) {
        return jdbc.sql(
                        "select name, starts_on, ends_on from person_name where person_id = :id order by starts_on desc")
                .param("id", id.value())
                .query((row, n) -> new PersonName(
                        row.getString(1),
                        row.getObject(2, LocalDate.class),
                        Optional.ofNullable(row.getObject(3, LocalDate.class))))
                .list();
    }

    /** Returns what was changed on a person after the version, the newest first. */
    public List<PastChange> since(PersonId id, long version) {
        return jdbc.sql("""
                        select field, before, after, changed_at, changed_by from person_change
                        where person_id = :id and version > :version order by version desc, field
                        """)
                .param("id", id.value())
                .param("version", version)
                .query((row, n) -> new PastChange(
                        PersonField.valueOf(row.getString(1)),
                        row.getString(2),
                        row.getString(3),
                        row.getObject(4, OffsetDateTime.class).toInstant(),
                        row.getString(5)))
                .list();
    }
}
