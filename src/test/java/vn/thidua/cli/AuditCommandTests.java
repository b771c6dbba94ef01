package vn.thidua.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.TestDatabase;

/** {@code ./thidua audit verify} looks at the chain while the program runs. */
@SpringBootTest
class AuditCommandTests {

    @Autowired
    private Environment environment;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void saysWhetherTheChainIsWhole() {
        assertThat(run("audit", "verify")).isEqualTo("0 Chuỗi nhật ký còn nguyên vẹn.");
        long next = jdbc.sql("update audit_head set seq = seq + 1 returning seq")
                .query(Long.class)
                .single();
        assertThat(run("audit", "verify")).isEqualTo("1 Chuỗi nhật ký KHÔNG khớp từ dòng số " + next + ".");
        jdbc.sql("update audit_head set seq = seq - 1").update();
    }

    @Test
    void saysWhereThereIsNothingToCheck() {
        assertThat(runIn(TestDatabase.EMPTY, "audit", "verify")).isEqualTo("1 " + AuditCommand.NOTHING_THERE);
        assertThat(runIn(TestDatabase.EMPTY, "key", "rotate")).isEqualTo("1 " + AuditCommand.NOTHING_THERE);
    }

    @Test
    void otherActsAreNamed() {
        assertThat(run("audit", "xem")).isEqualTo("2 Chỉ có: ./thidua audit verify");
    }

    private String run(String... arguments) {
        return runIn(environment.getRequiredProperty(TestDatabase.DATABASE), arguments);
    }

    private static String runIn(String database, String... arguments) {
        StringWriter said = new StringWriter();
        int exit = TestDatabase.in(
                database,
                () -> Thidua.line()
                        .setOut(new PrintWriter(said, true))
                        .setErr(new PrintWriter(said, true))
                        .execute(arguments));
        return exit + " " + said.toString().strip();
    }
}
