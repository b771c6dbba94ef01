package vn.thidua.organization.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Repository;
import vn.thidua.organization.Contacts;
import vn.thidua.organization.People;
import vn.thidua.organization.PersonId;
import vn.thidua.organization.UnitId;

/** Reads what is known of units beside their names and places: identity codes, how they are reached, who heads them. */
@NamedInterface("desk")
@Repository
public class DetailReads {

    private static final String CODE_ON_DAY = """
            from unit_code c join unit u on u.id = c.unit_id
            where c.starts_on <= :day and (c.ends_on is null or c.ends_on > :day)
                and u.starts_on <= :day and (u.ends_on is null or u.ends_on > :day)
            """;

    private final JdbcClient jdbc;
    private final People people;
    private final Clock clock;

    DetailReads(JdbcClient jdbc, People people, Clock clock) {
        this.jdbc = jdbc;
        this.people = people;
        this.clock = clock;
    }

    /** Returns the code of the day and how the unit is reached today; nothing where there is no such unit. */
    public UnitDetails of(UnitId unit, LocalDate day) {
        return jdbc.sql("""
                        select c.code, u.email, u.phone, u.website, u.address from unit u
                        left join unit_code c on c.unit_id = u.id and c.starts_on <= :day and (c.ends_on is null or c.ends_on > :day)
                        where u.id = :unit
                        """)
                .param("unit", unit.value())
                .param("day", day)
                .query((row, n) -> new UnitDetails(
                        Objects.requireNonNullElse(row.getString(1), ""),
                        new Contacts(
                                Objects.requireNonNullElse(row.getString(2), ""),
                                Objects.requireNonNullElse(row.getString(3), ""),
                                Objects.requireNonNullElse(row.getString(4), ""),
                                Objects.requireNonNullElse(row.getString(5), ""))))
                .optional()
                .orElse(UnitDetails.NONE);
    }

    /** Returns which unit has the code on the day. */
    public Optional<UnitId> holder(String code, LocalDate day) {
        return jdbc.sql("select c.unit_id " + CODE_ON_DAY + " and c.code = :code order by c.unit_id limit 1")
                .param("code", code)
                .param("day", day)
                .query((row, n) -> new UnitId(row.getObject(1, UUID.class)))
                .optional();
    }

    /** Returns the codes of all units that have one on the day. */
    public Map<UnitId, String> codes(LocalDate day) {
        return jdbc
                .sql("select c.unit_id, c.code " + CODE_ON_DAY)
                .param("day", day)
                .query((row, n) -> Map.entry(new UnitId(row.getObject(1, UUID.class)), row.getString(2)))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Returns who heads the unit, headed it or will, the latest first, by the names of today. */
    public List<UnitHead> heads(UnitId unit) {
        List<UnitHead> heads = jdbc.sql("""
                        select id, person_id, coalesce(name, ''), post, starts_on, ends_on from unit_head
                        where unit_id = :unit order by starts_on desc
                        """)
                .param("unit", unit.value())
                .query((row, n) -> new UnitHead(
                        row.getObject(1, UUID.class),
                        Optional.ofNullable(row.getObject(2, UUID.class))
                                .map(PersonId::new)
                                .orElse(null),
                        row.getString(3),
                        row.getString(4),
                        row.getObject(5, LocalDate.class),
                        row.getObject(6, LocalDate.class)))
                .list();
        Map<PersonId, String> names = people.names(
                heads.stream().map(UnitHead::person).filter(Objects::nonNull).toList(), LocalDate.now(clock));
        return heads.stream().map(head -> head.called(names)).toList();
    }
}
