package vn.thidua.award.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
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
import vn.thidua.TestClock;
import vn.thidua.access.AccountId;
import vn.thidua.award.AwardOffice;
import vn.thidua.award.seal.ThrowAwayKey;
import vn.thidua.campaign.Adoptions;
import vn.thidua.campaign.Office;
import vn.thidua.commendation.ProposalId;
import vn.thidua.commendation.round.AwardRound;
import vn.thidua.regulation.RecipientKind;

/** What people see of decisions and do with them in a browser. */
@SpringBootTest(properties = "thidua.test=decision-pages")
@AutoConfigureMockMvc
@Import({Office.class, Adoptions.class, AwardOffice.class})
class DecisionPagesTests {

    private static final String HOLDER = "Trần Văn Mẫu Hòa";

    @Autowired
    private AwardOffice office;

    @Autowired
    private Office people;

    @Autowired
    private Adoptions browser;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private AwardDecisions decisions;

    private UUID id;
    private String path;

    @BeforeEach
    void open() {
        office.open();
        id = UUID.randomUUID();
        path = "/awards/decisions/" + id;
    }

    @Test
    void fromTheWhyNotListToAnEffectiveDecisionAndItsRevocation() throws Exception {
        AwardRound round = office.round(AwardOffice.GK, RecipientKind.INDIVIDUAL, RecipientKind.HOUSEHOLD);
        ProposalId ready = office.ready(
                round, RecipientKind.INDIVIDUAL, office.teacher("Mẫu Lan").value(), "Mẫu Lan");
        office.submitted(round, RecipientKind.HOUSEHOLD, null, "Hộ bà Mẫu Chờ");
        assertThat(page("/awards/decisions", office.officer).text()).contains(round.title(), "1 đề nghị đã tiếp nhận");
        Document choose = page("/awards/decisions/draft?round=" + round.id(), office.officer);
        assertThat(choose.select("[name='pick." + ready + "'][checked]")).hasSize(1);
        assertThat(choose.text()).contains("Hộ bà Mẫu Chờ", "Hồ sơ chưa được tiếp nhận", "Chưa có kết quả hội đồng");
        assertThat(browser.get("/awards/decisions/draft?round=" + round.id(), office.leader))
                .as("the office drafts")
                .hasStatus(403);
        Map<String, String> draft = Map.of(
                "id", id.toString(), "round", round.id().toString(), "form", AwardOffice.GK, "pick." + ready, "1");
        assertThat(post("/awards/decisions", draft, office.officer)).hasStatus(303);
        assertThat(post("/awards/decisions", draft, office.officer))
                .as("sent twice")
                .hasStatus(303);
        assertThat(browser.get(path, office.schoolOfficer))
                .as("a draft is the office's")
                .hasStatus(404);
        assertThat(browser.get(path, people.strangeOffice)).as("another office").hasStatus(404);
        assertThat(page("/", office.leader).text()).contains("Dự thảo quyết định chờ cấp số");
        assertThat(page(path + "/papers/submission", office.officer).text()).contains("TỜ TRÌNH", "Mẫu Lan");
        Map<String, String> number = new HashMap<>(Map.of(
                "version",
                version(),
                "signer",
                "HEAD:" + office.chair,
                "on",
                TestClock.TODAY.toString(),
                "place",
                "Phường 1",
                "symbol",
                "QĐ UBND",
                "recipients",
                "Như Điều 1;"));
        MvcTestResult wrong = post(path + "/number", number, office.leader);
        assertThat(wrong).hasStatus(422);
        Document again = Jsoup.parse(Adoptions.text(wrong));
        assertThat(again.select("[role=alert]").text()).contains("QĐ-UBND");
        assertThat(again.select("[name=symbol]").val())
                .as("what was typed stays")
                .isEqualTo("QĐ UBND");
        number.put("symbol", "QĐ-UBND");
        assertThat(post(path + "/number", number, office.leader)).hasStatus(303);
        assertThat(post(path + "/number", number, office.leader))
                .as("sent twice")
                .hasStatus(303);
        assertThat(post(
                        path + "/text",
                        Map.of("version", version(), "title", "x", "grounds", "y", "articles", "z"),
                        office.officer))
                .as("what has a number stays as it is")
                .hasStatus(422);
        assertThat(file(path + "/scan", "file", "ky.txt", "chữ".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .hasStatus(422);
        assertThat(file(path + "/scan", "file", "ky.pdf", AwardOffice.bytes("ký " + id)))
                .hasStatus(303);
        assertThat(page(path, office.schoolOfficer).text()).contains("Có hiệu lực", "Mẫu Lan");
        assertThat(page("/awards/proposals/" + ready, office.schoolOfficer).text())
                .contains("Đã được khen");
        assertThat(page("/notices", office.schoolOfficer).text()).contains("Mời xem người, tập thể của đơn vị");
        MvcTestResult pdf = browser.get(path + "/papers/decision.pdf", office.schoolOfficer);
        try (PDDocument document = Loader.loadPDF(pdf.getResponse().getContentAsByteArray())) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("QUYẾT ĐỊNH:", "Điều 1.", "CHỦ TỊCH UBND PHƯỜNG 1", "DANH SÁCH", "Mẫu Lan");
        }
        assertThat(browser.get(path + "/papers/decision.docx", office.officer)).hasStatusOk();
        assertThat(browser.get(path + "/list.xlsx", office.officer)).hasStatusOk();
        String award = decisions.conferrals(new DecisionId(id)).getFirst().id().toString();
        Map<String, String> revoke = new HashMap<>(number);
        revoke.put("revocation", UUID.randomUUID().toString());
        revoke.put("award", award);
        revoke.put("why", "Khai sai thành tích");
        assertThat(post(path + "/revocation", revoke, office.schoolOfficer)).hasStatus(403);
        MvcTestResult noGround = post(path + "/revocation", revoke, office.leader);
        assertThat(noGround).hasStatus(422);
        assertThat(Jsoup.parse(Adoptions.text(noGround)).select("[role=alert]").text())
                .contains("căn cứ thu hồi");
        revoke.put("ground", "RV_FALSE_PAPERS");
        assertThat(post(path + "/revocation", revoke, office.leader)).hasStatus(303);
        Document revoked = page(path, office.schoolOfficer);
        assertThat(revoked.text()).contains("Đã thu hồi").doesNotContain("Khai sai thành tích");
        assertThat(page(path, office.leader).text()).contains("Khai sai thành tích");
        assertThat(list(office.schoolOfficer)).contains("Mẫu Lan").doesNotContain("Khai sai", "Lý do");
        assertThat(list(office.officer)).contains("Khai sai", "Lý do");
        assertThat(browser.get(path + "/papers/submission", office.schoolOfficer))
                .hasStatus(404);
        assertThat(page(path + "/papers/" + revoke.get("revocation"), office.schoolOfficer)
                        .text())
                .contains("khoản 2 Điều 93 06/2022/QH15", "Mẫu Lan");
    }

    @Test
    void anEndedKeySealsNothingAndAGoodOneDoes() {
        byHand("Hộ ông Mẫu Khóa");
        numbered();
        Instant now = TestClock.TODAY
                .atTime(10, 0)
                .atZone(vn.thidua.shared.Vietnamese.ZONE)
                .toInstant();
        MvcTestResult ended =
                key(ThrowAwayKey.of(HOLDER, now.minus(Duration.ofDays(400)), now.minus(Duration.ofDays(2))));
        assertThat(ended).hasStatus(422);
        assertThat(Jsoup.parse(Adoptions.text(ended)).select("[role=alert]").text())
                .contains("02/06/2026");
        assertThat(decisions.find(new DecisionId(id)).orElseThrow().state()).isEqualTo(DecisionState.NUMBERED);
        assertThat(key(new byte[] {1, 2, 3})).as("no key").hasStatus(422);
        MvcTestResult strange = key(ThrowAwayKey.file(now.minus(Duration.ofDays(2)), now.plus(Duration.ofDays(400))));
        assertThat(strange).as("of another body").hasStatus(422);
        assertThat(Jsoup.parse(Adoptions.text(strange)).select("[role=alert]").text())
                .contains("phường Hoa Sen", "Trần Văn Mẫu Hòa");
        assertThat(key(ThrowAwayKey.of(HOLDER, now.minus(Duration.ofDays(2)), now.plus(Duration.ofDays(400)))))
                .hasStatus(303);
        assertThat(decisions.find(new DecisionId(id)).orElseThrow().state()).isEqualTo(DecisionState.EFFECTIVE);
    }

    @Test
    void whatIsTypedWronglyIsToldAndStays() {
        byHand("Hộ ông Mẫu Đúng");
        Map<String, String> line =
                new HashMap<>(Map.of("kind", "COLLECTIVE", "name", "Trường Không Có", "achievement", "Tốt"));
        MvcTestResult unknown = post(path + "/lines", line, office.officer);
        assertThat(unknown).hasStatus(422);
        Document again = Jsoup.parse(Adoptions.text(unknown));
        assertThat(again.select("[role=alert]").text()).contains("Trường Không Có");
        assertThat(again.select("details[open] [name=name]").val()).isEqualTo("Trường Không Có");
        assertThat(post(
                        path + "/text",
                        Map.of("version", "0", "title", "", "grounds", "", "articles", ""),
                        office.officer))
                .hasStatus(422);
        assertThat(post(
                        path + "/text",
                        Map.of("version", "0", "title", "Khác", "grounds", "a", "articles", "b"),
                        office.officer))
                .as("an older version")
                .hasStatus(422);
        assertThat(post(
                        "/awards/decisions/by-hand",
                        Map.of("id", UUID.randomUUID().toString(), "form", "BK_TINH", "kind", "MERIT", "year", "2026"),
                        office.officer))
                .hasStatus(422);
        assertThat(post(
                        "/awards/decisions/numbers",
                        Map.of("year", "2026", "from", "9", "to", "3", "why", "x"),
                        office.officer))
                .hasStatus(422);
        Map<String, String> mandate = new HashMap<>(Map.of(
                "name", "Trần Văn Mẫu Hòa",
                "capacity", "MANDATE",
                "from", "2026-06-10",
                "last", "2026-06-01",
                "paper", "1/UQ",
                "paperDay", "2026-06-01"));
        MvcTestResult days = post("/awards/decisions/mandates", mandate, office.officer);
        assertThat(days).hasStatus(422);
        assertThat(Jsoup.parse(Adoptions.text(days)).select("[name=paper]").val())
                .isEqualTo("1/UQ");
        mandate.put("last", "2026-06-20");
        assertThat(post("/awards/decisions/mandates", mandate, office.officer)).hasStatus(303);
        assertThat(page("/awards/decisions/mandates", office.leader).text()).contains("Trần Văn Mẫu Hòa", "1/UQ");
    }

    private void byHand(String household) {
        assertThat(post(
                        "/awards/decisions/by-hand",
                        Map.of("id", id.toString(), "form", AwardOffice.GK, "kind", "AD_HOC", "year", "2026"),
                        office.officer))
                .hasStatus(303);
        Map<String, String> line = Map.of(
                "kind",
                "HOUSEHOLD",
                "name",
                household,
                "note",
                "Khu phố 1",
                "achievement",
                "Hiến đất " + id,
                "why",
                "Đột xuất");
        assertThat(post(path + "/lines", line, office.officer)).hasStatus(303);
    }

    private void numbered() {
        Map<String, String> number = Map.of(
                "version",
                version(),
                "signer",
                "HEAD:" + office.chair,
                "on",
                TestClock.TODAY.toString(),
                "place",
                "Phường 1",
                "symbol",
                "QĐ-UBND");
        assertThat(post(path + "/number", number, office.officer)).hasStatus(303);
    }

    private String version() {
        return String.valueOf(decisions.find(new DecisionId(id)).orElseThrow().version());
    }

    private MvcTestResult key(byte[] key) {
        return mvc.post()
                .uri(path + "/seal")
                .multipart()
                .file(new MockMultipartFile("key", "khoa.p12", null, key))
                .param("password", ThrowAwayKey.PASSWORD)
                .with(people.as(office.officer))
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .exchange();
    }

    private String list(AccountId who) throws Exception {
        try (var book = org.apache.poi.ss.usermodel.WorkbookFactory.create(new java.io.ByteArrayInputStream(
                browser.get(path + "/list.xlsx", who).getResponse().getContentAsByteArray()))) {
            StringBuilder text = new StringBuilder();
            book.getSheetAt(0)
                    .forEach(row -> row.forEach(cell -> text.append(cell).append('\n')));
            return text.toString();
        }
    }

    private MvcTestResult file(String to, String field, String name, byte[] bytes) {
        return mvc.post()
                .uri(to)
                .multipart()
                .file(new MockMultipartFile(field, name, null, bytes))
                .with(people.as(office.officer))
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .exchange();
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
