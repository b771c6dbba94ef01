package vn.thidua.organization.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.thidua.organization.Unit;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.UnitKind;
import vn.thidua.organization.domain.UnitListCheck.Fate;
import vn.thidua.organization.domain.UnitListCheck.Fault;

/** What becomes of each row of a list of units. */
class UnitListRulesTests {

    private static final Unit DISTRICT = unit("Quận Sao Mai");
    private static final List<UnitKind> KINDS = List.of(
            new UnitKind("DISTRICT", "Quận, huyện, thị xã", "District", "quận, huyện", 20),
            new UnitKind("DISTRICT_OFFICE", "Phòng, ban cấp huyện", "District office", "phòng, ban, ngành", 22),
            new UnitKind("WARD", "Phường", "Ward", "phường", 30),
            new UnitKind("COMMUNE", "Xã, thị trấn, đặc khu", "Commune", "xã, thị trấn", 30),
            new UnitKind("COMMUNE_OFFICE", "Phòng, ban cấp xã", "Office of a commune", "phòng, ban", 32));

    @Test
    void rowMayNameAParentThatAnotherRowCreates() {
        UnitListCheck check = check(
                row("Khu phố 1", "Phường", "Phường 1"),
                row("Phường 1", "phuong", "quận sao mai"),
                row("Phường 2", "WARD", ""));
        assertThat(check.lines().stream().map(UnitListCheck.Line::fate).toList())
                .isEqualTo(List.of(Fate.CREATE, Fate.CREATE, Fate.CREATE));
        assertThat(check.lines().stream()
                        .map(line -> line.place().orElseThrow())
                        .toList())
                .isEqualTo(List.of(
                        new UnitListCheck.UnitPlace(null, 1),
                        new UnitListCheck.UnitPlace(DISTRICT.id(), -1),
                        UnitListCheck.UnitPlace.TOP));
    }

    @Test
    void unitThatIsThereStaysAsItIs() {
        UnitListCheck check = check(row("Quận Sao Mai", "Quận", ""));
        assertThat(check.lines().getFirst().fate()).isEqualTo(Fate.KEEP);
        assertThat(check.clean()).isTrue();
    }

    @Test
    void kindAnswersToEachWordThatIsItsAlone() {
        assertThat(check(row("A", "xã", ""), row("B", "Thị trấn", ""), row("C", "huyện", "")).lines().stream()
                        .map(UnitListCheck.Line::kind)
                        .toList())
                .isEqualTo(List.of("COMMUNE", "COMMUNE", "DISTRICT"));
        assertThat(fault(row("D", "Phòng", ""))).isEqualTo(new Fault("unitList.kindUnknown", List.of("Phòng")));
    }

    @Test
    void everyFaultHasItsSentence() {
        assertThat(fault(row("", "WARD", ""))).isEqualTo(new Fault("unitList.nameMissing", List.of()));
        assertThat(fault(row("x".repeat(201), "WARD", ""))).isEqualTo(new Fault("unitList.nameLong", List.of(200)));
        assertThat(fault(new UnitListRow(2, "A", "x".repeat(61), "WARD", "", "", "")))
                .isEqualTo(new Fault("unitList.shortNameLong", List.of(60)));
        assertThat(fault(row("A", "", ""))).isEqualTo(new Fault("unitList.kindMissing", List.of()));
        assertThat(fault(row("A", "Tổng", ""))).isEqualTo(new Fault("unitList.kindUnknown", List.of("Tổng")));
        assertThat(fault(new UnitListRow(2, "A", "", "WARD", "", "a@b", "")))
                .isEqualTo(new Fault("unitList.emailWrong", List.of("a@b")));
        assertThat(fault(row("A", "WARD", "Quận Khác")))
                .isEqualTo(new Fault("unitList.parentUnknown", List.of("Quận Khác")));
    }

    @Test
    void rowsThatBelongToEachOtherAreFaulty() {
        UnitListCheck check = check(row("A", "WARD", "B"), row("B", "WARD", "A"), row("C", "WARD", "C"));
        assertThat(check.lines().stream()
                        .map(line -> line.fault().orElseThrow())
                        .toList())
                .isEqualTo(List.of(
                        new Fault("unitList.parentCircle", List.of()),
                        new Fault("unitList.parentCircle", List.of()),
                        new Fault("unitList.parentCircle", List.of())));
    }

    @Test
    void sameRowTwiceIsFaultyTheSecondTime() {
        UnitListCheck check = check(row("Phường 1", "WARD", ""), row("PHƯỜNG 1", "WARD", ""));
        assertThat(check.lines().get(0).fate()).isEqualTo(Fate.CREATE);
        assertThat(check.lines().get(1).fault()).contains(new Fault("unitList.twice", List.of(2)));
    }

    @Test
    void parentThatTwoUnitsAreCalledIsAmbiguous() {
        UnitListCheck check = UnitListRules.check(
                List.of(row("A", "WARD", "Phòng Kinh tế")),
                List.of(unit("Phòng Kinh tế"), unit("Phòng Kinh tế")),
                KINDS,
                List.of());
        assertThat(check.lines().getFirst().fault())
                .contains(new Fault("unitList.parentAmbiguous", List.of("Phòng Kinh tế")));
    }

    @Test
    void otherNameMeansOneThing() {
        UnitAlias known = new UnitAlias(
                UUID.randomUUID(), "P.1", Optional.of(DISTRICT.id()), Optional.empty(), Optional.empty(), "x");
        UnitListCheck check = UnitListRules.check(
                List.of(
                        new UnitListRow(2, "A", "", "WARD", "", "", "P1A; p 1"),
                        new UnitListRow(3, "B", "", "WARD", "", "", "p1a")),
                List.of(),
                KINDS,
                List.of(known));
        assertThat(check.lines().get(0).fault()).contains(new Fault("unitList.aliasTaken", List.of("p 1")));
        assertThat(check.lines().get(1).fault()).contains(new Fault("unitList.aliasTaken", List.of("p1a")));
    }

    @Test
    void longChainIsCheckedInReasonableTime() {
        List<UnitListRow> rows = IntStream.range(0, 5_000)
                .mapToObj(i -> row("Đơn vị " + i, "WARD", i == 0 ? "" : "Đơn vị " + (i - 1)))
                .toList();
        long start = System.nanoTime();
        assertThat(UnitListRules.check(rows, List.of(DISTRICT), KINDS, List.of())
                        .count(Fate.CREATE))
                .isEqualTo(5_000);
        assertThat(System.nanoTime() - start).isLessThan(10_000_000_000L);
    }

    private static Fault fault(UnitListRow row) {
        return check(row).lines().getFirst().fault().orElseThrow();
    }

    private static UnitListCheck check(UnitListRow... rows) {
        return UnitListRules.check(
                IntStream.range(0, rows.length)
                        .mapToObj(i -> new UnitListRow(
                                i + 2,
                                rows[i].name(),
                                rows[i].shortName(),
                                rows[i].kind(),
                                rows[i].parent(),
                                rows[i].email(),
                                rows[i].aliases()))
                        .toList(),
                List.of(DISTRICT),
                KINDS,
                List.of());
    }

    private static UnitListRow row(String name, String kind, String parent) {
        return new UnitListRow(2, name, "", kind, parent, "", "");
    }

    private static Unit unit(String name) {
        return new Unit(new UnitId(UUID.randomUUID()), "DISTRICT", name, name, Optional.empty(), 0);
    }
}
