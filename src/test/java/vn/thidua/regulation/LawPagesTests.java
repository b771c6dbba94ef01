package vn.thidua.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.thidua.access.AccountId;
import vn.thidua.access.Role;
import vn.thidua.access.Staff;
import vn.thidua.campaign.Office;
import vn.thidua.regulation.value.Days;

/** The law as people read and write it. */
@SpringBootTest(properties = "thidua.test=law")
@AutoConfigureMockMvc
@Import({Office.class, Staff.class})
class LawPagesTests {

    @Autowired
    private Office office;

    @Autowired
    private Staff staff;

    @Autowired
    private LawBook law;

    @Autowired
    private OfficeCalendar calendar;

    @Autowired
    private MockMvcTester mvc;

    private AccountId keeper;

    @BeforeEach
    void open() {
        office.open();
        keeper = staff.person("quantri-" + UUID.randomUUID(), Staff.PASSWORD, Role.ADMINISTRATOR, office.district);
    }

    @Test
    void theLawOfADayIsShownWithWhatIsNotVerified() {
        Document before = page("/law?on=2025-06-30", office.schoolOfficer);
        assertThat(before.select("a[href^=/law/forms/GK_HUYEN]")).hasSize(1);
        Document after = page("/law?on=2025-07-01", office.schoolOfficer);
        assertThat(after.select("a[href^=/law/forms/GK_HUYEN]")).isEmpty();
        Document commune = page("/law/forms/GK_XA?on=2026-10-01", office.schoolOfficer);
        assertThat(commune.text())
                .contains("760.000", "1.520.000", "1.140.000", "Điều 54 152/2025/NĐ-CP", "Chưa đối chiếu")
                .contains("Hoàn thành tốt nhiệm vụ");
        assertThat(commune.select("a[href^=/law/rules/new]")).isEmpty();
        assertThat(page("/law/general?on=2026-06-30", office.schoolOfficer).text())
                .contains("2.340.000 đồng");
        assertThat(page("/law/general?on=2026-07-01", office.schoolOfficer).text())
                .contains("2.530.000 đồng");
    }

    @Test
    void aRuleOfTheProvinceStandsOverTheNationFromItsDay() {
        UUID id = UUID.randomUUID();
        String form = page("/law/rules/new?matter=VOTE&about=GK_SO", keeper)
                .select("main form[method=post]")
                .attr("action");
        assertThat(form).startsWith("/law/rules/");
        Map<String, String> typed = vote("75", "2031-01-01", "");
        assertThat(post("/law/rules/" + id, keeper, typed)).hasStatus(303);
        assertThat(post("/law/rules/" + id, keeper, typed)).as("sent twice").hasStatus(303);
        assertThat(percent("GK_SO", LocalDate.of(2030, 12, 31))).isEqualTo("50");
        assertThat(percent("GK_SO", LocalDate.of(2031, 1, 1))).isEqualTo("75");
        Document shown = page("/law/forms/GK_SO?on=2031-01-01", office.officer);
        assertThat(shown.text())
                .contains("Ít nhất 75 % tổng số thành viên đồng ý", "18/2031/QĐ-UBND", "Của địa phương");

        MvcTestResult stale = post("/law/rules/" + id, keeper, vote("60", "2031-01-01", ""));
        assertThat(stale).as("nobody changed it since").hasStatus(303);
        MvcTestResult late = post("/law/rules/" + id, keeper, vote("66,5", "2031-01-01", ""));
        assertThat(late).as("the page is older than the rule").hasStatus(409);
        assertThat(html(late).select("#number").attr("value")).isEqualTo("66,5");
        assertThat(percent("GK_SO", LocalDate.of(2031, 1, 1))).isEqualTo("60");

        MvcTestResult other = post("/law/rules/" + UUID.randomUUID(), keeper, vote("70", "2032-01-01", "2032-12-31"));
        assertThat(other).as("two rules for one day").hasStatus(409);
        assertThat(html(other).text()).contains("18/2031/QĐ-UBND");

        assertThat(post("/law/rules/" + id + "/withdraw", keeper, Map.of("version", "1")))
                .hasStatus(303);
        assertThat(percent("GK_SO", LocalDate.of(2031, 1, 1))).isEqualTo("50");
        assertThat(page("/law/rules", office.officer).text()).contains("Đã bỏ");
    }

