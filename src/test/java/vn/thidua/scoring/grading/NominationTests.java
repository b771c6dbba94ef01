package vn.thidua.scoring.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.thidua.access.AccountId;
import vn.thidua.campaign.Adoptions;
import vn.thidua.campaign.Office;
import vn.thidua.campaign.StatementCount;
import vn.thidua.organization.PersonId;
import vn.thidua.organization.PositionId;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.people.PersonDesk;
import vn.thidua.organization.people.PersonDetails;
import vn.thidua.organization.people.Position;
import vn.thidua.organization.people.PositionSort;
import vn.thidua.reporting.MonthlyCampaigns;
import vn.thidua.scoring.Rounds;
import vn.thidua.shared.By;
import vn.thidua.shared.Refused;

/** Units propose grades for themselves and their people; the office sees that beside what the program proposes, and decides. */
@SpringBootTest(properties = "thidua.test=grading")
@AutoConfigureMockMvc
@Import({Office.class, Adoptions.class, MonthlyCampaigns.class, Rounds.class, StatementCount.class})
class NominationTests {

    private static final String OWN = "/grades/own?year=2026";

    @Autowired
    private Office office;

    @Autowired
    private Adoptions browser;

    @Autowired
    private PersonDesk people;

    @Autowired
    private NominationReads nominations;

    @Autowired
    private NominationDesk desk;

    @Autowired
    private GradeReads grades;

    @Autowired
    private JdbcClient jdbc;

    private UUID school;
    private String send;

    @BeforeEach
    void open() {
        office.open();
        school = office.school.value();
        send = "/grades/own/2026/units/" + school;
        jdbc.sql("delete from scoring_nomination where subject_id = :school")
                .param("school", school)
                .update();
        jdbc.sql("delete from scoring_grade where subject_id = :school")
                .param("school", school)
                .update();
    }

