package vn.thidua.award.money;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.award.money.Decided.Awarded.collective;
import static vn.thidua.award.money.Decided.Awarded.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.thidua.access.AccountId;
import vn.thidua.campaign.Adoptions;
import vn.thidua.campaign.Office;
import vn.thidua.organization.UnitId;
import vn.thidua.spreadsheet.ExcelFile;

/** The fund of a body: what came in, what is bound, what is left, and the warnings. Each test has a year of its own. */
@SpringBootTest(properties = "thidua.test=fund")
@AutoConfigureMockMvc
@Import({Office.class, Adoptions.class, Decided.class})
class FundTests {

    private static final String FUND = "/awards/money/fund";

    @Autowired
    private Office office;

    @Autowired
    private Adoptions browser;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Decided decided;

    @Autowired
    private Funds funds;

    @Autowired
    private RewardReads rewards;

    @Autowired
    private MoneySight sight;

    private UnitId body;

    @BeforeEach
    void open() {
        office.open();
        body = sight.body(office.actor(office.officer));
    }

    @Test
    void whatCameInIsBoundByDecisionsAndLeft() {
        Map<String, String> basis = Map.of(
                "year",
                "2026",
                "version",
                "0",
                "area",
                "PLAIN",
                "expenditure",
                "50.000.000.000",
                "planned",
                "2.000.000",
                "words",
                "QĐ giao dự toán");
        assertThat(post(FUND, basis, office.officer)).hasStatus(303);
        assertThat(post(FUND, basis, office.officer)).as("sent twice").hasStatus(303);
        UUID budget = UUID.randomUUID();
        assertThat(entry(budget, "2026", "BUDGET", "3.000.000", "2026-01-10")).hasStatus(303);
        assertThat(entry(budget, "2026", "BUDGET", "3.000.000", "2026-01-10"))
                .as("sent twice")
                .hasStatus(303);
        assertThat(entry(UUID.randomUUID(), "2026", "CONTRIBUTION", "500000", "2026-03-01"))
                .hasStatus(303);
        assertThat(entry(UUID.randomUUID(), "2026", "ORGANISING", "800000", "2026-05-01"))
                .hasStatus(303);
        decided.effective(body, "GK_XA", 2026, LocalDate.of(2026, 6, 1), person("Quỹ Một"), collective("Quỹ Hai"));
        FundState state = funds.of(body, 2026);
        assertThat(state.in()).isEqualTo(3_500_000);
        assertThat(state.most()).as("1 per cent of the regular expenditure").isEqualTo(500_000_000);
        assertThat(state.forOrganising()).as("20 per cent of the fund").isEqualTo(700_000);
        assertThat(state.overOrganising()).isEqualTo(100_000);
        assertThat(state.overPlan()).isEqualTo(120_000);
        assertThat(state.left()).isEqualTo(3_500_000 - 800_000 - 2_120_000);
        Document page = page(FUND + "?year=2026", office.leader);
        assertThat(page.text())
                .contains(
                        "khoản 3 Điều 46 152/2025/NĐ-CP",
                        "500.000.000",
                        "28/2025/TT-BTC",
                        "vượt tỷ lệ 100.000 đồng",
                        "vượt dự kiến 120.000 đồng",
                        "580.000");
        assertThat(page.select("form[action=" + FUND + "]"))
                .as("a leader looks on")
                .isEmpty();
        assertThat(page.select("svg.fund-chart rect.committed")).hasSize(12);
        assertThat(page.select("svg.fund-chart rect.committed[height=150]")).hasSize(1);
        assertThat(post(FUND + "/entries/" + budget + "/removal", Map.of("why", "", "year", "2026"), office.officer))
                .hasStatus(422);
        assertThat(post(
                        FUND + "/entries/" + budget + "/removal",
                        Map.of("why", "Ghi nhầm", "year", "2026"),
                        office.officer))
                .hasStatus(303);
        assertThat(page(FUND + "?year=2026", office.officer).text())
                .contains("Đã bỏ bởi", "nhiều hơn số có trong quỹ 2.420.000 đồng");
        assertThat(page("/", office.officer).text()).contains("năm 2026 thiếu 2.420.000 đồng");
    }

