package vn.thidua.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thidua.access.web.Upload;
import vn.thidua.access.web.Visitor;
import vn.thidua.plan.domain.ItemGroup;

/** What the program has answered stays, even if it is killed in the middle of its work; what it has not is not there by half. */
class KillTests {

    private static final String PLAN = """
            ỦY BAN NHÂN DÂN
            PHƯỜNG HOA SEN

            Số: %1$d/KH-UBND

            Hoa Sen, ngày 12 tháng 01 năm 2026

            KẾ HOẠCH

            Phát động phong trào thi đua số %1$d năm 2026 trên địa bàn phường Hoa Sen

            1. Nội dung thi đua

            1.1. Phấn đấu trên 95%% hồ sơ được giải quyết đúng hạn.

            1.2. Giao Công an phường chủ trì, phối hợp với Ban Chỉ huy quân sự phường thực hiện; báo cáo kết quả trước ngày 20 tháng 11 năm 2026.

            TM. ỦY BAN NHÂN DÂN
            CHỦ TỊCH

            Nguyễn Văn Mẫu
            """;

    @TempDir
    private Path folder;

    @Test
    void killedProgramHasAllThatItAnswered() throws Exception {
        Map<String, String> decided;
        String read;
        String late;
        long before;
        long leftBehind;
        try (Program program = Program.start(folder, Map.of()).ready();
                Visitor administrator = program.visitor();
                Visitor officer = program.visitor()) {
            KilledOffice.setUp(administrator);
            assertThat(Files.getPosixFilePermissions(folder.resolve("postgres.password")))
                    .isEqualTo(PosixFilePermissions.fromString("rw-------"));
            KilledOffice.hire(administrator);
            assertThat(officer.signIn("thuongtruc", KilledOffice.PASSWORD)).isEqualTo("/");
            read = upload(officer, 11);
            await().atMost(Duration.ofMinutes(1))
                    .until(() -> !items(officer, read).isEmpty());
            accept(officer, read, 3);
            decided = items(officer, read);
            assertThat(decided.values())
                    .contains("yes")
                    .filteredOn("no"::equals)
                    .hasSize(3);
            late = upload(officer, 12);
            before = program.rows("plan_document");
            leftBehind = program.postgres();
            Socket half = halfUpload(program, officer);
            program.kill();
            half.close();
            assertThat(ProcessHandle.of(leftBehind)).isPresent();
        }
        try (Program program = Program.start(folder, Map.of()).ready();
                Visitor officer = program.visitor()) {
            assertThat(program.postgres()).isNotEqualTo(leftBehind);
            assertThat(officer.signIn("thuongtruc", KilledOffice.PASSWORD)).isEqualTo("/");
            assertThat(items(officer, read)).isEqualTo(decided);
            await().atMost(Duration.ofMinutes(1))
                    .until(() -> !items(officer, late).isEmpty());
            assertThat(program.rows("plan_document")).isEqualTo(before).isEqualTo(2);
            assertThat(program.rows("plan_file")).isEqualTo(2);
        }
    }

    @Test
    void everySchemaOfAServerIsAnOfficeOfItsOwn() throws Exception {
        try (EmbeddedPostgres server = EmbeddedPostgres.start();
                Program one = Program.start(folder.resolve("one"), tenant(server, "hoa_sen"));
                Program two = Program.start(folder.resolve("two"), tenant(server, "hoa_cuc"));
                Visitor first = one.ready().visitor();
                Visitor second = two.ready().visitor()) {
            KilledOffice.setUp(first);
            assertThat(second.get("/set-up").status()).isEqualTo(200);
            KilledOffice.setUp(second);
            KilledOffice.hire(first);
            try (Visitor known = one.visitor();
                    Visitor unknown = two.visitor()) {
                assertThat(known.signIn("thuongtruc", KilledOffice.PASSWORD)).isEqualTo("/");
                assertThat(unknown.signIn("thuongtruc", KilledOffice.PASSWORD)).isNotEqualTo("/");
            }
            assertThat(first.get("/accounts").page().select("tbody tr")).hasSize(2);
            assertThat(second.get("/accounts").page().select("tbody tr")).hasSize(1);
        }
    }

    private static Map<String, String> tenant(EmbeddedPostgres server, String schema) {
        return Map.of(
                "THIDUA_DB_URL",
                server.getJdbcUrl("postgres", "postgres"),
                "THIDUA_DB_USER",
                "postgres",
                "THIDUA_SCHEMA",
                schema);
    }

    private static String upload(Visitor officer, int number) {
        String plan = "/plans/" + UUID.randomUUID();
        officer.get("/plans/new");
        assertThat(officer.upload(
                                "/plans",
                                "ke-hoach-" + number + ".txt",
                                PLAN.formatted(number),
                                "id",
                                plan.substring("/plans/".length()))
                        .location())
                .isEqualTo(plan);
        return plan;
    }

    /** Accepts the first items of a plan. */
    private static void accept(Visitor officer, String plan, int many) {
        Stream.of(ItemGroup.values())
                .flatMap(
                        group -> officer
                                .get(plan + "?group=" + group)
                                .page()
                                .select("article.item[data-pending=yes] form.plan-form")
                                .stream())
                .limit(many)
                .forEach(form -> assertThat(officer.post(
                                        form.attr("action"),
                                        "version",
                                        form.select("input[name=version]").val(),
                                        "act",
                                        form.select("input[name=act]").val())
                                .status())
                        .isEqualTo(303));
    }

    /** Returns the labels of the items of a plan and whether a decision is pending; nothing until it is read. */
    private static Map<String, String> items(Visitor officer, String plan) {
        Map<String, String> items = new TreeMap<>();
        for (ItemGroup group : ItemGroup.values()) {
            for (Element item : officer.get(plan + "?group=" + group).page().select("article.item")) {
                items.put(item.attr("data-label"), item.attr("data-pending"));
            }
        }
        return items;
    }

    /** Sends half a plan; the program has begun to take it in when this returns. */
    private static Socket halfUpload(Program program, Visitor officer) throws IOException {
        officer.get("/plans/new");
        Upload upload = Upload.of("ke-hoach-13.txt", PLAN.formatted(13).repeat(50), officer.withToken());
        byte[] body = upload.body().getBytes(StandardCharsets.UTF_8);
        Socket socket = new Socket("127.0.0.1", program.port());
        socket.getOutputStream()
                .write(("POST /plans HTTP/1.1\r\nHost: 127.0.0.1:" + program.port() + "\r\nCookie: "
                                + officer.cookieHeader() + "\r\nContent-Type: " + upload.contentType()
                                + "\r\nContent-Length: " + body.length + "\r\nExpect: 100-continue\r\n\r\n")
                        .getBytes(StandardCharsets.US_ASCII));
        BufferedReader answer =
                new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
        assertThat(answer.readLine()).startsWith("HTTP/1.1 100");
        socket.getOutputStream().write(body, 0, body.length / 2);
        socket.getOutputStream().flush();
        return socket;
    }
}
