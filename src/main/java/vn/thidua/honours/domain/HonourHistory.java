package vn.thidua.honours.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.organization.PersonId;
import vn.thidua.organization.Successions;
import vn.thidua.organization.UnitId;

/** Reads all that one recipient has in the register, whatever became of it, the newest first. */
@Repository
public class HonourHistory {

    private static final String LINES =
            "select " + HonourLines.COLUMNS + " from honour h join honour_name n on n.id = h.name_id ";
    private static final String NEWEST = " order by h.decided_on desc, h.id desc";

    private final JdbcClient jdbc;
    private final Successions successions;

    HonourHistory(JdbcClient jdbc, Successions successions) {
        this.jdbc = jdbc;
        this.successions = successions;
    }

    /** Returns the honours of a person, in whichever of the merged files. */
    public List<Honour> of(PersonId person) {
        return jdbc.sql(PersonFiles.WITH + LINES + "where h.person_id in (select f.id from files f)" + NEWEST)
                .param("people", PersonFiles.array(List.of(person)))
                .query((row, n) -> HonourLines.of(row))
                .list();
    }

    /** Returns the honours of a unit as a collective, and of the units in whose place it stands. */
    public List<Honour> of(UnitId unit, LocalDate day) {
        Map<UnitId, UnitId> before = successions.heritage(Set.of(unit), Successions.Heritage.WORK, day);
        UUID[] units = Stream.concat(Stream.of(unit), before.keySet().stream())
                .map(UnitId::value)
                .distinct()
                .toArray(UUID[]::new);
        return jdbc.sql(LINES + "where h.recipient = 'COLLECTIVE' and h.unit_id = any(:units)" + NEWEST)
                .param("units", units)
                .query((row, n) -> HonourLines.of(row))
                .list();
    }

    /** Returns how many honours people and households got while they were of the unit itself. */
    public long members(UnitId unit) {
        return jdbc.sql("select count(*) from honour h where h.unit_id = :unit and h.recipient <> 'COLLECTIVE'")
                .param("unit", unit.value())
                .query(Long.class)
                .single();
    }
}
