package vn.thidua.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thidua.award.statement.PublishedKeys;
import vn.thidua.award.statement.Statement;
import vn.thidua.award.statement.StatementCode;
import vn.thidua.award.statement.StatementKey;

/** {@code ./thidua certificate check} tells a genuine code from another without asking anybody. */
class CertificateCommandTests {

    private static final StatementKey KEY = StatementKey.fresh();
    private static final String CODE = StatementCode.of(
            new Statement(
                    "GK-2026-000123",
                    "Giấy khen",
                    "Ông Nguyễn Hữu Đức",
                    "Ủy ban nhân dân phường Hoa Sen",
                    "1268/QĐ-UBND",
                    LocalDate.of(2026, 8, 5),
                    12),
            KEY,
            "https://thidua.hoasen.gov.vn/c/");

    @TempDir
    private Path folder;

    @Test
    void saysWhatWasSigned() throws IOException {
        assertThat(run(CODE, KEY))
                .startsWith("0 ĐÚNG")
                .contains("GK-2026-000123", "Ông Nguyễn Hữu Đức", "1268/QĐ-UBND, ngày 05/08/2026", "12");
    }

    @Test
    void saysWhatWasNot() throws IOException {
        String changed = CODE.substring(0, CODE.length() - 9) + "AAAAAAAAA";
        assertThat(run(changed, KEY)).startsWith("1 KHÔNG ĐÚNG");
        assertThat(run(CODE, StatementKey.fresh())).startsWith("1 KHÔNG RÕ");
        assertThat(run("xin chào", KEY)).startsWith("1 Không phải mã");
    }

    @Test
    void asksForAFileOfKeys() {
        assertThat(line(
                        "certificate",
                        "check",
                        CODE,
                        "--keys",
                        folder.resolve("none").toString()))
                .startsWith("2 Không đọc được");
        assertThat(line("certificate", "make", CODE, "--keys", folder.toString()))
                .startsWith("2 Chỉ có");
    }

    private String run(String text, StatementKey key) throws IOException {
        Path file = folder.resolve("keys.json");
        Files.writeString(file, PublishedKeys.of(key.published()).written());
        return line("certificate", "check", text, "--keys", file.toString());
    }

    private static String line(String... arguments) {
        StringWriter out = new StringWriter();
        PrintWriter writer = new PrintWriter(out, true);
        int exit = Thidua.line().setOut(writer).setErr(writer).execute(arguments);
        return exit + " " + out.toString().strip();
    }
}