    @Test
    void aDecisionThatWouldOverdrawIsWarnedOfAndNotForbidden() {
        assertThat(entry(UUID.randomUUID(), "2025", "BUDGET", "1000000", "2025-08-01"))
                .hasStatus(303);
        Decided.Made made = decided.waiting(
                body, "GK_XA", 2025, LocalDate.of(2025, 9, 1), List.of(person("Dự Một"), person("Dự Hai")));
        assertThat(page("/awards/money/decisions/" + made.id() + "/preview", office.officer)
                        .text())
                .contains("Cần chi 1.420.000 đồng cho 2 giải", "Quỹ chỉ còn 1.000.000 đồng, thiếu 420.000 đồng");
        Funds.Outlook outlook = funds.outlook(made.id()).orElseThrow();
        assertThat(outlook.overdraws()).isTrue();
        assertThat(outlook.missing()).isEqualTo(420_000);
        assertThat(page("/awards/money", office.officer).text())
                .contains("Quyết định chưa có hiệu lực", made.printed());
        decided.takeEffect(made);
        assertThat(funds.outlook(made.id())).isEmpty();
        assertThat(funds.of(body, 2025).left()).isEqualTo(-420_000);
        assertThat(browser.get("/awards/money/decisions/" + made.id() + "/preview", office.officer))
                .as("nothing waits any more")
                .hasStatus(404);
    }

    @Test
    void moneyThatCameBackAndIsDueAgainIsBoundAgain() {
        long before = funds.of(body, 2024).left();
        Decided.Made made = decided.effective(body, "GK_XA", 2024, LocalDate.of(2024, 9, 1), person("Quỹ Ba"));
        RewardId reward = made.reward("Quỹ Ba");
        long due = rewards.find(reward).orElseThrow().due();
        assertThat(due).isPositive();
        handed(reward, "payments", due);
        assertThat(funds.of(body, 2024).left()).isEqualTo(before - due);
        decided.revoke(made, "Quỹ Ba", "RV_FRAUD_DECLARATION");
        assertThat(funds.of(body, 2024).left()).isEqualTo(before - due);
        handed(reward, "recoveries", due);
        assertThat(funds.of(body, 2024).left()).isEqualTo(before);
        decided.restore(made, "Quỹ Ba");
        assertThat(rewards.find(reward).orElseThrow().left()).isEqualTo(due);
        assertThat(funds.of(body, 2024).left()).isEqualTo(before - due);
        handed(reward, "payments", due);
        assertThat(funds.of(body, 2024).left()).isEqualTo(before - due);
        assertThat(funds.of(body, 2024).rewards().committed()).isEqualTo(due);
    }

    private void handed(RewardId reward, String what, long amount) {
        assertThat(post(
                        "/awards/money/rewards/" + reward + "/" + what,
                        Map.of(
                                "payment",
                                UUID.randomUUID().toString(),
                                "amount",
                                "" + amount,
                                "on",
                                "2026-06-04",
                                "how",
                                "CASH",
                                "receiver",
                                "Quỹ Ba"),
                        office.officer))
                .hasStatus(303);
    }

    @Test
    void theShareOfTheBudgetIsThatOfTheAreaAndTheYear() {
        assertThat(post(FUND, basis("2027", "REMOTE", "2.000.000.000"), office.officer))
                .hasStatus(303);
        assertThat(entry(UUID.randomUUID(), "2027", "BUDGET", "31.000.000", "2026-12-20"))
                .hasStatus(303);
        FundState remote = funds.of(body, 2027);
        assertThat(remote.most()).as("1.5 per cent").isEqualTo(30_000_000);
        assertThat(remote.overShare()).isEqualTo(1_000_000);
        assertThat(post(FUND, basis("2028", "PLAIN", "2.000.000.000"), office.officer))
                .hasStatus(303);
        assertThat(funds.of(body, 2028).most())
                .as("nothing is known of that year")
                .isNull();
    }

