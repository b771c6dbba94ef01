package vn.thidua.award.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.awaitility.Awaitility;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.thidua.TestClock;
import vn.thidua.access.AccountId;
import vn.thidua.award.certificate.Design;
import vn.thidua.award.certificate.PrintedCode;
import vn.thidua.award.seal.ThrowAwayKey;
import vn.thidua.award.statement.Checked;
import vn.thidua.award.statement.StatementCode;
import vn.thidua.campaign.Adoptions;
import vn.thidua.campaign.Office;
import vn.thidua.sealing.KeyRotation;

/** An office prints the certificates of a signed decision: as a batch, again, sealed, on blanks, with its own design and its keys. */
@SpringBootTest(properties = "thidua.test=printing")
@AutoConfigureMockMvc
@Import({Office.class, Adoptions.class, SignedDecisions.class})
class PrintingTests {

    private static final String DESIGNS = "/awards/printing/designs";
    private static final String BLANKS = "/awards/printing/blanks";
    private static final Instant NOW = Instant.parse("2026-06-04T03:00:00Z");

    private static int numbers = 1000;

    @Autowired
    private Office office;

    @Autowired
    private Adoptions browser;

    @Autowired
    private SignedDecisions decisions;

    @Autowired
    private StatementKeys keys;

    @Autowired
    private KeyRotation rotation;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    private SignedDecisions.Signed signed;
    private int number;

    @BeforeEach
    void open() {
        office.open();
        number = numbers++;
        signed = decisions.sign(
                office.district, number, "GK_HUYEN", "Ông Nguyễn Hữu Đức", "Bà Trần Thị Mỹ Quỳnh", "Cô Lê Ngữ Yên");
    }

    @Test
    void aBatchIsOneFileWithAPageForEach() throws IOException, InterruptedException {
        assertThat(page(signed.path()).select("img[alt*=Đức]")).hasSize(1);
        assertThat(browser.get(signed.path() + "/preview.png", office.officer))
                .hasStatusOk()
                .hasContentType("image/png");
        byte[] file = printed(Map.of());
        try (PDDocument document = Loader.loadPDF(file)) {
            assertThat(document.getNumberOfPages()).isEqualTo(3);
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Trần Thị Mỹ Quỳnh", "Số sổ vàng: 2", "PHÓ CHỦ TỊCH", number + "/QĐ-UBND/2026-02");
        }
        Checked checked = StatementCode.check(PrintedCode.on(file, 1, 200), keys.published());
        assertThat(checked).isInstanceOfSatisfying(Checked.Genuine.class, genuine -> {
            assertThat(genuine.statement().recipient()).isEqualTo("Bà Trần Thị Mỹ Quỳnh");
            assertThat(genuine.statement().place()).isEqualTo(2);
        });
        Path kept = Path.of("target/certificates/batch.pdf");
        Files.createDirectories(kept.getParent());
        Files.write(kept, file);
        if (Files.isExecutable(Path.of("/usr/bin/pdftotext"))) {
            assertThat(said("pdftotext", "-layout", kept.toString(), "-")).contains("Cô Lê Ngữ Yên");
            assertThat(said("pdffonts", kept.toString()).lines().skip(2))
                    .isNotEmpty()
                    .allMatch(line -> line.matches(".* yes +yes +yes .*"));
        }
    }

    @Test
    void whatWasPrintedIsPrintedAgainForAReasonOnlyAndStaysTheSame() throws IOException {
        byte[] first = printed(Map.of());
        MvcTestResult refused = browser.post(signed.path() + "/prints", order(Map.of("all", "1")), office.officer);
        assertThat(refused).hasStatus(422);
        assertThat(Adoptions.text(refused)).contains("3 bản đã in trước đây");
        byte[] again = printed(Map.of("why", "Máy in kẹt giấy"));
        assertThat(PrintedCode.on(again, 0, 200)).isEqualTo(PrintedCode.on(first, 0, 200));
        Document page = page(signed.path());
        assertThat(page.select("section[aria-labelledby=log]").text()).contains("In lại 3 bản.", "Máy in kẹt giấy");
        assertThat(page.select("td[data-l='Số lần in']").eachText()).allMatch(text -> text.startsWith("2"));
    }

