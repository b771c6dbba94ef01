package vn.thidua.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import vn.thidua.TestClock;
import vn.thidua.organization.Successions.Heritage;
import vn.thidua.organization.Unit;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.domain.UnitDesk;
import vn.thidua.organization.domain.UnitReads;
import vn.thidua.organization.reorganisation.ReorganisationDesk;
import vn.thidua.organization.reorganisation.ReorganisationReads;
import vn.thidua.organization.reorganisation.ReorganisationState;
import vn.thidua.organization.reorganisation.SuccessionReads;
import vn.thidua.shared.By;

/** The reforms of Gò Vấp, replayed: each of the sixteen wards reaches exactly its successors. */
@SpringBootTest(properties = "thidua.test=units")
class GoVapTests {

    private static final LocalDate BEFORE = LocalDate.of(2024, 12, 31);
    private static final LocalDate BETWEEN = LocalDate.of(2025, 6, 30);
    private static final LocalDate AFTER = LocalDate.of(2025, 7, 1);

    @Autowired
    private UnitDesk desk;

    @Autowired
    private ReorganisationDesk acts;

    @Autowired
    private ReorganisationReads reads;

    @Autowired
    private UnitReads units;

    @Autowired
    private SuccessionReads successions;

    @Test
    void everyWardReachesExactlyItsSuccessors() {
        GoVapReplay replay = new GoVapReplay(desk, acts, reads);
        replay.run(By.PROGRAM);
        replay.run(By.PROGRAM);
        assertThat(GoVap.read().reforms().stream()
                        .map(reform -> reads.find(reform.id()).orElseThrow().state())
                        .toList())
                .isEqualTo(List.of(ReorganisationState.IN_FORCE, ReorganisationState.IN_FORCE));

        assertThat(below("govap", BEFORE)).hasSize(16);
        assertThat(below("govap", BETWEEN))
                .isEqualTo(Set.of("1", "3", "5", "6", "8", "10", "11", "12", "14", "15", "16", "17").stream()
                        .map(number -> "Phường " + number + " quận Gò Vấp")
                        .collect(Collectors.toSet()));
        assertThat(below("hcm", BETWEEN)).isEqualTo(Set.of("Quận Gò Vấp"));
        assertThat(below("hcm", AFTER))
                .isEqualTo(Set.of(
                        "Phường Hạnh Thông",
                        "Phường An Nhơn",
                        "Phường Gò Vấp",
                        "Phường Thông Tây Hội",
                        "Phường An Hội Tây",
                        "Phường An Hội Đông"));
        assertThat(units.find(GoVap.unit("govap"), AFTER)).isEmpty();

        assertThat(successors(LocalDate.of(2025, 1, 1)))
                .containsEntry("p4", List.of("p1"))
                .containsEntry("p7", List.of("p1"))
                .containsEntry("p9", List.of("p8"))
                .containsEntry("p13", List.of("p14", "p15"))
                .containsEntry("p16", List.of("p16"));
        assertThat(successors(TestClock.TODAY))
                .isEqualTo(new TreeMap<>(Map.ofEntries(
                        Map.entry("p1", List.of("hanhthong")),
                        Map.entry("p3", List.of("hanhthong")),
                        Map.entry("p4", List.of("hanhthong")),
                        Map.entry("p5", List.of("annhon")),
                        Map.entry("p6", List.of("annhon")),
                        Map.entry("p7", List.of("hanhthong")),
                        Map.entry("p8", List.of("thongtayhoi")),
                        Map.entry("p9", List.of("thongtayhoi")),
                        Map.entry("p10", List.of("govapmoi")),
                        Map.entry("p11", List.of("thongtayhoi")),
                        Map.entry("p12", List.of("anhoitay")),
                        Map.entry("p13", List.of("anhoitay", "anhoidong")),
                        Map.entry("p14", List.of("anhoitay")),
                        Map.entry("p15", List.of("anhoidong")),
                        Map.entry("p16", List.of("anhoidong")),
                        Map.entry("p17", List.of("govapmoi")))));
        assertThat(successions.heirs(List.of(GoVap.unit("p13")), Heritage.WORK, TestClock.TODAY))
                .isEqualTo(Map.of(GoVap.unit("p13"), GoVap.unit("anhoitay")));
    }

    private Set<String> below(String key, LocalDate day) {
        return units.on(day).stream()
                .filter(unit -> unit.parent().equals(Optional.of(GoVap.unit(key))))
                .map(Unit::name)
                .collect(Collectors.toSet());
    }

    private Map<String, List<String>> successors(LocalDate day) {
        Map<UnitId, String> keys =
                List.of("hanhthong", "annhon", "govapmoi", "thongtayhoi", "anhoitay", "anhoidong").stream()
                        .collect(Collectors.toMap(GoVap::unit, key -> key));
        List<String> wards = GoVap.read().units().stream()
                .map(GoVap.Begin::key)
                .filter(key -> key.startsWith("p"))
                .toList();
        wards.forEach(ward -> keys.put(GoVap.unit(ward), ward));
        Map<String, List<String>> named = new TreeMap<>();
        successions
                .successorsOf(wards.stream().map(GoVap::unit).toList(), day)
                .forEach((from, to) ->
                        named.put(keys.get(from), to.stream().map(keys::get).toList()));
        return named;
    }
}