    @Test
    void whatIsTypedWronglyIsToldAndStays() {
        MvcTestResult amount = post(FUND, basis("2024", "PLAIN", "nhiều"), office.officer);
        assertThat(amount).hasStatus(422);
        assertThat(Jsoup.parse(Adoptions.text(amount))
                        .select("[name=expenditure]")
                        .val())
                .isEqualTo("nhiều");
        assertThat(entry(UUID.randomUUID(), "2024", "BUDGET", "-1", "2024-01-01"))
                .hasStatus(422);
        assertThat(entry(UUID.randomUUID(), "2024", "BUDGET", "1", "2022-01-01"))
                .as("another year")
                .hasStatus(422);
        assertThat(entry(UUID.randomUUID(), "2024", "BUDGET", "1", "")).hasStatus(422);
        assertThat(entry(UUID.randomUUID(), "999999", "BUDGET", "1", "2024-01-01"))
                .hasStatus(404);
        assertThat(post(FUND, basis("2024", "PLAIN", "5000"), office.officer)).hasStatus(303);
        assertThat(post(FUND, basis("2024", "PLAIN", "6000"), office.officer))
                .as("changed meanwhile")
                .hasStatus(422);
        assertThat(post(FUND, basis("2024", "PLAIN", "6000"), office.leader)).hasStatus(403);
        assertThat(browser.get(FUND, office.schoolOfficer)).hasStatus(403);
        assertThat(page(FUND + "?year=2024", office.strangeOffice).text()).doesNotContain("5.000");
    }

    @Test
    void entriesComeInAsAWorkbookAndGoOutAgain() throws Exception {
        List<String> headings = List.of("Loại khoản", "Ngày", "Số tiền (đồng)", "Văn bản", "Nội dung");
        MvcTestResult bad = upload(ExcelFile.table(
                "quy.xlsx",
                "Quỹ",
                headings,
                List.of(
                        List.of("Trích từ ngân sách", "10/01/2023", "5.000.000", "1/QĐ", "Đợt 1"),
                        List.of("Không rõ", "10/01/2023", "5.000.000", "", ""),
                        List.of("Đóng góp, tài trợ", "hôm qua", "5.000.000", "", ""),
                        List.of("Đóng góp, tài trợ", "10/01/2023", "-3", "", ""),
                        List.of("Đóng góp, tài trợ", "10/01/2020", "3", "", ""))));
        assertThat(bad).hasStatus(422);
        assertThat(Adoptions.text(bad))
                .contains("Dòng 3", "Dòng 4", "Dòng 5", "Dòng 6")
                .doesNotContain("name=\"kept\"");
        MvcTestResult good = upload(ExcelFile.table(
                "quy.xlsx",
                "Quỹ",
                headings,
                List.of(
                        List.of("Trích từ ngân sách", "10/01/2023", "5.000.000", "1/QĐ", "Đợt 1"),
                        List.of("dong gop, tai tro", "11/02/2023", "700000", "", "Công ty Mẫu"))));
        assertThat(good).hasStatusOk();
        String kept = Jsoup.parse(Adoptions.text(good)).select("[name=kept]").val();
        for (int times = 0; times < 2; times++) {
            assertThat(post(FUND + "/2023/table/entries", Map.of("kept", kept), office.officer))
                    .hasStatus(303);
        }
        assertThat(funds.of(body, 2023).in()).as("sent twice, entered once").isEqualTo(5_700_000);
        assertThat(browser.get(FUND + "/2023/fund.xlsx", office.leader)).hasStatusOk();
        assertThat(post(FUND + "/2023/table/entries", Map.of("kept", "[{]"), office.officer))
                .hasStatus(404);
    }

    private static Map<String, String> basis(String year, String area, String expenditure) {
        return Map.of(
                "year", year, "version", "0", "area", area, "expenditure", expenditure, "planned", "", "words", "");
    }

    private MvcTestResult entry(UUID id, String year, String sort, String amount, String on) {
        return post(
                FUND + "/entries",
                Map.of(
                        "id",
                        id.toString(),
                        "year",
                        year,
                        "sort",
                        sort,
                        "amount",
                        amount,
                        "on",
                        on,
                        "words",
                        "Khoản mẫu"),
                office.officer);
    }

    private MvcTestResult upload(ExcelFile file) {
        return mvc.post()
                .uri(FUND + "/2023/table")
                .multipart()
                .file(new MockMultipartFile("file", file.name(), "application/octet-stream", file.bytes()))
                .with(office.as(office.officer))
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .exchange();
    }

    private Document page(String path, AccountId who) {
        MvcTestResult answer = browser.get(path, who);
        assertThat(answer).as(path).hasStatusOk();
        return Jsoup.parse(Adoptions.text(answer));
    }

    private MvcTestResult post(String path, Map<String, String> form, AccountId who) {
        return browser.post(
                path,
                form.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, entry -> List.of(entry.getValue()))),
                who);
    }
}
