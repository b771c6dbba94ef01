package vn.thidua.plan.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.thidua.plan.PlanOffice;

/** Bad files sent by a browser: what can be known is said at once and nothing is kept; the rest is said once the file was read. */
@SpringBootTest(properties = "thidua.plan.look=200ms")
@AutoConfigureMockMvc
@Import(PlanOffice.class)
class HostileUploadTests {

    @Autowired
    private PlanOffice office;

    @Autowired
    private JdbcClient jdbc;

    static Stream<Arguments> refusedAtOnce() throws IOException {
        byte[] docx = DocxFiles.body(DocxFiles.paragraph("Kế hoạch ".repeat(500)));
        byte[] scan = Scans.bytes(Scans.of("KẾ HOẠCH"), "png");
        return Stream.of(
                Arguments.of("rong.txt", new byte[0], "422 INT-01", "Tệp không có nội dung (0 byte)."),
                Arguments.of("to.pdf", new byte[60 << 20], "413 PLAN-123", "Tệp lớn hơn 50 MB."),
                Arguments.of(
                        "3000.pdf", pages(3_000), "422 INT-03", "Tệp có 3.000 trang, vượt mức cho phép là 500 trang."),
                Arguments.of("khoa.pdf", LockedFiles.pdf(), "422 INT-10", "Tệp được bảo vệ bằng mật khẩu."),
                Arguments.of("khoa.docx", LockedFiles.docx(), "422 INT-10", "Tệp được bảo vệ bằng mật khẩu."),
                Arguments.of("hong.pdf", utf8("%PDF-1.7 hỏng"), "422 INT-11", "Tệp bị hỏng hoặc không đúng định dạng."),
                Arguments.of("nua.docx", half(docx), "422 INT-11", "Tệp bị hỏng hoặc không đúng định dạng."),
                Arguments.of("nua.png", half(scan), "422 INT-11", "Tệp bị hỏng hoặc không đúng định dạng."),
                Arguments.of(
                        "bom.docx",
                        Samples.zip(Map.of("word/document.xml", new byte[20 << 20])),
                        "422 INT-05",
                        "Một phần của tệp được nén quá 200 lần, dấu hiệu của tệp gây hại, nên tệp bị từ chối."),
                Arguments.of(
                        "macro.docm",
                        DocxFiles.withMacros("Kế hoạch"),
                        "422 INT-23",
                        "Tệp Word có mã lệnh (macro) nên không được nhận, để tránh người tải về vô tình chạy mã độc."),
                Arguments.of("trang.docx", DocxFiles.body("<w:p/>"), "422 INT-15", "Không tìm thấy chữ trong tệp."),
                Arguments.of(
                        "trinh-chieu.docx",
                        Samples.zip("[Content_Types].xml", "<Types/>", "ppt/presentation.xml", "<p/>"),
                        "415 INT-12",
                        "Đây là tệp trình chiếu (PowerPoint)."));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refusedAtOnce")
    void saysAtOnceWhatIsWrongAndKeepsNothing(String name, byte[] bytes, String answer, String sentence)
            throws InterruptedException {
        UUID old = office.read();
        long before = rows();
        MvcTestResult result = office.send(office.lan(), name, bytes, Map.of("revises", old.toString()));
        Document page = parsed(result);
        String code = page.select("main .note .sm").text().replaceAll(".*((PLAN|INT)-\\d+).*", "$1");
        assertThat(result.getResponse().getStatus() + " " + code).isEqualTo(answer);
        assertThat(page.select("main .note strong").text()).startsWith(sentence);
        assertThat(page.select("form[action=/plans] input[name=revises]").eachAttr("value"))
                .containsExactly(old.toString());
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void twoWhoSendTheSameFileAtOnceMakeOnePlan() throws InterruptedException {
        byte[] bytes = utf8(PlanOffice.PLAN.formatted("951", 9));
        office.lan();
        List<Integer> answers = Stream.of(office.lan(), office.dung())
                .map(who -> CompletableFuture.supplyAsync(() -> office.send(who, "ke-hoach.txt", bytes, Map.of())
                        .getResponse()
                        .getStatus()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .sorted()
                .toList();
        assertThat(answers).containsExactly(303, 409);
    }

    @Test
    void pictureOfACatFailsWithASentenceAndAWayOn() throws InterruptedException {
        needsTesseract();
        UUID id = sent("con-meo.png", Scans.bytes(cat(), "png"), "FAILED");
        assertThat(failure(id)).startsWith("Không tìm thấy chữ trong tệp.");
        assertThat(page(id).select("main form").eachAttr("action"))
                .containsExactly("/plans/" + id + "/reading", "/plans/" + id + "/withdrawal");
        office.post(office.lan(), "/plans/" + id + "/reading");
        office.waitFor(id, "FAILED");
        office.post(office.lan(), "/plans/" + id + "/withdrawal");
        assertThat(office.state(id)).isEqualTo("WITHDRAWN");
        assertThat(jdbc.sql("select count(*) from plan_item where plan_id = :id")
                        .param("id", id)
                        .query(Long.class)
                        .single())
                .isEqualTo(0);
    }

    @Test
    void pageOfNoiseFailsWithASentence() throws InterruptedException {
        needsTesseract();
        UUID id = sent("nhieu.png", Scans.bytes(Scans.noise(7), "png"), "FAILED");
        assertThat(failure(id)).startsWith("Không tìm thấy chữ trong tệp.");
    }

    @Test
    void planInEnglishIsDoubtedWhereItIsReviewed() throws InterruptedException {
        UUID id = sent("plan.txt", utf8("""
                THE WARD COMMITTEE
                PLAN
                For the movement to build a clean and green ward in the coming year
                1. At least ninety of one hundred requests shall be settled in time by every office of the ward.
                2. All schools shall plant trees before the end of June and report to the office of the ward.
                """), "READ");
        assertThat(page(id).select("main .note.m-risk strong").eachText())
                .containsExactly(
                        "Văn bản có vẻ không phải tiếng Việt, nên kết quả đọc kế hoạch có thể thiếu hoặc sai.");
    }

    @Test
    void textThatIsNoPlanIsDoubtedWhereItIsReviewed() throws InterruptedException {
        UUID id = sent("thu.txt", utf8("Chào chị, em gửi chị mấy dòng hỏi thăm sức khỏe cả nhà."), "READ");
        assertThat(page(id).select("main .note.m-risk strong").eachText())
                .containsExactly("Máy không thấy chỉ tiêu, nội dung hay phân công nào trong văn bản này.");
    }

    private UUID sent(String name, byte[] bytes, String state) throws InterruptedException {
        UUID id = UUID.randomUUID();
        assertThat(office.send(office.lan(), name, bytes, Map.of("id", id.toString()))
                        .getResponse()
                        .getStatus())
                .isEqualTo(303);
        office.waitFor(id, state);
        return id;
    }

    private Document page(UUID id) {
        return parsed(office.get(office.lan(), "/plans/" + id));
    }

    private static Document parsed(MvcTestResult result) {
        return Jsoup.parse(new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    private String failure(UUID id) {
        return page(id).select("main .note.m-bad strong").text();
    }

    private long rows() {
        return jdbc.sql("select (select count(*) from plan_file) + (select count(*) from plan_document)")
                .query(Long.class)
                .single();
    }

    private static void needsTesseract() {
        assumeTrue(
                new FileIntake().readiness() == FileIntake.Readiness.READY,
                "tesseract with Vietnamese is not installed: apt install tesseract-ocr tesseract-ocr-vie");
    }

    private static BufferedImage cat() {
        BufferedImage picture = new BufferedImage(900, 700, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(new Color(120, 160, 100));
        pen.fillRect(0, 0, 900, 700);
        pen.setColor(new Color(205, 140, 70));
        pen.fillOval(250, 350, 400, 340);
        pen.fillOval(290, 150, 320, 270);
        pen.fillPolygon(new int[] {310, 320, 410}, new int[] {250, 80, 180}, 3);
        pen.fillPolygon(new int[] {590, 580, 490}, new int[] {250, 80, 180}, 3);
        pen.setColor(Color.BLACK);
        pen.fillOval(370, 250, 24, 46);
        pen.fillOval(500, 250, 24, 46);
        pen.dispose();
        return picture;
    }

    private static byte[] pages(int count) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            for (int i = 0; i < count; i++) {
                document.addPage(new PDPage());
            }
            document.save(out);
        }
        return out.toByteArray();
    }

    private static byte[] half(byte[] bytes) {
        return Arrays.copyOf(bytes, bytes.length / 2);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
