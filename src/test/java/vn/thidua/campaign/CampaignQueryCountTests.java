package vn.thidua.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.thidua.TestClock;
import vn.thidua.campaign.domain.CampaignDesk;
import vn.thidua.organization.ReorganisationId;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.reorganisation.LegalBasis;
import vn.thidua.organization.reorganisation.Reorganisation;
import vn.thidua.organization.reorganisation.ReorganisationDesk;
import vn.thidua.organization.reorganisation.Step;
import vn.thidua.plan.ApprovedPlan;
import vn.thidua.plan.reading.Target;
import vn.thidua.shared.By;

@SpringBootTest
@AutoConfigureMockMvc
@Import({Office.class, StatementCount.class})
class CampaignQueryCountTests {

    @Autowired
    private Office office;

    @Autowired
    private CampaignDesk desk;

    @Autowired
    private ReorganisationDesk acts;

    @Autowired
    private MockMvcTester mvc;

    @Test
    void takesAsManyStatementsForOneCampaignAsForThree() {
        office.open();
        CampaignId first = launched("1/KH-UBND");
        Map<String, Long> one = counts(first);
        launched("2/KH-UBND");
        launched("3/KH-UBND");
        desk.draft(SamplePlan.usual("4/KH-UBND").approvedFor(office.home), By.PROGRAM);
        assertThat(counts(first)).isEqualTo(one);
    }

    @Test
    void launchPageTakesAsManyStatementsForOneRowAsForThree() {
        office.open();
        String one = "/campaigns/" + desk.draft(rows(1, "Phường "), By.PROGRAM) + "/launch";
        String three = "/campaigns/" + desk.draft(rows(3, "Phường "), By.PROGRAM) + "/launch";
        assertThat(open(one).text()).contains("1 tên đơn vị chưa rõ");
        assertThat(open(three).text()).contains("3 tên đơn vị chưa rõ");
        assertThat(statements(three)).isEqualTo(statements(one));
    }

    @Test
    void pagesOfTheUnitsOfTodayTakeAsManyStatementsForOneEndedUnitAsForThree() {
        office.open();
        List<UnitId> ended = IntStream.rangeClosed(1, 3)
                .mapToObj(number -> office.unit("COOPERATIVE", "Hợp tác xã Đếm " + number, office.district))
                .toList();
        List<String> pages = List.of("/assignments", "/targets", "/calendar");
        String one = "/campaigns/" + desk.draft(rows(1, "Hợp tác xã Đếm "), By.PROGRAM);
        String three = "/campaigns/" + desk.draft(rows(3, "Hợp tác xã Đếm "), By.PROGRAM);
        dissolve(ended);
        assertThat(open(three + "/assignments").select("table.mx tbody th").eachText())
                .contains("Hợp tác xã Đếm 1", "Hợp tác xã Đếm 2", "Hợp tác xã Đếm 3");
        assertThat(open(three + "/assignments?as=today")
                        .select("table.mx tbody th")
                        .eachText())
                .contains("Phòng Nội vụ")
                .doesNotContain("Hợp tác xã Đếm 1", "Hợp tác xã Đếm 2", "Hợp tác xã Đếm 3");
        for (String page : pages) {
            assertThat(statements(three + page + "?as=today")).as(page).isEqualTo(statements(one + page + "?as=today"));
        }
        String found = "/units?as=today&day=" + TestClock.TODAY.minusDays(1) + "&q=hop tac xa dem";
        assertThat(open(found).select("#units tbody tr").eachText())
                .isEqualTo(List.of("Phòng Nội vụ Hợp tác xã Đếm 1, Hợp tác xã Đếm 2, Hợp tác xã Đếm 3 3"));
        assertThat(open(found + " 2").select("#units tbody tr").eachText())
                .isEqualTo(List.of("Phòng Nội vụ Hợp tác xã Đếm 2 1"));
        assertThat(statements(found)).isEqualTo(statements(found + " 2"));
    }

    /** A plan with as many contents, targets, assignments and deadlines; each leads somebody nobody knows. */
    private ApprovedPlan rows(int rows, String unit) {
        SamplePlan plan = SamplePlan.numbered(unit + rows);
        for (int row = 1; row <= rows; row++) {
            String no = String.valueOf(row);
            plan.content(no, "Nội dung " + row, row * 100, row * 100 + 99)
                    .target(no, "Chỉ tiêu " + row, Target.Operator.AT_LEAST, "2", "phường", null, row * 100)
                    .assignment(no, "Việc " + row, List.of("Cơ quan Lạ " + row), List.of(unit + row), row * 100 + 20)
                    .once("2026-11-1" + row, true, unit + row, "báo cáo " + row);
        }
        return plan.approvedFor(office.home);
    }

    private void dissolve(List<UnitId> ended) {
        ReorganisationId act = new ReorganisationId(UUID.randomUUID());
        LegalBasis basis = new LegalBasis("7/QĐ-MẪU", "Ủy ban mẫu", TestClock.TODAY.minusDays(9));
        acts.draft(act, new Reorganisation.Head("Giải thể", basis, TestClock.TODAY, true), By.PROGRAM);
        ended.forEach(unit -> acts.add(act, UUID.randomUUID(), new Step.Dissolve(unit, office.home), By.PROGRAM));
        assertThat(acts.decide(act, ended.size(), By.PROGRAM)).isTrue();
    }

    private long statements(String path) {
        return StatementCount.of(() -> open(path));
    }

    private Document open(String path) {
        MvcTestResult answer =
                mvc.get().uri(path).with(office.as(office.officer)).exchange();
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    private CampaignId launched(String number) {
        CampaignId id = desk.draft(SamplePlan.usual(number).approvedFor(office.home), By.PROGRAM);
        desk.launch(id, By.PROGRAM);
        return id;
    }

    private Map<String, Long> counts(CampaignId id) {
        Map<String, Long> counts = new TreeMap<>();
        String path = "/campaigns/" + id;
        for (var person : List.of(office.officer, office.schoolOfficer, office.environmentOfficer)) {
            for (String page :
                    List.of("/", "/campaigns", path, path + "/assignments", path + "/calendar", path + "/targets")) {
                counts.put(
                        page + " " + person,
                        StatementCount.of(() -> assertThat(mvc.get()
                                        .uri(page)
                                        .with(office.as(person))
                                        .exchange())
                                .hasStatusOk()));
            }
        }
        return counts;
    }
}
