package vn.thidua.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.thidua.campaign.domain.CampaignDesk;
import vn.thidua.campaign.domain.CampaignOffice;
import vn.thidua.campaign.domain.DutyReads;
import vn.thidua.campaign.domain.OfficeReads;
import vn.thidua.organization.UnitGroupId;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.group.GroupDesk;
import vn.thidua.organization.group.UnitGroup;
import vn.thidua.shared.By;

/** A name in a campaign stands for a group of units: found by its name or chosen, with those who belonged to it on the day of the plan, for good once it is launched. */
@SpringBootTest
@AutoConfigureMockMvc
@Import({Office.class, StatementCount.class})
class GroupOfficeTests {

    private static final LocalDate LONG_AGO = LocalDate.of(2021, 1, 1);
    private static final LocalDate AFTER_THE_PLAN = LocalDate.of(2026, 5, 1);

    @Autowired
    private Office office;

    @Autowired
    private CampaignDesk desk;

    @Autowired
    private OfficeReads offices;

    @Autowired
    private DutyReads duties;

    @Autowired
    private GroupDesk groups;

    @Autowired
    private MockMvcTester mvc;

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final String name = "Các điểm sáng " + mark;
    private final UnitGroupId group = new UnitGroupId(UUID.randomUUID());

    @BeforeEach
    void twoUnitsThatBelongTogether() {
        office.open();
        groups.make(group, new UnitGroup.Head(name, null, LONG_AGO, null), By.PROGRAM);
        groups.takeIn(group, office.school, LONG_AGO, By.PROGRAM);
        groups.takeIn(group, office.ward1, LONG_AGO, By.PROGRAM);
        groups.takeIn(group, office.environment, AFTER_THE_PLAN, By.PROGRAM);
    }

    @Test
    void nameOfAGroupIsUnderstoodByItself() {
        CampaignId id = draft("71", name);
        assertThat(named(id, name).group()).isEqualTo(new CampaignOffice.Group(name, LocalDate.of(2026, 3, 25)));
        assertThat(named(id, name).units()).containsExactlyInAnyOrder(office.school, office.ward1);
        Element shown = shown(id, name);
        assertThat(shown.select(".grow > details:first-of-type > summary").text())
                .isEqualTo("Nhóm “" + name + "”: 2 đơn vị có trong nhóm ngày 25/03/2026");
        assertThat(shown.select(".grow > details:first-of-type > p").text())
                .isEqualTo("Phường 1, Trường Tiểu học Hoa Sen");
        assertThat(shown.text()).contains("Sau khi phát động, thêm bớt đơn vị trong nhóm không làm thay đổi");
    }

    @Test
    void chosenGroupGivesTheDutyToItsMembersAndLaterChangesDoNot() {
        String unknown = "Cụm nòng cốt " + mark;
        CampaignId id = draft("72", unknown);
        String path = "/campaigns/" + id + "/offices";
        assertThat(page(path).select("option[value=" + group + "]").eachText()).contains(name + " (2 đơn vị)");
        assertThat(post(path, Map.of("folded", folded(id, unknown), "answer", "group")))
                .hasStatus(422);
        assertThat(post(
                        path,
                        Map.of(
                                "folded",
                                folded(id, unknown),
                                "answer",
                                "group",
                                "group",
                                UUID.randomUUID().toString())))
                .hasStatus(404);
        assertThat(post(path, Map.of("folded", folded(id, unknown), "answer", "group", "group", group.toString())))
                .hasStatus(303);
        assertThat(named(id, unknown).units()).containsExactlyInAnyOrder(office.school, office.ward1);
        assertThat(named(id, unknown).group()).isEqualTo(new CampaignOffice.Group(name, LocalDate.of(2026, 3, 25)));
        assertThat(named(id, name).decidedBy()).isNull();
        desk.launch(id, By.PROGRAM);
        int before = bound(id);
        assertThat(before).isEqualTo(4);

        groups.takeOut(group, office.school, LONG_AGO, By.PROGRAM);
        groups.takeIn(group, office.home, LONG_AGO, By.PROGRAM);
        assertThat(post(path, Map.of("folded", folded(id, "Đội Lạ " + mark), "answer", "nobody")))
                .hasStatus(303);
        for (String each : List.of(name, unknown)) {
            assertThat(named(id, each).units()).as(each).containsExactlyInAnyOrder(office.school, office.ward1);
            assertThat(shown(id, each).text()).as(each).contains("về sau không làm thay đổi phong trào này");
        }
        assertThat(bound(id)).isEqualTo(before);

        CampaignId next = draft("73", unknown);
        assertThat(Set.copyOf(named(next, unknown).units()))
                .as("the next plan means the group as it is then")
                .isEqualTo(Set.<UnitId>of(office.home, office.ward1));
        assertThat(named(next, unknown).group()).isNotNull();
    }

    /** A plan that names the group, the other name and one that nobody knows. */
    private CampaignId draft(String number, String other) {
        return desk.draft(
                SamplePlan.numbered(number + "-" + mark + "/KH-UBND")
                        .content("1", "Làm mẫu", 0, 100)
                        .assignment("1", "Làm mẫu", List.of("Phòng Nội vụ"), List.of("Đội Lạ " + mark), 20)
                        .once("2026-11-20", true, name, "báo cáo của nhóm")
                        .once("2026-11-21", true, other, "báo cáo của tên kia")
                        .approvedFor(office.home),
                By.PROGRAM);
    }

    private int bound(CampaignId id) {
        return duties.calendar(List.of(id)).stream()
                .mapToInt(day -> day.bound())
                .sum();
    }

    private CampaignOffice named(CampaignId id, String wanted) {
        return offices.of(id).stream()
                .filter(one -> one.name().equals(wanted))
                .findFirst()
                .orElseThrow();
    }

    private String folded(CampaignId id, String wanted) {
        return named(id, wanted).folded();
    }

    private Element shown(CampaignId id, String wanted) {
        return page("/campaigns/" + id + "/offices")
                .selectFirst("#o-" + folded(id, wanted).replace(' ', '-'));
    }

    private Document page(String path) {
        MvcTestResult answer =
                mvc.get().uri(path).with(office.as(office.officer)).exchange();
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    private MvcTestResult post(String path, Map<String, String> form) {
        var request =
                mvc.post().uri(path).with(office.as(office.officer)).with(SecurityMockMvcRequestPostProcessors.csrf());
        form.forEach(request::param);
        return request.exchange();
    }
}
