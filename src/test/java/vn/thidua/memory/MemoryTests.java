package vn.thidua.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** What is remembered is what stands in the database. */
@SpringBootTest(properties = "thidua.test=memory")
class MemoryTests {

    private static final UUID UNIT = UUID.randomUUID();

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Memories memories;

    @Autowired
    private PlatformTransactionManager transactions;

    private final AtomicInteger readings = new AtomicInteger();
    private TransactionTemplate inTransaction;
    private Memory<UUID, String> kinds;

    @BeforeEach
    void aUnit() {
        inTransaction = new TransactionTemplate(transactions);
        kinds = memories.of(Set.of(Subject.ORGANIZATION), 10, this::read);
        jdbc.sql(
                        "insert into unit (id, kind, starts_on) values (:id, 'WARD', date '2020-01-01') on conflict (id) do update set kind = 'WARD'")
                .param("id", UNIT)
                .update();
    }

    private String read(UUID unit) {
        readings.incrementAndGet();
        return jdbc.sql("select kind from unit where id = :id")
                .param("id", unit)
                .query(String.class)
                .single();
    }

    private void make(String kind) {
        jdbc.sql("update unit set kind = :kind where id = :id")
                .param("id", UNIT)
                .param("kind", kind)
                .update();
    }

    @Test
    void readsOnceUntilItIsChanged() {
        assertThat(kinds.get(UNIT)).isEqualTo("WARD");
        assertThat(kinds.get(UNIT)).isEqualTo("WARD");
        assertThat(readings).hasValue(1);

        make("SCHOOL");

        assertThat(kinds.get(UNIT)).isEqualTo("SCHOOL");
        assertThat(readings).hasValue(2);
    }

    @Test
    void forgetsNothingWhenAnotherSubjectChanges() {
        kinds.get(UNIT);

        jdbc.sql("update account set name = name").update();

        kinds.get(UNIT);
        assertThat(readings).hasValue(1);
    }

    @Test
    void whoeverWritesSeesTheirOwnAndOthersDoNotBeforeItIsCommitted() {
        kinds.get(UNIT);
        inTransaction.executeWithoutResult(open -> {
            make("SCHOOL");
            assertThat(kinds.get(UNIT)).isEqualTo("SCHOOL");
            assertThat(elsewhere()).isEqualTo("WARD");
            make("PROVINCE");
            assertThat(kinds.get(UNIT)).isEqualTo("PROVINCE");
        });
        assertThat(kinds.get(UNIT)).isEqualTo("PROVINCE");
    }

    @Test
    void whatIsTakenBackWasNeverRemembered() {
        kinds.get(UNIT);
        inTransaction.executeWithoutResult(open -> {
            make("SCHOOL");
            kinds.get(UNIT);
            open.setRollbackOnly();
        });
        assertThat(kinds.get(UNIT)).isEqualTo("WARD");
    }

    @Test
    void twoWhoWriteAtOnceDoNotWaitForEachOtherAndBothAreSeen() {
        UUID other = UUID.randomUUID();
        inTransaction.executeWithoutResult(open -> {
            make("SCHOOL");
            String seen = Elsewhere.ask(() -> {
                jdbc.sql("insert into unit (id, kind, starts_on) values (:id, 'WARD', date '2020-01-01')")
                        .param("id", other)
                        .update();
                return kinds.get(UNIT) + kinds.get(other);
            });
            assertThat(seen).isEqualTo("WARDWARD");
        });
        assertThat(kinds.get(UNIT)).isEqualTo("SCHOOL");
        assertThat(kinds.get(other)).isEqualTo("WARD");
    }

    @Test
    void marksStayFew() {
        for (int change = 0; change < 20; change++) {
            make(change % 2 == 0 ? "SCHOOL" : "WARD");
        }
        assertThat(jdbc.sql("select count(*) from change_mark where subject = 'ORGANIZATION'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void aRequestThatOnlyReadsAsksOnceWhatHasChangedUnlessItWrites() {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/");
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
        try {
            assertThat(kinds.get(UNIT)).isEqualTo("WARD");
            make("SCHOOL");
            assertThat(kinds.get(UNIT)).isEqualTo("WARD");
            inTransaction.executeWithoutResult(open -> make("PROVINCE"));
            assertThat(kinds.get(UNIT)).as("what it wrote itself").isEqualTo("PROVINCE");
            make("SCHOOL");
            request.setMethod("POST");
            assertThat(kinds.get(UNIT)).isEqualTo("SCHOOL");
        } finally {
            RequestContextHolder.resetRequestAttributes();
        }
    }

    private String elsewhere() {
        return Elsewhere.ask(() -> kinds.get(UNIT));
    }
}
