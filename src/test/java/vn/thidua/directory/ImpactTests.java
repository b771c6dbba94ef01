package vn.thidua.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.TestClock;
import vn.thidua.campaign.StatementCount;
import vn.thidua.organization.ReorganisationImpact;
import vn.thidua.organization.ReorganisationImpact.Hanging;
import vn.thidua.organization.UnitId;

/** What the preview of a reorganisation says hangs on units: plans, clusters and groups among it, with as many statements for many units as for one. */
class ImpactTests extends UnitScreens {

    private static final LocalDate TODAY = TestClock.TODAY;

    @Autowired
    private List<ReorganisationImpact> impacts;

    @Test
    void countsPlansInWorkAndMemberships() {
        UnitId ward = unit("WARD", "Phường Sao Mai " + mark, district);
        UnitId bare = unit("WARD", "Phường Trống " + mark, district);
        plan(ward, "READ");
        plan(ward, "UPLOADED");
        plan(ward, "APPROVED");
        cluster(TODAY.getYear(), ward);
        cluster(TODAY.getYear() - 1, ward);
        group(ward, null);
        group(ward, null);
        group(ward, TODAY.minusDays(1));
        assertThat(on(List.of(ward, bare)))
                .isEqualTo(List.of(
                        new Hanging(ward, "impact.clusters", 1),
                        new Hanging(ward, "impact.groups", 2),
                        new Hanging(ward, "impact.plans", 2)));
    }

    @Test
    void asksAsOftenForThreeUnitsAsForOne() {
        UnitId one = unit("WARD", "Phường Một " + mark, district);
        UnitId two = unit("WARD", "Phường Hai " + mark, district);
        UnitId three = unit("WARD", "Phường Ba " + mark, district);
        for (UnitId ward : List.of(one, two, three)) {
            plan(ward, "READ");
            cluster(TODAY.getYear(), ward);
            group(ward, null);
        }
        long ofOne = StatementCount.of(() -> on(List.of(one)));
        assertThat(StatementCount.of(() -> on(List.of(one, two, three)))).isEqualTo(ofOne);
    }

    private List<Hanging> on(List<UnitId> wards) {
        return impacts.stream()
                .flatMap(impact -> impact.on(wards, TODAY).stream())
                .filter(hanging -> List.of("impact.plans", "impact.groups", "impact.clusters")
                        .contains(hanging.messageKey()))
                .sorted(Comparator.comparing(Hanging::messageKey))
                .toList();
    }

    private void plan(UnitId unit, String state) {
        String file = (UUID.randomUUID() + "" + UUID.randomUUID()).replace("-", "");
        jdbc.sql("insert into plan_file (sha256, bytes, size, received_at) values (:file, ''::bytea, 1, now())")
                .param("file", file)
                .update();
        jdbc.sql("""
            insert into plan_document (id, family, number, unit_id, state, file_sha256, file_name, title, folded,
                uploaded_by_name, uploaded_at, approved_by_name, approved_at)
            select gen_random_uuid(), gen_random_uuid(), 1, :unit, :state, :file, 'mau.txt', 'Mẫu', 'mau', 'Mẫu', now(), n, t
            from (select case :state when 'APPROVED' then 'Mẫu' end as n, case :state when 'APPROVED' then now() end as t) a
            """)
                .param("unit", unit.value())
                .param("state", state)
                .param("file", file)
                .update();
    }

    private void cluster(int year, UnitId unit) {
        UUID id = UUID.randomUUID();
        jdbc.sql("insert into cluster (id, year, sort, name, folded) values (:id, :year, 'TERRITORY', :name, :name)")
                .param("id", id)
                .param("year", year)
                .param("name", "cum " + id)
                .update();
        jdbc.sql("insert into cluster_member (cluster_id, unit_id, part) values (:id, :unit, 'MEMBER')")
                .param("id", id)
                .param("unit", unit.value())
                .update();
    }

    private void group(UnitId unit, LocalDate endsOn) {
        UUID id = UUID.randomUUID();
        jdbc.sql(
                        "insert into unit_group (id, name, folded, by_hand, starts_on) values (:id, 'Mẫu', 'mau', true, '2020-01-01')")
                .param("id", id)
                .update();
        jdbc.sql(
                        "insert into unit_group_member (group_id, unit_id, starts_on, ends_on) values (:id, :unit, '2020-01-01', :end)")
                .param("id", id)
                .param("unit", unit.value())
                .param("end", endsOn)
                .update();
    }
}
