package vn.thidua.plan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.thidua.plan.PlanOffice;

/** Files come in whole or not at all. */
@SpringBootTest(properties = {"thidua.plan.look=200ms", "thidua.plan.largest=1MB"})
@AutoConfigureMockMvc
@Import(PlanOffice.class)
class UploadTests {

    @Autowired
    private PlanOffice office;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    @Test
    void storesBeforeReading() {
        String text = PlanOffice.PLAN.formatted("900", 9);
        UUID id = office.read(text, Map.of());
        assertThat(jdbc.sql("""
                                select convert_from(f.bytes, 'UTF8') from plan_file f
                                join plan_document d on d.file_sha256 = f.sha256 where d.id = :id
                                """).param("id", id).query(String.class).single()).isEqualTo(text);
    }

    @Test
    void eachBadFileHasItsOwnAnswerAndLeavesNothing() throws IOException {
        long before = rows();
        assertThat(answer("rong.txt", new byte[0])).isEqualTo("422 INT-01");
        assertThat(answer("to.pdf", new byte[(1 << 20) + 1])).isEqualTo("413 PLAN-123");
        assertThat(answer("chay.exe", "MZ\0\0\0\0".getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo("415 INT-12");
        assertThat(answer("bang.xlsx", zip("xl/workbook.xml"))).isEqualTo("415 INT-12");
        assertThat(answer("", new byte[] {1})).isEqualTo("422 PLAN-121");
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void sameFileLeadsToThePlanThatIsThere() {
        String text = PlanOffice.PLAN.formatted("901", 9);
        UUID id = office.read(text, Map.of());
        MvcTestResult again =
                office.send(office.dung(), "khac-ten.txt", text.getBytes(StandardCharsets.UTF_8), Map.of());
        assertThat(again.getResponse().getStatus()).isEqualTo(409);
        assertThat(Jsoup.parse(body(again)).select("main .note a").eachAttr("href"))
                .isEqualTo(java.util.List.of("/plans/" + id, "/plans/new?revises=" + id));
    }

    @Test
    void anotherUnitMayUploadTheSameFile() {
        String text = PlanOffice.PLAN.formatted("902", 9);
        office.read(text, Map.of());
        assertThat(office.send(office.stranger(), "a.txt", text.getBytes(StandardCharsets.UTF_8), Map.of())
                        .getResponse()
                        .getStatus())
                .isEqualTo(303);
    }

    @Test
    void sameUploadSentTwiceIsOnePlan() {
        String text = PlanOffice.PLAN.formatted("903", 9);
        UUID id = office.read(text, Map.of());
        MvcTestResult again = office.send(
                office.lan(), "ke-hoach.txt", text.getBytes(StandardCharsets.UTF_8), Map.of("id", id.toString()));
        assertThat(again.getResponse().getRedirectedUrl()).isEqualTo("/plans/" + id);
        assertThat(jdbc.sql(
                                "select count(*) from plan_document where file_sha256 = (select file_sha256 from plan_document where id = :id)")
                        .param("id", id)
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void sameUploadSentTwiceAtOnceIsOnePlan() throws Exception {
        UUID id = UUID.randomUUID();
        byte[] bytes = PlanOffice.PLAN.formatted("913", 9).getBytes(StandardCharsets.UTF_8);
        Callable<String> send = () -> office.send(office.lan(), "ke-hoach.txt", bytes, Map.of("id", id.toString()))
                .getResponse()
                .getRedirectedUrl();
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            for (Future<String> answer : two.invokeAll(List.of(send, send))) {
                assertThat(answer.get()).isEqualTo("/plans/" + id);
            }
        }
    }

    @Test
    void hostileNamesAreHarmless() {
        UUID id = UUID.randomUUID();
        office.send(
                office.lan(),
                "../../<img src=x onerror=alert(1)>.txt",
                PlanOffice.PLAN.formatted("904", 9).getBytes(StandardCharsets.UTF_8),
                Map.of("id", id.toString()));
        office.waitFor(id, "READ");
        MvcTestResult file = office.get(office.lan(), "/plans/" + id + "/file");
        assertThat(file.getResponse().getHeader("Content-Disposition"))
                .startsWith("attachment; filename=\"_img src=x onerror=alert(1)_.txt\"");
        assertThat(file.getResponse().getHeaders("X-Content-Type-Options")).isEqualTo(List.of("nosniff"));
        assertThat(file.getResponse().getHeaders("Cache-Control")).isEqualTo(List.of("no-store"));
        assertThat(body(office.get(office.lan(), "/plans/" + id))).doesNotContain("<img");
    }

    @Test
    void readingOfADeadProgramIsTakenOver() {
        UUID id = office.read();
        jdbc.sql("delete from plan_warning where plan_id = :id").param("id", id).update();
        jdbc.sql("delete from plan_item where plan_id = :id").param("id", id).update();
        jdbc.sql("""
                        update plan_document set state = 'READING', text = null, reader = gen_random_uuid(), attempts = 1,
                            beat_at = :longAgo where id = :id
                        """)
                .param("id", id)
                .param("longAgo", OffsetDateTime.now(clock).minusHours(1))
                .update();
        office.waitFor(id, "READ");
        assertThat(office.decision(id, "C1")).isEqualTo("PENDING 0");
    }

    @Test
    void keptFilesCannotBeAltered() {
        office.read();
        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> jdbc.sql("update plan_file set size = 1").update())
                .hasMessageContaining("plan files are never changed");
    }

    private String answer(String name, byte[] bytes) {
        MvcTestResult result = office.send(office.lan(), name, bytes, Map.of());
        String code =
                Jsoup.parse(body(result)).select("main .note .sm").text().replaceAll(".*((PLAN|INT)-\\d+).*", "$1");
        return result.getResponse().getStatus() + " " + code;
    }

    private long rows() {
        return jdbc.sql("select (select count(*) from plan_file) + (select count(*) from plan_document)")
                .query(Long.class)
                .single();
    }

    private static byte[] zip(String entry) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(entry));
        }
        return bytes.toByteArray();
    }

    static String body(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
