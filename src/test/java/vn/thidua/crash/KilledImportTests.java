package vn.thidua.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thidua.access.web.Visitor;

/** An import that somebody decided on is applied once and whole, even if the program is killed while it applies it. */
class KilledImportTests {

    private static final int PEOPLE = 300;
    private static final Map<String, String> SOON = Map.of("THIDUA_IMPORT_SILENCE", "4s", "THIDUA_IMPORT_LOOK", "1s");

    @TempDir
    private Path folder;

    @Test
    void killedWhileItIsAppliedItIsAppliedAfterwards() throws Exception {
        String form;
        try (Program program = Program.start(folder, SOON).ready();
                Visitor administrator = program.visitor()) {
            KilledOffice.setUp(administrator);
            form = "/imports/" + UUID.randomUUID();
            administrator.get("/imports/kinds/people");
            assertThat(administrator
                            .upload(
                                    "/imports/kinds/people",
                                    "nguoi.csv",
                                    people(),
                                    "id",
                                    form.substring("/imports/".length()))
                            .location())
                    .isEqualTo(form);
            await().atMost(Duration.ofMinutes(1))
                    .until(() -> !administrator
                            .get(form)
                            .page()
                            .select("form[action$=/application]")
                            .isEmpty());
            try (Connection connection = program.connection()) {
                connection.setAutoCommit(false);
                connection.createStatement().execute("lock table thidua.person_identity in share mode");
                assertThat(administrator.post(form + "/application").status()).isEqualTo(303);
                await().atMost(Duration.ofMinutes(1))
                        .until(() -> program.count(
                                        "pg_locks where relation = 'thidua.person_identity'::regclass and not granted")
                                == 1);
                program.kill();
            }
        }
        try (Program program = Program.start(folder, SOON).ready();
                Visitor administrator = program.visitor()) {
            assertThat(administrator.signIn("quantri", KilledOffice.PASSWORD)).isEqualTo("/");
            await().atMost(Duration.ofMinutes(1))
                    .until(() ->
                            !administrator.get(form).page().select(".note.m-ok").isEmpty());
            assertThat(program.rows("person where code like 'KB-%'")).isEqualTo(PEOPLE);
            assertThat(program.rows("person_identity")).isEqualTo(PEOPLE);
            assertThat(program.rows("audit_entry where event = 'ImportApplied'"))
                    .isEqualTo(1);
            assertThat(program.rows("import_person")).isZero();
        }
    }

    private static String people() {
        return "Mã cán bộ,Họ và tên,Số định danh\n"
                + IntStream.range(0, PEOPLE)
                        .mapToObj("KB-%1$03d,Nguyễn Thị Mẫu,079000000%1$03d"::formatted)
                        .collect(Collectors.joining("\n"));
    }
}