    @Test
    void theSameOrderTwiceIsOne() {
        Map<String, List<String>> order = order(Map.of("all", "1"));
        assertThat(browser.post(signed.path() + "/prints", order, office.officer))
                .hasStatus(303);
        assertThat(browser.post(signed.path() + "/prints", order, office.officer))
                .hasStatus(303);
        assertThat(jdbc.sql("select count(*) from award_print where decision_id = :id")
                        .param("id", signed.id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void theSameIdWithOtherCertificatesIsAnotherOrder() {
        Map<String, List<String>> order = order(Map.of());
        List<String> jobs = new java.util.ArrayList<>();
        for (int award : List.of(0, 1, 1, 0)) {
            order.put("conferral", List.of(signed.awards().get(award).toString()));
            MvcTestResult answer = browser.post(signed.path() + "/prints", order, office.officer);
            assertThat(answer).hasStatus(303);
            jobs.add(answer.getResponse().getRedirectedUrl());
        }
        assertThat(jobs.get(1)).isEqualTo(jobs.get(2)).isNotEqualTo(jobs.get(0));
        assertThat(jobs.get(3)).isEqualTo(jobs.get(0));
        assertThat(prints()).isEqualTo(2);
    }

    @Test
    void sealingIsLoggedEachTimeAndPrintingFromTheSamePageIsAnOrderOfItsOwn() {
        List<String> ids = page(signed.path()).select("input[name=order]").eachAttr("value");
        assertThat(ids).hasSize(2).doesNotHaveDuplicates();
        byte[] key = ThrowAwayKey.file(NOW.minus(Duration.ofDays(1)), NOW.plus(Duration.ofDays(9)));
        assertThat(sealed(key, ThrowAwayKey.PASSWORD, Map.of("order", ids.get(1))))
                .hasStatusOk();
        assertThat(sealed(key, ThrowAwayKey.PASSWORD, Map.of("order", ids.get(1))))
                .as("again without a reason")
                .hasStatus(422);
        assertThat(sealed(key, ThrowAwayKey.PASSWORD, Map.of("order", ids.get(1), "why", "Tải lỗi")))
                .hasStatusOk();
        assertThat(prints()).isEqualTo(2);
        Map<String, List<String>> order = order(Map.of("all", "1", "why", "In để trao"));
        order.put("order", List.of(ids.get(1)));
        assertThat(browser.post(signed.path() + "/prints", order, office.officer))
                .hasStatus(303);
        assertThat(prints()).as("not the sealed one").isEqualTo(3);
    }

    private int prints() {
        return jdbc.sql("select count(*) from award_print where decision_id = :id")
                .param("id", signed.id())
                .query(Integer.class)
                .single();
    }

    @Test
    void onlyWhatStandsIsPrintedAndOnlyByTheOffice() {
        decisions.revoke(signed.awards().get(1));
        MvcTestResult revoked = browser.post(
                signed.path() + "/prints",
                order(Map.of("conferral", signed.awards().get(1).toString())),
                office.officer);
        assertThat(revoked).hasStatus(422);
        assertThat(Adoptions.text(revoked)).contains("Bà Trần Thị Mỹ Quỳnh", "không còn hiệu lực");
        assertThat(browser.post(signed.path() + "/prints", order(Map.of()), office.officer))
                .as("nobody chosen")
                .hasStatus(422);
        jdbc.sql("update award_decision set state = 'NUMBERED', effective_at = null where id = :id")
                .param("id", signed.id())
                .update();
        MvcTestResult unsigned = browser.post(signed.path() + "/prints", order(Map.of("all", "1")), office.officer);
        assertThat(unsigned).hasStatus(422);
        assertThat(Adoptions.text(unsigned)).contains("Quyết định chưa ký");
        assertThat(browser.get(signed.path(), office.wardOffice)).hasStatus(404);
        assertThat(browser.get(signed.path(), office.schoolOfficer)).hasStatus(403);
    }

    @Test
    void aNameThatDoesNotFitIsNamedBeforeAnythingIsPrinted() {
        String eighty = "Công Tằng Tôn Nữ Huỳnh Nguyễn Phương Thảo Nguyên Hoàng Khánh Quỳnh Trường Thịnh Ý";
        SignedDecisions.Signed fits = decisions.sign(office.district, numbers++, "GK_HUYEN", eighty);
        assertThat(page(fits.path()).select(".note.m-bad")).isEmpty();
        SignedDecisions.Signed not =
                decisions.sign(office.district, numbers++, "GK_HUYEN", "Bà Lê Thị A", (eighty + " ").repeat(4));
        assertThat(page(not.path()).select(".note.m-bad").text()).contains("1 bản chưa in được", "Người được tặng");
        assertThat(browser.post(not.path() + "/prints", order(Map.of("all", "1")), office.officer))
                .hasStatus(422);
        assertThat(jdbc.sql("select count(*) from award_print where decision_id = :id")
                        .param("id", not.id())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void sealedFilesComeAsOneArchive() throws IOException {
        byte[] key = ThrowAwayKey.file(NOW.minus(Duration.ofDays(1)), NOW.plus(Duration.ofDays(9)));
        MvcTestResult answer = sealed(key, ThrowAwayKey.PASSWORD);
        assertThat(answer).hasStatusOk();
        int files = 0;
        try (ZipInputStream zip =
                new ZipInputStream(new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                try (PDDocument document = Loader.loadPDF(zip.readAllBytes())) {
                    assertThat(document.getSignatureDictionaries()).hasSize(1);
                }
                files++;
            }
        }
        assertThat(files).isEqualTo(3);
        assertThat(page(signed.path()).select("section[aria-labelledby=log]").text())
                .contains("Tệp ký số");
    }

    @Test
    void aKeyThatMayNotSignIsRefusedAndNothingIsLogged() {
        byte[] old = ThrowAwayKey.file(NOW.minus(Duration.ofDays(30)), NOW.minus(Duration.ofDays(1)));
        MvcTestResult expired = sealed(old, ThrowAwayKey.PASSWORD);
        assertThat(expired).hasStatus(422);
        assertThat(Adoptions.text(expired)).contains("hết hạn ngày 03/06/2026");
        assertThat(sealed(old, "sai")).hasStatus(422);
        assertThat(sealed(new byte[0], "")).hasStatus(422);
        assertThat(page(signed.path()).select("section[aria-labelledby=log]")).isEmpty();
    }

    @Test
    void handingOverIsNotedOnceSomethingIsPrinted() throws IOException {
        Map<String, List<String>> handed = Map.of(
                "conferral", List.of(signed.awards().getFirst().toString()),
                "day", List.of(TestClock.TODAY.toString()),
                "receivedBy", List.of("Con gái nhận thay"));
        assertThat(browser.post(signed.path() + "/handover", handed, office.officer))
                .as("not printed yet")
                .hasStatus(422);
        printed(Map.of());
        assertThat(browser.post(signed.path() + "/handover", handed, office.officer))
                .hasStatus(303);
        assertThat(page(signed.path()).select("td[data-l='Đã trao']").eachText())
                .contains("04/06/2026 Con gái nhận thay", "–");
        Map<String, List<String>> back = new HashMap<>(handed);
        back.put("back", List.of("1"));
        for (int times = 0; times < 2; times++) {
            assertThat(browser.post(signed.path() + "/handover", back, office.officer))
                    .hasStatus(303);
        }
        assertThat(jdbc.sql("select facts from audit_entry where event = 'HandoverUndone' and about = :about")
                        .param("about", "award-decision:" + signed.id())
                        .query(String.class)
                        .list())
                .singleElement()
                .asString()
                .contains(number + "/QĐ-UBND/2026-01", "2026-06-04", "Con gái nhận thay");
        decisions.revoke(signed.awards().getFirst());
        MvcTestResult revoked = browser.post(signed.path() + "/handover", handed, office.officer);
        assertThat(revoked).hasStatus(422);
        assertThat(Adoptions.text(revoked)).contains("không còn hiệu lực");
    }

    @Test
    void ownDesignsAreCheckedBeforeTheyAreTaken() throws IOException {
        String plain = new String(Design.Shipped.PLAIN.file(), StandardCharsets.UTF_8);
        assertThat(upload("Mẫu có chữ", plain.replace("</svg>", "<text>Khen</text></svg>")))
                .contains("thành phần “text”");
        assertThat(upload("Mẫu thiếu", plain.replace("data-place=\"book\"", "")))
                .contains("Mẫu chưa có chỗ cho “Số sổ vàng”");
        assertThat(upload("Mẫu A3", plain.replace("0 0 297 210", "0 0 420 297")))
                .contains("Khổ 420 × 297 mm");
        assertThat(upload(" ", plain)).contains("Hãy đặt tên");
        assertThat(upload("Mẫu riêng", plain)).isEmpty();
        assertThat(upload("mẫu riêng", plain)).contains("Đã có “mẫu riêng”");
        String id =
                page(DESIGNS).select("form[action$=/retirement]").attr("action").split("/")[4];
        assertThat(browser.get(DESIGNS + "/" + id + ".png", office.officer)).hasStatusOk();
        assertThat(browser.get(DESIGNS + "/" + id + ".png", office.wardOffice)).hasStatus(404);
        assertThat(printed(Map.of("on", "WHITE:" + id))).isNotEmpty();
        assertThat(browser.post(DESIGNS + "/" + id + "/retirement", Map.of(), office.officer))
                .hasStatus(303);
        assertThat(browser.post(
                        signed.path() + "/prints",
                        order(Map.of("all", "1", "why", "lại", "on", "WHITE:" + id)),
                        office.officer))
                .as("put aside")
                .hasStatus(422);
    }

    @Test
    void blanksAreMovedByNumbersAndKeepTheirPaper() throws IOException {
        Map<String, List<String>> form = form(page(BLANKS + "/new?design=FRAMED"));
        String action = BLANKS + "/" + UUID.randomUUID();
        form.put("name", List.of("Phôi 2026"));
        form.put("width", List.of("180"));
        MvcTestResult other = browser.post(action, form, office.officer);
        assertThat(other).hasStatus(422);
        assertThat(Adoptions.text(other)).contains("Khổ 180 × 210 mm", "Phôi 2026");
        form.put("width", List.of("297"));
        form.put("RECIPIENT.x", List.of("290"));
        assertThat(Adoptions.text(browser.post(action, form, office.officer))).contains("nằm ngoài tờ giấy");
        form.put("RECIPIENT.x", List.of("ba mươi"));
        assertThat(Adoptions.text(browser.post(action, form, office.officer))).contains("không phải số đo");
        form.put("RECIPIENT.x", List.of("33,5"));
        assertThat(browser.post(action, form, office.officer)).hasStatus(303);
        assertThat(browser.post(action, form, office.officer)).as("sent twice").hasStatus(303);
        assertThat(browser.post(action, form, office.officer))
                .as("changed meanwhile")
                .hasStatus(422);
        String id = action.substring(BLANKS.length() + 1);
        assertThat(browser.post(
                        "/awards/printing/printers",
                        one("name", "Canon phòng Nội vụ", "right", "1,5", "down", "-0,5"),
                        office.officer))
                .hasStatus(303);
        assertThat(browser.post(
                        "/awards/printing/printers",
                        one("name", "Máy hỏng", "right", "45", "down", "0"),
                        office.officer))
                .hasStatus(422);
        String printer = page(BLANKS).select("input[name=id]").attr("value");
        assertThat(browser.get(BLANKS + "/" + id + "/calibration.pdf?printer=" + printer, office.officer))
                .hasStatusOk()
                .hasContentType("application/pdf");
        byte[] file = printed(Map.of("on", "BLANK:" + id, "printer", printer));
        try (PDDocument document = Loader.loadPDF(file)) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Nguyễn Hữu Đức")
                    .doesNotContain("CỘNG HÒA");
        }
        assertThat(page(signed.path()).select("section[aria-labelledby=log]").text())
                .contains("Phôi in sẵn: Phôi 2026, Canon phòng Nội vụ");
    }

    @Test
    void keysLieSealedAndOldOnesStayPublished() throws IOException {
        String code = PrintedCode.on(printed(Map.of()), 0, 200);
        assertThat(browser.post("/awards/printing/keys", one("from", "2026-06-03"), office.officer))
                .as("in the past")
                .hasStatus(422);
        assertThat(browser.post("/awards/printing/keys", one("from", "2026-07-01"), office.officer))
                .hasStatus(303);
        assertThat(page("/awards/printing/keys").select("main").text()).contains("Đang ký", "Chờ đến ngày");
        assertThat(jdbc.sql(
                                "select count(*) from award_statement_key where length(secret) < 60 or secret = decode(point, 'hex')")
                        .query(Integer.class)
                        .single())
                .isZero();
        rotation.rotate();
        assertThat(printed(Map.of("why", "Sau khi thay khóa của kho"))).isNotEmpty();
        String set = Adoptions.text(mvc.get().uri("/c/keys.json").exchange());
        assertThat(set).contains("\"Ed25519\"").doesNotContain("\"d\"");
        assertThat(StatementCode.check(
                        code, vn.thidua.award.statement.PublishedKeys.read(set).orElseThrow()))
                .isInstanceOf(Checked.Genuine.class);
    }

    /** Prints all and returns the file once it is made. */
    private byte[] printed(Map<String, String> more) throws IOException {
        Map<String, String> all = new HashMap<>(more);
        all.put("all", "1");
        MvcTestResult asked = browser.post(signed.path() + "/prints", order(all), office.officer);
        assertThat(asked).hasStatus(303);
        String job = asked.getResponse().getRedirectedUrl();
        Awaitility.await("the file is made")
                .atMost(Duration.ofMinutes(1))
                .pollInterval(Duration.ofMillis(50))
                .until(() -> !page(job).select("a[href$=file.pdf]").isEmpty());
        return browser.get(job + "/file.pdf", office.officer).getResponse().getContentAsByteArray();
    }

    private static Map<String, List<String>> order(Map<String, String> fields) {
        Map<String, List<String>> order = new HashMap<>();
        order.put("order", List.of(UUID.randomUUID().toString()));
        fields.forEach((name, value) -> order.put(name, List.of(value)));
        return order;
    }

    private static Map<String, List<String>> one(String... fields) {
        Map<String, List<String>> form = new HashMap<>();
        for (int i = 0; i < fields.length; i += 2) {
            form.put(fields[i], List.of(fields[i + 1]));
        }
        return form;
    }

    private static Map<String, List<String>> form(Document page) {
        Map<String, List<String>> form = new HashMap<>();
        page.select("main form input:not([type=checkbox]), main form input[checked]")
                .forEach(field -> form.put(field.attr("name"), List.of(field.val())));
        form.remove("_csrf");
        return form;
    }

    private MvcTestResult sealed(byte[] key, String password) {
        return sealed(key, password, Map.of());
    }

    private MvcTestResult sealed(byte[] key, String password, Map<String, String> more) {
        var request = mvc.post()
                .uri(signed.path() + "/sealed")
                .multipart()
                .file(new MockMultipartFile("key", "khoa.p12", "application/x-pkcs12", key))
                .param("password", password)
                .param("all", "1")
                .with(office.as(office.officer))
                .with(SecurityMockMvcRequestPostProcessors.csrf());
        more.forEach((name, value) -> request.param(name, value));
        return request.exchange();
    }

    /** Sends a design; returns what is said against it, empty where it is taken. */
    private String upload(String name, String svg) {
        MvcTestResult answer = mvc.post()
                .uri(DESIGNS)
                .multipart()
                .file(new MockMultipartFile("file", "mau.svg", "image/svg+xml", svg.getBytes(StandardCharsets.UTF_8)))
                .param("name", name)
                .with(office.as(office.officer))
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .exchange();
        if (answer.getResponse().getStatus() == 303) {
            return "";
        }
        assertThat(answer).hasStatus(422);
        return Jsoup.parse(Adoptions.text(answer)).select(".note.m-bad").text();
    }

    private Document page(String path) {
        return page(path, office.officer);
    }

    private Document page(String path, AccountId who) {
        MvcTestResult answer = browser.get(path, who);
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(Adoptions.text(answer));
    }

    private static String said(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        return said;
    }
}
