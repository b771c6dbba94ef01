package vn.thidua.honours.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.honours.HonourId;
import vn.thidua.honours.Honours;
import vn.thidua.honours.Household;
import vn.thidua.honours.InitiativeCircle;
import vn.thidua.honours.InitiativeId;
import vn.thidua.honours.PastHonour;
import vn.thidua.honours.PastHonours;
import vn.thidua.honours.PastInitiative;
import vn.thidua.organization.PersonId;
import vn.thidua.organization.Successions;
import vn.thidua.organization.UnitId;

/** Reads what candidates were awarded before; through merged files of people and through units that ended. */
@Repository
class HonourReads implements Honours {

    private static final String VALID =
            " h.state = 'VALID' and h.decided_on <= :day order by h.decided_on, h.decision_key, h.id";

    private final JdbcClient jdbc;
    private final Successions successions;

    HonourReads(JdbcClient jdbc, Successions successions) {
        this.jdbc = jdbc;
        this.successions = successions;
    }

    @Override
    public Map<PersonId, PastHonours> ofPeople(Collection<PersonId> people, LocalDate day) {
        Map<PersonId, List<PastHonour>> found = new HashMap<>();
        jdbc.sql(PersonFiles.WITH + "select f.asked, h.* from files f join honour h on h.person_id = f.id where"
                        + VALID)
                .param("people", PersonFiles.array(people))
                .param("day", day)
                .query(row -> {
                    found.computeIfAbsent(new PersonId(row.getObject(1, UUID.class)), none -> new ArrayList<>())
                            .add(past(row, Optional.empty()));
                });
        return each(found);
    }

    @Override
    public Map<UnitId, PastHonours> ofUnits(Collection<UnitId> units, LocalDate day) {
        Map<UnitId, Set<UnitId>> asked = lineage(units, day);
        Map<UnitId, List<PastHonour>> found = new HashMap<>();
        jdbc.sql("select h.* from honour h where h.unit_id = any(:units) and h.recipient = 'COLLECTIVE' and" + VALID)
                .param("units", asked.keySet().stream().map(UnitId::value).toArray(UUID[]::new))
                .param("day", day)
                .query(row -> {
                    UnitId had = new UnitId(row.getObject("unit_id", UUID.class));
                    for (UnitId heir : asked.getOrDefault(had, Set.of())) {
                        found.computeIfAbsent(heir, none -> new ArrayList<>())
                                .add(past(row, heir.equals(had) ? Optional.empty() : Optional.of(had)));
                    }
                });
        return each(found);
    }

    @Override
    public Map<Household, PastHonours> ofHouseholds(Collection<Household> households, LocalDate day) {
        Map<String, Set<Household>> asked =
                households.stream().collect(Collectors.groupingBy(one -> "H:" + one.key(), Collectors.toSet()));
        Map<Household, List<PastHonour>> found = new HashMap<>();
        jdbc.sql("select h.* from honour h where h.recipient_key = any(:keys) and" + VALID)
                .param("keys", asked.keySet().toArray(String[]::new))
                .param("day", day)
                .query(row -> {
                    for (Household one : asked.getOrDefault(row.getString("recipient_key"), Set.of())) {
                        found.computeIfAbsent(one, none -> new ArrayList<>()).add(past(row, Optional.empty()));
                    }
                });
        return each(found);
    }

    @Override
    public Map<PersonId, List<PastInitiative>> initiatives(Collection<PersonId> people, LocalDate day) {
        Map<PersonId, Map<InitiativeId, PastInitiative>> found = new HashMap<>();
        jdbc.sql(PersonFiles.WITH + """
                        select f.asked, i.id, i.name, i.circle, i.decision_number, i.decided_on,
                            array(select u.honour_id from initiative_use u where u.initiative_id = i.id order by u.used_at) as used
                        from files f join initiative_author a on a.person_id = f.id join initiative i on i.id = a.initiative_id
                        where i.decided_on <= :day order by i.decided_on, i.id
                        """)
                .param("people", PersonFiles.array(people))
                .param("day", day)
                .query(row -> {
                    InitiativeId id = new InitiativeId(row.getObject("id", UUID.class));
                    found.computeIfAbsent(new PersonId(row.getObject(1, UUID.class)), none -> new LinkedHashMap<>())
                            .putIfAbsent(id, initiative(id, row));
                });
        return found.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> List.copyOf(entry.getValue().values())));
    }

    /** Returns for each unit whose honours count who of those asked about has them. */
    private Map<UnitId, Set<UnitId>> lineage(Collection<UnitId> units, LocalDate day) {
        Map<UnitId, Set<UnitId>> heirs = new HashMap<>();
        units.forEach(unit ->
                heirs.computeIfAbsent(unit, none -> new LinkedHashSet<>()).add(unit));
        successions
                .heritage(units, Successions.Heritage.WORK, day)
                .forEach((had, heir) -> heirs.computeIfAbsent(had, none -> new LinkedHashSet<>())
                        .add(heir));
        return heirs;
    }

    private static PastHonour past(ResultSet row, Optional<UnitId> through) throws SQLException {
        Honour.Award award = HonourLines.award(row);
        return new PastHonour(
                new HonourId(row.getObject("id", UUID.class)),
                award.form(),
                award.kind(),
                award.year(),
                award.from(),
                award.until(),
                award.achievement(),
                row.getString("decision_number"),
                row.getObject("decided_on", LocalDate.class),
                through);
    }

    private static PastInitiative initiative(InitiativeId id, ResultSet row) throws SQLException {
        return new PastInitiative(
                id,
                row.getString("name"),
                InitiativeCircle.valueOf(row.getString("circle")),
                row.getString("decision_number"),
                row.getObject("decided_on", LocalDate.class),
                Arrays.stream((UUID[]) row.getArray("used").getArray())
                        .map(HonourId::new)
                        .toList());
    }

    private static <K> Map<K, PastHonours> each(Map<K, List<PastHonour>> found) {
        return found.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> new PastHonours(entry.getValue())));
    }
}