    @Test
    void wrongInputIsToldAndNothingIsLost() {
        UUID id = UUID.randomUUID();
        Map<String, String> typed = new HashMap<>(
                Map.of("matter", "STANDARD", "about", "GK_SO", "recipient", "INDIVIDUAL", "text", "UNITY and SUNNY"));
        MvcTestResult wrong = post("/law/rules/" + id, keeper, typed);
        assertThat(wrong).hasStatus(422);
        assertThat(html(wrong).text()).contains("SUNNY", "Chọn một ngày");
        assertThat(html(wrong).select("#text").text()).isEqualTo("UNITY and SUNNY");
        typed.put("text", "UNITY and not DISCIPLINED(WARNING)");
        typed.put("step", "try");
        MvcTestResult tried = post("/law/rules/" + id, keeper, typed);
        assertThat(tried).hasStatusOk();
        assertThat(html(tried).select(".td-said").text())
                .contains("Nội bộ đoàn kết", "Không: Bị kỷ luật từ cảnh cáo trở lên");
        assertThat(post(
                        "/law/rules/" + id,
                        keeper,
                        Map.of(
                                "matter",
                                "VOTE",
                                "about",
                                "GK_SO",
                                "compare",
                                "at least",
                                "number",
                                "120",
                                "ballot",
                                "secret")))
                .hasStatus(422);
        assertThat(law.statutes()
                        .find(Matter.STANDARD, "GK_SO", RecipientKind.INDIVIDUAL, LocalDate.of(2026, 11, 1))
                        .orElseThrow()
                        .grounds()
                        .local())
                .isFalse();
    }

    @Test
    void whoLooksAfterAPartWritesNoRuleForAll() {
        Map<String, String> typed = vote("75", "2031-01-01", "");
        assertThat(post("/law/rules/" + UUID.randomUUID(), office.officer, typed))
                .hasStatus(409);
        assertThat(post("/law/rules/" + UUID.randomUUID(), office.schoolOfficer, typed))
                .hasStatus(403);
        assertThat(page("/law", office.officer).select("a[href=/law/titles/new]"))
                .isEmpty();
    }

    @Test
    void aTitleOfTheProvinceIsGivenFromItsDay() {
        String code = "MAU_" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        Map<String, String> typed = new HashMap<>(Map.of(
                "name", "Người con hiếu thảo", "code", code, "level", "BASE", "from", "2030-01-01", "document", ""));
        MvcTestResult wrong = post("/law/titles", keeper, typed);
        assertThat(wrong).hasStatus(422);
        assertThat(html(wrong).select("#f-name").attr("value")).isEqualTo("Người con hiếu thảo");
        typed.put("document", "9/2030/QĐ-UBND");
        typed.put("recipients", "INDIVIDUAL");
        assertThat(post("/law/titles", keeper, typed)).hasStatus(303);
        assertThat(law.statutes().form("LOCAL_" + code, LocalDate.of(2029, 12, 31)))
                .isEmpty();
        assertThat(law.statutes().form("LOCAL_" + code, LocalDate.of(2030, 1, 1)))
                .map(AwardForm::name)
                .contains("Người con hiếu thảo");
        typed.put("name", "Tên khác");
        assertThat(post("/law/titles", keeper, typed)).as("the code is taken").hasStatus(409);
        typed.put("code", "NTVT");
        assertThat(post("/law/titles", keeper, typed))
                .as("the program brings this one")
                .hasStatus(409);
        typed.put("code", "LOCAL_");
        assertThat(post("/law/titles", keeper, typed)).hasStatus(422);

        String path = "/law/titles/LOCAL_" + code;
        assertThat(page(path, keeper).select("#f-name").attr("value")).isEqualTo("Người con hiếu thảo");
        typed.put("until", "2034-12-31");
        typed.put("version", "0");
        assertThat(post(path, keeper, typed)).hasStatus(303);
        assertThat(post(path, keeper, typed)).as("sent twice").hasStatus(303);
        assertThat(law.statutes().form("LOCAL_" + code, LocalDate.of(2034, 12, 31)))
                .map(AwardForm::name)
                .contains("Tên khác");
        assertThat(law.statutes().form("LOCAL_" + code, LocalDate.of(2035, 1, 1)))
                .isEmpty();
        typed.put("name", "Tên thứ ba");
        assertThat(post(path, keeper, typed))
                .as("the page is older than the title")
                .hasStatus(409);
    }

