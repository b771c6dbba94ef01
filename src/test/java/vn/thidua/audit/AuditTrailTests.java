package vn.thidua.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.organization.domain.UnitDesk;
import vn.thidua.shared.By;

/** The chain shows every change of what is written, and many writers leave it whole. */
@SpringBootTest
class AuditTrailTests {

    private static final LocalDate START = LocalDate.of(2020, 1, 1);

    @Autowired
    private AuditTrail trail;

    @Autowired
    private UnitDesk units;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @BeforeEach
    void writeSomething() {
        create("Phường Hoa Sen");
        create("Phường Hoa Cúc");
    }

    @Test
    void whatIsAsWrittenIsWhole() {
        assertThat(trail.firstBroken(seen -> {})).isEmpty();
    }

    @Test
    void changedRowIsFound() {
        long last = last();
        tampered("update audit_entry set name = 'Người khác' where seq = " + (last - 1), last - 1);
        tampered("update audit_entry set principal_name = 'Người khác' where seq = " + (last - 1), last - 1);
    }

    @Test
    void missingRowIsFound() {
        long last = last();
        tampered("delete from audit_entry where seq = " + (last - 1), last - 1);
        tampered("delete from audit_entry where seq = " + last, last);
    }

    @Test
    void manyWritersLeaveNoGap() throws Exception {
        try (ExecutorService writers = Executors.newFixedThreadPool(6)) {
            IntStream.range(0, 60)
                    .mapToObj(i -> writers.submit(() -> create("Phường " + i)))
                    .toList()
                    .forEach(written -> {
                        try {
                            written.get();
                        } catch (Exception failed) {
                            throw new AssertionError(failed);
                        }
                    });
        }
        List<Long> numbers = jdbc.sql("select seq from audit_entry order by seq")
                .query(Long.class)
                .list();
        assertThat(numbers)
                .isEqualTo(LongStream.rangeClosed(1, numbers.size()).boxed().toList());
        assertThat(trail.firstBroken(seen -> {})).isEmpty();
    }

    /** Does what only the owner of the database can do, looks, and takes it back. */
    private void tampered(String sql, long broken) {
        transaction.executeWithoutResult(status -> {
            jdbc.sql("alter table audit_entry disable trigger audit_entry_is_final")
                    .update();
            assertThat(jdbc.sql(sql).update()).isEqualTo(1);
            assertThat(trail.firstBroken(seen -> {})).hasValue(broken);
            status.setRollbackOnly();
        });
        assertThat(trail.firstBroken(seen -> {})).isEmpty();
    }

    private long last() {
        return jdbc.sql("select max(seq) from audit_entry").query(Long.class).single();
    }

    private void create(String name) {
        units.create(new UnitDesk.Create("WARD", name, name, null, null, START), By.PROGRAM);
    }
}
