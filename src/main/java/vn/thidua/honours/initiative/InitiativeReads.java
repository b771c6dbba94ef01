package vn.thidua.honours.initiative;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Repository;
import vn.thidua.honours.HonourId;
import vn.thidua.honours.InitiativeCircle;
import vn.thidua.honours.InitiativeId;
import vn.thidua.organization.PersonId;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.people.Reach;
import vn.thidua.shared.Vietnamese;

/** Reads initiatives; one statement each, however many. */
@NamedInterface("desk")
@Repository
public class InitiativeReads {

    private static final String SELECT = """
            select i.*, array(select a.person_id from initiative_author a where a.initiative_id = i.id order by a.place) as people,
                array(select a.name from initiative_author a where a.initiative_id = i.id order by a.place) as names,
                array(select u.honour_id from initiative_use u where u.initiative_id = i.id order by u.used_at) as used
            from initiative i
            """;

    private final JdbcClient jdbc;

    InitiativeReads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Returns the initiatives of the units within reach by words of their names or authors, the newest first, at most so many. */
    public List<Initiative> list(String typed, Reach reach, LocalDate day, int skip, int most) {
        return reach.bind(
                        jdbc.sql(SELECT + where(reach)
                                + " order by i.decided_on desc, i.name, i.id offset :skip limit :most"),
                        day)
                .param("typed", Vietnamese.fold(typed))
                .param("skip", skip)
                .param("most", most)
                .query((row, n) -> of(row))
                .list();
    }

    /** Returns how many there are. */
    public int count(String typed, Reach reach, LocalDate day) {
        return reach.bind(jdbc.sql("select count(*) from initiative i " + where(reach)), day)
                .param("typed", Vietnamese.fold(typed))
                .query(Integer.class)
                .single();
    }

    /** Returns one within reach; empty for any other. */
    public Optional<Initiative> find(InitiativeId id, Reach reach, LocalDate day) {
        return reach.bind(jdbc.sql(SELECT + where(reach) + " and i.id = :id"), day)
                .param("typed", "")
                .param("id", id.value())
                .query((row, n) -> of(row))
                .optional();
    }

    /** Locks one and returns it; empty where there is none. */
    Optional<Initiative> locked(InitiativeId id) {
        return jdbc.sql(SELECT + " where i.id = :id for update of i")
                .param("id", id.value())
                .query((row, n) -> of(row))
                .optional();
    }

    private static String where(Reach reach) {
        return " where " + reach.holds("i.unit_id") + """
                 and (:typed = '' or strpos(i.folded, :typed) > 0 or exists (
                    select 1 from initiative_author a join person_name n on n.person_id = a.person_id
                    where a.initiative_id = i.id and strpos(n.folded, :typed) > 0))
                """;
    }

    private static Initiative of(ResultSet row) throws SQLException {
        UUID[] people = (UUID[]) row.getArray("people").getArray();
        String[] names = (String[]) row.getArray("names").getArray();
        List<Initiative.Author> authors = new ArrayList<>();
        for (int i = 0; i < people.length; i++) {
            authors.add(new Initiative.Author(new PersonId(people[i]), names[i]));
        }
        return new Initiative(
                new InitiativeId(row.getObject("id", UUID.class)),
                row.getLong("version"),
                new Initiative.Content(
                        new UnitId(row.getObject("unit_id", UUID.class)),
                        row.getString("name"),
                        InitiativeCircle.valueOf(row.getString("circle")),
                        row.getString("decision_number"),
                        row.getObject("decided_on", LocalDate.class),
                        row.getString("decider"),
                        row.getString("effect"),
                        authors),
                Arrays.stream((UUID[]) row.getArray("used").getArray())
                        .map(HonourId::new)
                        .toList());
    }
}
