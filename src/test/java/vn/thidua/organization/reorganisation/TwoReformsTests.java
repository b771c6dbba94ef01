package vn.thidua.organization.reorganisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import vn.thidua.TestClock;
import vn.thidua.organization.ReorganisationId;
import vn.thidua.organization.Successions.Heritage;
import vn.thidua.organization.Unit;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.domain.UnitDesk;
import vn.thidua.organization.domain.UnitReads;
import vn.thidua.shared.By;

/** An invented district of sixteen wards: twelve after a first reform, six and no district after a second; both entered when they are past. */
@SpringBootTest(properties = "thidua.test=two-reforms")
class TwoReformsTests {

    private static final LocalDate START = LocalDate.of(2015, 1, 1);
    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final LocalDate SECOND = LocalDate.of(2025, 7, 1);

    @Autowired
    private UnitDesk desk;

    @Autowired
    private UnitReads units;

    @Autowired
    private ReorganisationDesk acts;

    @Autowired
    private SuccessionReads successions;

    private final Map<String, UnitId> known = new HashMap<>();

    @Test
    void sixteenWardsBecomeTwelveAndThenSixWithoutADistrict() {
        UnitId city = begin("PROVINCE", "Thành phố Mẫu", null);
        UnitId district = begin("DISTRICT", "Quận Sao Mai", city);
        UnitId interior = begin("DISTRICT_OFFICE", "Phòng Nội vụ", district);
        IntStream.rangeClosed(1, 16).forEach(number -> begin("WARD", "Phường " + number, district));
        UnitId school = begin("SCHOOL", "Trường Hoa Cúc", known("Phường 1"));

        decide(
                FIRST,
                merge("Phường 1", district, "Phường 1", "Phường 4", "Phường 7"),
                merge("Phường 8", district, "Phường 8", "Phường 9"),
                merge("Phường 15", district, "Phường 13", "Phường 15"));
        assertThat(wards(FIRST.minusDays(1))).hasSize(16);
        assertThat(wards(FIRST)).hasSize(12);
        assertThat(units.find(school, FIRST).orElseThrow().parent()).contains(known("Phường 1"));

        UnitId east = new UnitId(UUID.randomUUID());
        decide(
                SECOND,
                new Step.AbolishLevel("DISTRICT", List.of(new Fate(district, List.of(city)))),
                new Step.AbolishLevel("DISTRICT_OFFICE", List.of(new Fate(interior, List.of(east)))),
                merge(east, "Phường Mai Đông", district, "Phường 1", "Phường 3"),
                merge("Phường Mai Tây", district, "Phường 8", "Phường 11"),
                merge("Phường Mai Nam", district, "Phường 5", "Phường 6"),
                merge("Phường Mai Bắc", district, "Phường 10", "Phường 12"),
                merge("Phường Mai Thượng", district, "Phường 14", "Phường 15"),
                merge("Phường Mai Hạ", district, "Phường 16", "Phường 2"));
        assertThat(wards(SECOND.minusDays(1))).hasSize(12);
        assertThat(wards(SECOND))
                .isEqualTo(List.of(
                        "Phường Mai Bắc",
                        "Phường Mai Đông",
                        "Phường Mai Hạ",
                        "Phường Mai Nam",
                        "Phường Mai Tây",
                        "Phường Mai Thượng"));
        List<Unit> now = units.on(TestClock.TODAY);
        assertThat(now).allMatch(unit -> !unit.kind().startsWith("DISTRICT"));
        assertThat(now.stream().filter(unit -> unit.kind().equals("WARD")))
                .allMatch(unit -> unit.parent().filter(city::equals).isPresent());
        assertThat(units.find(school, SECOND).orElseThrow().parent()).contains(east);

        UnitId oldest = Objects.requireNonNull(known.get("Phường 4"));
        assertThat(successions.successorsOf(List.of(oldest), TestClock.TODAY)).isEqualTo(Map.of(oldest, List.of(east)));
        assertThat(successions.heirs(List.of(oldest), Heritage.WORK, FIRST))
                .isEqualTo(Map.of(oldest, known("Phường 1")));
        assertThat(successions.heirs(List.of(oldest), Heritage.WORK, FIRST.minusDays(1)))
                .isEqualTo(Map.of(oldest, oldest));
        assertThat(successions.heritage(List.of(east), Heritage.ROLES, TestClock.TODAY))
                .as("itself, the office, two wards of 2025, three of 2024")
                .hasSize(7);
        assertThat(successions.after(oldest).getFirst().basis().number()).isEqualTo("1/NQ-MẪU");
    }

    private void decide(LocalDate day, Step... steps) {
        ReorganisationId act = new ReorganisationId(UUID.randomUUID());
        LegalBasis basis = new LegalBasis("1/NQ-MẪU", "Ủy ban mẫu", day.minusDays(40));
        acts.draft(act, new Reorganisation.Head("Sắp xếp " + day, basis, day, true), By.PROGRAM);
        for (Step step : steps) {
            acts.add(act, UUID.randomUUID(), step, By.PROGRAM);
        }
        assertThat(acts.decide(act, steps.length, By.PROGRAM)).isTrue();
    }

    private Step merge(String into, UnitId parent, String... from) {
        return merge(new UnitId(UUID.randomUUID()), into, parent, from);
    }

    private Step merge(UnitId id, String into, UnitId parent, String... from) {
        List<UnitId> merged = new ArrayList<>();
        for (String name : from) {
            merged.add(known(name));
        }
        known.put(into, id);
        return new Step.Merge(merged, new Part(id, new Part.NewUnit("WARD", into, into, parent)));
    }

    private List<String> wards(LocalDate day) {
        return units.on(day).stream()
                .filter(unit -> unit.kind().equals("WARD"))
                .map(Unit::name)
                .toList();
    }

    private UnitId known(String name) {
        return Objects.requireNonNull(known.get(name));
    }

    private UnitId begin(String kind, String name, @Nullable UnitId parent) {
        UnitId unit = desk.create(new UnitDesk.Create(kind, name, name, parent, null, START), By.PROGRAM);
        known.put(name, unit);
        return unit;
    }
}
