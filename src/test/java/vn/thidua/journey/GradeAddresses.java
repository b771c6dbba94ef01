package vn.thidua.journey;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.Units;
import vn.thidua.scoring.grading.Decision;
import vn.thidua.scoring.grading.Grade;
import vn.thidua.scoring.grading.GradeDesk;
import vn.thidua.scoring.grading.GradeSort;
import vn.thidua.shared.By;

/** Addresses of the pages of grades in the demo office, with grades of the units of a ward and of people there; by the pattern of the address. */
@TestConfiguration
class GradeAddresses {

    @Autowired
    private GradeDesk desk;

    @Autowired
    private Units units;

    @Autowired
    private Clock clock;

    @Autowired
    private JdbcClient jdbc;

    /** Returns the pages as the standing office of a body sees them. */
    Map<String, String> ofGrades(UnitId office) {
        LocalDate today = LocalDate.now(clock);
        UnitId ward = units.served(office, today).orElse(office);
        int year = today.getYear();
        List<Decision> all = units.on(today).stream()
                .filter(unit -> unit.parent().filter(ward::equals).isPresent())
                .map(unit -> decision(unit.id().value(), unit.name(), unit.id()))
                .toList();
        desk.decide(year, GradeSort.UNIT, ward, all, By.PROGRAM);
        Decision first = all.getFirst();
        desk.decide(
                year,
                GradeSort.UNIT,
                ward,
                List.of(new Decision(
                        first.subject(), first.name(), first.unit(), Grade.EXCELLENT, null, "Về đích sớm", 1)),
                By.PROGRAM);
        List<Decision> people = jdbc
                .sql("""
                        select w.person_id, w.unit_id from person_position w join unit_line l on l.unit_id = w.unit_id and l.above_id = :ward
                        where w.sort = 'MAIN' and w.ends_on is null
                        """)
                .param("ward", ward.value())
                .query((row, n) -> decision(row.getObject(1, UUID.class), "", new UnitId(row.getObject(2, UUID.class))))
                .list()
                .stream()
                .distinct()
                .toList();
        desk.decide(year, GradeSort.PERSON, ward, people, By.PROGRAM);
        return Map.of(
                "/grades",
                "/grades?year=" + year,
                "/grades/{year}/units/{unit}",
                "/grades/" + year + "/units/"
                        + (people.isEmpty() ? first.unit() : people.getFirst().unit()),
                "/grades/own",
                "/grades/own?year=" + year,
                "/grades/{year}/shares",
                "/grades/" + year + "/shares",
                "/grades/{year}/table",
                "/grades/" + year + "/table");
    }

    private static Decision decision(UUID subject, String name, UnitId unit) {
        return new Decision(subject, name, unit, Grade.GOOD, null, "", 0);
    }
}
