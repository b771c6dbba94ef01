package vn.thidua.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import vn.thidua.TestClock;
import vn.thidua.access.Act;
import vn.thidua.organization.ClusterId;
import vn.thidua.organization.UnitGroupId;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.cluster.ClusterDesk;
import vn.thidua.organization.cluster.ClusterPart;
import vn.thidua.organization.cluster.ClusterSort;
import vn.thidua.organization.domain.AliasDesk;
import vn.thidua.organization.domain.AliasReads;
import vn.thidua.organization.domain.HeadDesk;
import vn.thidua.organization.domain.UnitReads;
import vn.thidua.organization.group.GroupDesk;
import vn.thidua.organization.group.UnitGroup;
import vn.thidua.organization.reorganisation.LegalBasis;
import vn.thidua.shared.By;

/** A standing office changes the units that it looks after, their groups and their clusters, whatever stands in the address. */
@SpringBootTest
@AutoConfigureMockMvc
@Import({PeopleOffice.class, TwoWards.class})
class StrangeUnitTests {

    @Autowired
    private PeopleOffice office;

    @Autowired
    private TwoWards wards;

    @Autowired
    private UnitReads units;

    @Autowired
    private AliasDesk names;

    @Autowired
    private AliasReads aliases;

    @Autowired
    private HeadDesk heads;

    @Autowired
    private GroupDesk groups;

    @Autowired
    private ClusterDesk clusters;

    private TwoWards.Place at;

    @BeforeEach
    void start() {
        at = wards.open();
    }

    @Test
    void unitsAreChangedByTheirOwnOfficeAndThoseAbove() {
        List<String> all = wards.paths(Set.of(Act.MANAGE_UNITS), "/").stream()
                .filter(path ->
                        !List.of("GET /units/names", "GET /units/groups/new").contains(path))
                .toList();
        assertThat(all).contains("POST /units", "POST /units/{id}/heads", "POST /units/groups/{id}/members");
        assertThat(wards.refused(all, this::ofAUnit, at.ofTheOtherWard())).isEqualTo(all);
        assertThat(wards.refused(all, this::ofAUnit, at.ofTheDistrict())).containsExactly("POST /units/names");
        assertThat(wards.refused(all, this::ofAUnit, at.ofTheProvince())).isEmpty();
    }

    @Test
    void unitAboveAllOthersIsMadeByTheHighestOffice() {
        Map<String, String> form = Map.of("name", "Tỉnh Mới " + at.mark(), "kind", "PROVINCE", "version", "0");
        assertThat(TwoWards.status(office.post("/units", at.ofTheDistrict(), form)))
                .isEqualTo(403);
        assertThat(TwoWards.status(office.post("/units", at.ofTheProvince(), form)))
                .isEqualTo(303);
    }

    @Test
    void unitIsNotMovedToWhereOneDoesNotLookAfter() {
        Map<String, String> form = Map.of(
                "id",
                at.ward() + "",
                "version",
                wards.version(at.ward()),
                "name",
                office.nameOf(at.ward()),
                "shortName",
                "HS",
                "kind",
                "WARD",
                "parent",
                at.otherDistrict() + "",
                "parentName",
                "Quận Sao Hôm " + at.mark());
        assertThat(TwoWards.status(office.post("/units/" + at.ward(), at.ofTheDistrict(), form)))
                .isEqualTo(403);
        assertThat(units.find(at.ward(), TestClock.TODAY).orElseThrow().parent())
                .contains(at.district());
        assertThat(TwoWards.status(office.post("/units/" + at.ward(), at.ofTheProvince(), form)))
                .isEqualTo(303);
    }

    @Test
    void clustersAreChangedByWhoLooksAfterAllMembers() {
        List<String> all = wards.paths(Set.of(Act.MANAGE_CLUSTERS), "/clusters").stream()
                .filter(path -> !List.of("GET /clusters/new", "POST /clusters").contains(path))
                .toList();
        assertThat(all).contains("POST /clusters/copies", "POST /clusters/{id}/members", "POST /clusters/{id}/pledge");
        assertThat(wards.refused(all, this::ofACluster, at.ofTheWard())).isEqualTo(all);
        assertThat(wards.refused(all, this::ofACluster, at.ofTheProvince())).isEmpty();
    }