    @Test
    void aUnitProposesForItselfAndItsPeopleAndTheOfficeDecides() {
        UUID teacher = person("Đỗ Thị Giáo Viên");
        Document page = page(OWN, office.schoolOfficer);
        assertThat(page.select("tbody .name").eachText())
                .startsWith("Trường Tiểu học Hoa Sen")
                .contains("Đỗ Thị Giáo Viên");
        Map<String, String> both = fields(school, Grade.GOOD, "Đạt 5 trên 6 chỉ tiêu", 0);
        both.putAll(fields(teacher, Grade.EXCELLENT, "Chủ trì sáng kiến", 0));
        assertThat(post(send, both, office.schoolOfficer)).hasStatus(303);
        assertThat(post(send, both, office.schoolOfficer)).as("sent twice").hasStatus(303);
        assertThat(nominations.of(2026, List.of(school)).get(school))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.grade()).isEqualTo(Grade.GOOD);
                    assertThat(one.by()).isEqualTo("Nguyễn Thị hoasen");
                    assertThat(one.late()).isFalse();
                });
        assertThat(grades.standing(2026, List.of(school, teacher)))
                .as("a nomination decides nothing")
                .isEmpty();
        assertThat(page("/", office.officer).select("main").text())
                .contains("đề xuất xếp loại năm 2026 chờ quyết định");
        assertThat(page("/", office.wardOffice).select("main").text()).doesNotContain("chờ quyết định");
        Document list = page("/grades?year=2026&show=NOMINATED", office.officer);
        assertThat(row(list, "Trường Tiểu học Hoa Sen").text())
                .contains("Hoàn thành tốt nhiệm vụ", "Đạt 5 trên 6 chỉ tiêu", "Nguyễn Thị hoasen");
        assertThat(post("/grades/2026", accepted(list, school), office.officer)).hasStatus(303);
        assertThat(grades.standing(2026, List.of(school)).get(school).grade()).isEqualTo(Grade.GOOD);
        assertThat(page("/grades?year=2026&show=NOMINATED", office.officer).text())
                .doesNotContain("Trường Tiểu học Hoa Sen");
        Document staff = page("/grades/2026/units/" + school, office.officer);
        assertThat(row(staff, "Đỗ Thị Giáo Viên").text()).contains("Chủ trì sáng kiến");
        assertThat(post("/grades/2026/units/" + school, accepted(staff, teacher), office.officer))
                .hasStatus(303);
        assertThat(row(page(OWN, office.schoolOfficer), "Đỗ Thị Giáo Viên").text())
                .as("the unit sees what was decided")
                .contains("Nguyễn Thị thuongtruc");
        assertThat(browser.get("/grades/2026/grades.xlsx", office.officer)).hasStatusOk();
    }

    @Test
    void aGroundIsNeededAndWhatWasTypedStays() {
        MvcTestResult silent = post(send, fields(school, Grade.GOOD, " ", 0), office.schoolOfficer);
        assertThat(silent).hasStatus(422);
        Document again = Jsoup.parse(Adoptions.text(silent));
        assertThat(again.select("[role=alert]").text()).contains("Hãy ghi căn cứ", "Trường Tiểu học Hoa Sen");
        assertThat(again.select("[name=grade." + school + "] [selected]").val()).isEqualTo("GOOD");
        assertThat(post(send, fields(school, Grade.GOOD, "x".repeat(501), 0), office.schoolOfficer))
                .hasStatus(422);
        assertThat(nominations.of(2026, List.of(school))).isEmpty();
    }

    @Test
    void aReasonAloneIsForTheGradeThatStands() {
        Map<String, String> reason = fields(school, Grade.GOOD, "Chỉ ghi căn cứ", 0);
        reason.put("grade." + school, "");
        MvcTestResult nothing = post(send, reason, office.schoolOfficer);
        assertThat(nothing).hasStatus(422);
        Document again = Jsoup.parse(Adoptions.text(nothing));
        assertThat(again.select("[role=alert]").text()).contains("chưa chọn mức", "Trường Tiểu học Hoa Sen");
        assertThat(again.select("[name=why." + school + "]").val()).isEqualTo("Chỉ ghi căn cứ");
        assertThat(post(send, fields(school, Grade.GOOD, "Đạt chỉ tiêu", 0), office.schoolOfficer))
                .hasStatus(303);
        reason.put("seen." + school, "1");
        assertThat(post(send, reason, office.schoolOfficer)).hasStatus(303);
        assertThat(nominations.of(2026, List.of(school)).get(school))
                .extracting(Nomination::why)
                .containsExactly("Đạt chỉ tiêu", "Chỉ ghi căn cứ");
    }

    @Test
    void aChangeIsOneMoreAndWhoWasOvertakenIsTold() {
        assertThat(post(send, fields(school, Grade.GOOD, "Đạt chỉ tiêu", 0), office.schoolOfficer))
                .hasStatus(303);
        assertThat(post(send, fields(school, Grade.DONE, "Khác", 0), office.schoolOfficer))
                .hasStatus(409);
        assertThat(post(send, fields(school, Grade.EXCELLENT, "Vượt cả sáu", 1), office.schoolOfficer))
                .hasStatus(303);
        assertThat(nominations.of(2026, List.of(school)).get(school))
                .extracting(Nomination::grade)
                .containsExactly(Grade.GOOD, Grade.EXCELLENT);
        assertThat(page(OWN, office.schoolOfficer).text()).contains("1 lần đề xuất trước");
        Map<String, String> decision = fields(school, Grade.DONE, "Còn hai chỉ tiêu", 0);
        decision.put("nominated." + school, "1");
        assertThat(post("/grades/2026", decision, office.officer))
                .as("the office has not seen the second one")
                .hasStatus(409);
        decision.put("nominated." + school, "2");
        assertThat(post("/grades/2026", decision, office.officer)).hasStatus(303);
    }

    @Test
    void whatComesAfterTheDecisionIsTakenAndToldAsLate() {
        assertThat(post("/grades/2026", fields(school, Grade.DONE, "", 0), office.officer))
                .hasStatus(303);
        assertThat(post(send, fields(school, Grade.GOOD, "Bổ sung minh chứng", 0), office.schoolOfficer))
                .hasStatus(303);
        assertThat(row(page(OWN, office.schoolOfficer), "Trường Tiểu học Hoa Sen")
                        .text())
                .contains("đến sau khi đã quyết định");
        Document late = page("/grades?year=2026&show=LATE", office.officer);
        assertThat(row(late, "Trường Tiểu học Hoa Sen").text())
                .contains("đến sau khi đã quyết định", "Bổ sung minh chứng");
        assertThat(grades.standing(2026, List.of(school)).get(school).grade()).isEqualTo(Grade.DONE);
        assertThat(post("/grades/2026", fields(school, Grade.GOOD, "Đã xem bổ sung", 1), office.officer))
                .hasStatus(303);
        assertThat(page("/grades?year=2026&show=LATE", office.officer).text())
                .as("it was looked at")
                .doesNotContain("Trường Tiểu học Hoa Sen");
    }

    @Test
    void onlyForTheOwnUnitAndOnlyWhoSpeaksForIt() {
        assertThat(browser.get(OWN, office.leader)).hasStatus(403);
        assertThat(browser.get(OWN + "&unit=" + office.ward1, office.schoolOfficer))
                .hasStatus(404);
        assertThat(post(
                        "/grades/own/2026/units/" + office.ward1,
                        fields(office.ward1.value(), Grade.GOOD, "Vì", 0),
                        office.schoolOfficer))
                .hasStatus(404);
        assertThat(post(send, fields(school, Grade.GOOD, "Vì", 0), office.officer))
                .as("the office decides on it, and does not speak for it")
                .hasStatus(404);
        assertThat(post(send, fields(office.ward1.value(), Grade.GOOD, "Vì", 0), office.schoolOfficer))
                .as("who is not on the page is passed over")
                .hasStatus(303);
        assertThat(nominations.of(2026, List.of(school, office.ward1.value()))).isEmpty();
        assertThat(browser.get("/grades/own?year=2027", office.schoolOfficer)).hasStatus(404);
        assertThatThrownBy(() -> desk.nominate(
                        2027,
                        office.school,
                        List.of(new Nominee(school, "Trường", GradeSort.UNIT, Grade.GOOD, "Vì", 0)),
                        By.PROGRAM))
                .isInstanceOf(Refused.class)
                .extracting(no -> ((Refused) no).refusal().code())
                .isEqualTo(GradeRefusal.YEAR_TO_COME);
        assertThat(page(OWN, office.wardOffice).select("tbody .name").first().text())
                .isEqualTo("Phường 1");
    }

    @Test
    void thePageTakesAsManyStatementsForManyPeopleAsForFew() {
        person("Người Thứ Nhất");
        page(OWN, office.schoolOfficer);
        long few = StatementCount.of(() -> page(OWN, office.schoolOfficer));
        person("Người Thứ Hai");
        person("Người Thứ Ba");
        assertThat(StatementCount.of(() -> page(OWN, office.schoolOfficer))).isEqualTo(few);
    }

    private UUID person(String name) {
        PersonId id = new PersonId(UUID.randomUUID());
        Position position = new Position(
                new PositionId(UUID.randomUUID()),
                new UnitId(school),
                PositionSort.MAIN,
                "PUBLIC_EMPLOYEE",
                "Giáo viên",
                false,
                "",
                LocalDate.of(2024, 1, 1),
                null,
                0);
        people.register(
                id,
                new PersonDesk.Register(name, new PersonDetails(null, null, null, null, null), position),
                By.PROGRAM);
        return id.value();
    }

    private static Map<String, String> accepted(Document page, UUID subject) {
        Map<String, String> fields = new HashMap<>();
        for (Element field : page.select("form.note input[name$=" + subject + "]")) {
            fields.put(field.attr("name"), field.val());
        }
        assertThat(fields).hasSize(3);
        return fields;
    }

    private static Map<String, String> fields(UUID subject, Grade grade, String why, int seen) {
        return new HashMap<>(Map.of(
                "grade." + subject, grade.name(), "why." + subject, why, "seen." + subject, String.valueOf(seen)));
    }

    private static Element row(Document page, String name) {
        return page.select("tbody tr").stream()
                .filter(row -> row.select(".name").text().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private MvcTestResult post(String to, Map<String, String> fields, AccountId who) {
        Map<String, List<String>> form = new HashMap<>();
        fields.forEach((name, value) -> form.put(name, List.of(value)));
        return browser.post(to, form, who);
    }

    private Document page(String address, AccountId who) {
        MvcTestResult answer = browser.get(address, who);
        assertThat(answer).as(address).hasStatusOk();
        return Jsoup.parse(Adoptions.text(answer));
    }
}
