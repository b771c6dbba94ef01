package vn.thidua.organization.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Repository;
import vn.thidua.organization.PersonId;
import vn.thidua.organization.PositionId;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.domain.UnitHistory;

/** Reads and writes positions. */
@NamedInterface("desk")
@Repository
public class PositionRows {

    private final JdbcClient jdbc;

    PositionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Returns the positions of a person, the newest first. */
    public List<Position> of(PersonId person) {
        return jdbc.sql("""
                        select id, unit_id, sort, category, post, leader, paper, starts_on, ends_on, version from person_position
                        where person_id = :person order by starts_on desc, sort, id
                        """)
                .param("person", person.value())
                .query(PositionRows::position)
                .list();
    }

    /** Returns the categories in their order. */
    public List<PositionCategory> categories() {
        return jdbc.sql("select code, name_vi, name_en from position_category order by rank")
                .query((row, n) -> new PositionCategory(row.getString(1), row.getString(2), row.getString(3)))
                .list();
    }

    /** Returns how people of the units went over to heirs until the day, one statement however many units. */
    public List<UnitPassage> passages(Collection<UnitId> units, LocalDate day) {
        if (units.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                        with recursive walk (origin, from_id, to_id, starts_on, act) as (
                            select s.from_id, s.from_id, s.to_id, s.starts_on, s.reorganisation_id from unit_succession s
                            where s.from_id in (:units) and s.heir and s.starts_on <= :day
                            union all
                            select w.origin, s.from_id, s.to_id, s.starts_on, s.reorganisation_id
                            from walk w join unit_succession s on s.from_id = w.to_id and s.heir and s.starts_on <= :day
                        )
                        select w.origin, w.starts_on, f.name, t.name, r.title
                        from walk w
                        join reorganisation r on r.id = w.act
                        join lateral (select name from unit_name where unit_id = w.from_id and starts_on < w.starts_on
                            order by starts_on desc limit 1) f on true
                        join lateral (select name from unit_name where unit_id = w.to_id and starts_on <= w.starts_on
                            order by starts_on desc limit 1) t on true
                        order by w.starts_on
                        """)
                .param("units", units.stream().map(UnitId::value).toList())
                .param("day", day)
                .query((row, n) -> new UnitPassage(
                        new UnitId(row.getObject(1, UUID.class)),
                        row.getObject(2, LocalDate.class),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5)))
                .list();
    }

    /**
     * Returns how long a unit is known to be there; empty where there is none. The first day of one that no reorganisation began is only the day on which the program heard of it, so
     * that is no reason against an older position.
     */
    Optional<UnitHistory.Life> life(UnitId unit) {
        return jdbc.sql(
                        "select case when begun_by is null then cast(:ever as date) else starts_on end, ends_on from unit where id = :id")
                .param("ever", PersonName.EVER)
                .param("id", unit.value())
                .query((row, n) -> new UnitHistory.Life(
                        row.getObject(1, LocalDate.class), Optional.ofNullable(row.getObject(2, LocalDate.class))))
                .optional();
    }

    void insert(PersonId person, Position position) {
        position(jdbc.sql("""
                        insert into person_position (id, person_id, unit_id, sort, category, post, leader, paper, starts_on, ends_on)
                        values (:id, :person, :unit, :sort, :category, :post, :leader, :paper, :startsOn, :endsOn)
                        """), position).param("person", person.value()).update();
    }

    void update(Position position) {
        position(jdbc.sql("""
                        update person_position set unit_id = :unit, sort = :sort, category = :category, post = :post, leader = :leader,
                            paper = :paper, starts_on = :startsOn, ends_on = :endsOn, version = version + 1
                        where id = :id
                        """), position).update();
    }

    void delete(PositionId position) {
        jdbc.sql("delete from person_position where id = :id")
                .param("id", position.value())
                .update();
    }

    private static JdbcClient.StatementSpec position(JdbcClient.StatementSpec sql, Position position) {
        return sql.param("id", position.id().value())
                .param("unit", position.unit().value())
                .param("sort", position.sort().name())
                .param("category", position.category())
                .param("post", position.post())
                .param("leader", position.leader())
                .param("paper", position.paper())
                .param("startsOn", position.startsOn())
                .param("endsOn", position.endsOn());
    }

    private static Position position(ResultSet row, int number) throws SQLException {
        return new Position(
                new PositionId(row.getObject("id", UUID.class)),
                new UnitId(row.getObject("unit_id", UUID.class)),
                PositionSort.valueOf(row.getString("sort")),
                row.getString("category"),
                row.getString("post"),
                row.getBoolean("leader"),
                row.getString("paper"),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                row.getLong("version"));
    }
}