    @Test
    void unitOfOthersIsNotPutIntoACluster() {
        ClusterId cluster = cluster(2095);
        Map<String, String> form = Map.of("unit", at.otherWard() + "", "unitName", office.nameOf(at.otherWard()));
        String path = "/clusters/" + cluster + "/members";
        assertThat(TwoWards.status(office.post(path, at.ofTheWard(), form))).isEqualTo(422);
        assertThat(office.redirect(path, at.ofTheProvince(), form)).isEqualTo("/clusters/" + cluster);
    }

    @Test
    void tablesAreImportedByTheHighestOffice() {
        List<String> all = wards.paths(Set.of(Act.IMPORT_TABLES), "/imports");
        assertThat(all).contains("POST /imports/kinds/{kind}", "GET /imports");
        assertThat(wards.refused(all, path -> Map.of("kind", "units"), at.ofTheDistrict()))
                .isEqualTo(all);
        assertThat(TwoWards.status(office.get("/imports", at.ofTheProvince()))).isEqualTo(200);
        assertThat(TwoWards.status(office.get("/imports/kinds/units", at.ofTheProvince())))
                .isEqualTo(200);
    }

    private Map<String, String> ofAUnit(String path) {
        String fresh = UUID.randomUUID().toString();
        Map<String, String> form = new TreeMap<>(Map.of("name", "Tên " + fresh, "shortName", "T", "kind", "WARD"));
        form.putAll(Map.of("kinds", "SCHOOL", "startsOn", "2026-01-01", "from", "2026-01-01", "version", "0"));
        if (path.contains("/groups")) {
            UnitGroupId group = new UnitGroupId(UUID.randomUUID());
            boolean byHand = path.contains("/members");
            UnitGroup.Rule rule = byHand ? null : new UnitGroup.Rule(List.of("SCHOOL"), at.ward(), "");
            groups.make(group, new UnitGroup.Head("Nhóm " + fresh, rule, LocalDate.of(2020, 1, 1), null), By.PROGRAM);
            if (byHand) {
                groups.takeIn(group, at.ward(), LocalDate.of(2020, 1, 1), By.PROGRAM);
            }
            form.putAll(Map.of(
                    "id",
                    group + "",
                    "under",
                    office.nameOf(at.ward()),
                    "under.id",
                    at.ward() + "",
                    "byHand",
                    "false"));
            form.put("unit", path.endsWith("/removal") ? at.ward() + "" : office.nameOf(at.ward()));
            return form;
        }
        UnitId unit = office.unit("WARD", "Phường " + fresh, at.district());
        UUID head = UUID.randomUUID();
        heads.write(
                unit,
                Long.parseLong(wards.version(unit)),
                new HeadDesk.Write(head, null, "Lê Thị Mẫu", "", LocalDate.of(2024, 1, 1), null),
                By.PROGRAM);
        names.learn("Tên khác " + fresh, unit, null, By.PROGRAM);
        form.putAll(Map.of("id", unit + "", "head", head + "", "person", "new", "version", wards.version(unit)));
        form.putAll(Map.of("parent", unit + "", "parentName", office.nameOf(unit)));
        form.put("alias", path.contains("{alias}") ? aliases.of(unit).getFirst().id() + "" : "Gọi là " + fresh);
        if (path.equals("POST /units")) {
            form.put("id", fresh);
        }
        if (path.equals("POST /units/{id}")) {
            form.putAll(Map.of("parent", at.district() + "", "parentName", office.nameOf(at.district())));
        }
        return form;
    }

    private Map<String, String> ofACluster(String path) {
        ClusterId cluster = cluster(path.contains("/copies") ? 2091 : 2095);
        clusters.put(cluster, otherUnit(), ClusterPart.MEMBER, By.PROGRAM);
        UnitId member = otherUnit();
        clusters.put(cluster, member, ClusterPart.MEMBER, By.PROGRAM);
        Map<String, String> form = new TreeMap<>(Map.of("id", cluster + "", "unit", member + "", "part", "HEAD"));
        form.putAll(Map.of("from", "2091", "year", "2095", "name", "Cụm " + UUID.randomUUID(), "sort", "TERRITORY"));
        form.put("unitName", office.nameOf(member));
        return form;
    }

    private UnitId otherUnit() {
        return office.unit("WARD", "Phường " + UUID.randomUUID(), at.district());
    }

    private ClusterId cluster(int year) {
        ClusterId cluster = new ClusterId(UUID.randomUUID());
        clusters.create(
                cluster,
                year,
                new ClusterDesk.Head(ClusterSort.TERRITORY, "Cụm " + cluster, new LegalBasis("", "", null)),
                By.PROGRAM);
        return cluster;
    }
}