    @Test
    void aRuleThatCannotBeMeantIsRefusedAndTheLawStays() {
        UUID id = UUID.randomUUID();
        assertThat(post("/law/rules/" + id, keeper, vote("75", "2041-01-01", "")))
                .hasStatus(303);
        Map<String, String> other = new HashMap<>(vote("75", "2041-01-01", ""));
        other.put("matter", "COEFFICIENT");
        other.put("number", "1,5");
        assertThat(post("/law/rules/" + id, keeper, other))
                .as("a vote is no coefficient")
                .hasStatus(409);
        for (String[] wrong : new String[][] {
            {"BASE_SALARY", "*", "number", "2.530.000,5"},
            {"COEFFICIENT", "GK_SO", "number", "5000"},
            {"VOTE", "GK_SO", "number", "0"},
            {"STANDARD", "GK_SO", "text", "SHARE(LDT) >= 70"},
            {"STANDARD", "GK_SO", "text", "MONTHS_SERVED >= 1e999999999"},
            {"DOSSIER", "GK_SO", "text", "TO_TRINH, BAO_CAO_THANHTICH"},
            {"QUORUM", "AWARDS", "text", "0/5"}
        }) {
            Map<String, String> typed = new HashMap<>(vote("75", "2051-01-01", ""));
            typed.put("matter", wrong[0]);
            typed.put("about", wrong[1]);
            typed.put(wrong[2], wrong[3]);
            MvcTestResult answer = post("/law/rules/" + UUID.randomUUID(), keeper, typed);
            assertThat(answer).as(String.join(" ", wrong)).hasStatus(422);
            assertThat(html(answer).select("#e-value"))
                    .as(String.join(" ", wrong))
                    .hasSize(1);
        }
        Map<String, String> nobody = new HashMap<>(vote("75", "2061-01-01", ""));
        nobody.put("about", "NO_SUCH");
        assertThat(post("/law/rules/" + UUID.randomUUID(), keeper, nobody)).hasStatus(404);
        nobody.putAll(Map.of("about", "CSTDCS", "recipient", "HOUSEHOLD"));
        assertThat(post("/law/rules/" + UUID.randomUUID(), keeper, nobody)).hasStatus(404);
        page("/law?on=2051-06-01", office.officer);
    }

    @Test
    void theCalendarOfTheOfficeCounts() {
        LocalDate friday = LocalDate.of(2026, 3, 13);
        Map<String, String> typed = new HashMap<>(Map.of("day", "2026-03-16", "worked", "false", "name", ""));
        assertThat(post("/law/calendar", keeper, typed)).hasStatus(422);
        typed.put("name", "Lễ hội đền");
        assertThat(post("/law/calendar", keeper, typed)).hasStatus(303);
        assertThat(calendar.days().last(friday, Days.read("1 working days"))).isEqualTo(LocalDate.of(2026, 3, 17));
        assertThat(page("/law/calendar?year=2026", office.officer).text()).contains("Lễ hội đền");
        assertThat(post("/law/calendar/reset", keeper, Map.of("day", "2026-03-16")))
                .hasStatus(303);
        assertThat(calendar.days().last(friday, Days.read("1 working days"))).isEqualTo(LocalDate.of(2026, 3, 16));
        assertThat(page("/law/calendar?year=2035", office.officer).text()).contains("Chưa có ngày nghỉ lễ nào");
    }

    private static Map<String, String> vote(String percent, String from, String until) {
        Map<String, String> typed = new HashMap<>();
        List.of("matter=VOTE", "about=GK_SO", "compare=at least", "ballot=secret", "article=Điều 6", "verified=true")
                .forEach(pair -> typed.put(pair.split("=")[0], pair.split("=")[1]));
        typed.put("number", percent);
        typed.put("from", from);
        typed.put("until", until);
        typed.put("document", "18/2031/QĐ-UBND");
        return typed;
    }

    private String percent(String form, LocalDate day) {
        return law.statutes()
                .find(Matter.VOTE, form, null, day)
                .orElseThrow()
                .value()
                .percent()
                .toPlainString();
    }

    private Document page(String address, AccountId who) {
        MvcTestResult answer = mvc.get().uri(address).with(office.as(who)).exchange();
        assertThat(answer).as(address).hasStatusOk();
        return html(answer);
    }

    private MvcTestResult post(String address, AccountId who, Map<String, String> fields) {
        var request = mvc.post().uri(address).with(office.as(who)).with(SecurityMockMvcRequestPostProcessors.csrf());
        fields.forEach(request::param);
        return request.exchange();
    }

    private static Document html(MvcTestResult answer) {
        try {
            return Jsoup.parse(answer.getResponse().getContentAsString(StandardCharsets.UTF_8));
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
