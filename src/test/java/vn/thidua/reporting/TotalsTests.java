package vn.thidua.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The running totals are the sums of the figures, whatever was done to them, by how many at once. */
@SpringBootTest(properties = "thidua.test=totals")
class TotalsTests {

    private static final int REPORTS = 24;
    private static final int TARGETS = 7;
    private static final int WRITERS = 4;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private final UUID due = UUID.randomUUID();
    private final List<UUID> targets =
            Stream.generate(UUID::randomUUID).limit(TARGETS).toList();

    @Test
    void totalsAreTheSumsOfTheFigures() throws Exception {
        List<UUID> reports = IntStream.range(0, REPORTS).mapToObj(this::report).toList();
        List<Future<?>> work = new ArrayList<>();
        try (ExecutorService writers = Executors.newFixedThreadPool(WRITERS)) {
            for (int writer = 0; writer < WRITERS; writer++) {
                List<UUID> own = reports.subList(writer * REPORTS / WRITERS, (writer + 1) * REPORTS / WRITERS);
                Random random = new Random(writer);
                work.add(writers.submit(() -> {
                    for (int turn = 0; turn < 60; turn++) {
                        transaction.executeWithoutResult(status -> act(own, random));
                    }
                }));
            }
        }
        for (Future<?> done : work) {
            done.get();
        }
        assertThat(rows("""
                select target_id, sum(figures) as figures, sum(nothing_yet) as nothing, sum(not_applicable) as not_applicable, sum(reached) as reached,
                    sum(verified) as verified, sum(value) as value, sum(numerator) as numerator, sum(denominator) as denominator
                from report_total where due_id = :due group by target_id having sum(figures) + sum(nothing_yet) + sum(not_applicable) > 0
                order by target_id
                """)).isEqualTo(rows("""
                select v.target_id, count(*) filter (where answer = 'FIGURE') as figures, count(*) filter (where answer = 'NOTHING_YET') as nothing,
                    count(*) filter (where answer = 'NOT_APPLICABLE') as not_applicable, count(*) filter (where reached) as reached,
                    count(*) filter (where verdict in ('ACCEPTED', 'CORRECTED')) as verified, coalesce(sum(value), 0) as value,
                    coalesce(sum(numerator), 0) as numerator, coalesce(sum(denominator), 0) as denominator
                from report_value v join report r on r.id = v.report_id where r.due_id = :due group by v.target_id order by v.target_id
                """)).hasSize(TARGETS);
    }

    @Test
    void figuresAndReportsStayTogether() {
        UUID report = report(0);
        transaction.executeWithoutResult(status -> figure(report));
        assertThatThrownBy(() -> figure(UUID.randomUUID())).isInstanceOf(DataIntegrityViolationException.class);
        assertThatThrownBy(() -> jdbc.sql(
                                "update report_value set report_id = gen_random_uuid() where report_id = :report")
                        .param("report", report)
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThatThrownBy(() -> jdbc.sql("delete from report where id = :report")
                        .param("report", report)
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThat(jdbc.sql(
                                "select count(*) from report_value v join report r on r.id = v.report_id where r.id = :report")
                        .param("report", report)
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    private void figure(UUID report) {
        jdbc.sql(
                        "insert into report_value (report_id, target_id, answer, value, submission) values (:report, :target, 'FIGURE', 1, 1)")
                .param("report", report)
                .param("target", targets.getFirst())
                .update();
    }

    private UUID report(int number) {
        UUID id = UUID.randomUUID();
        jdbc.sql("insert into report (id, due_id, campaign_id, unit_id, shard, state)"
                        + " values (:id, :due, :due, :unit, :shard, 'SUBMITTED')")
                .param("id", id)
                .param("due", due)
                .param("unit", UUID.randomUUID())
                .param("shard", number % 3)
                .update();
        return id;
    }

    /** Hands in, corrects, verifies or takes away figures of some targets, in any order. */
    private void act(List<UUID> own, Random random) {
        UUID report = own.get(random.nextInt(own.size()));
        UUID[] some = targets.stream().filter(target -> random.nextBoolean()).toArray(UUID[]::new);
        switch (random.nextInt(4)) {
            case 0, 1 ->
                jdbc.sql("""
                                insert into report_value (report_id, target_id, answer, value, numerator, denominator, reached, submission)
                                select :report, t, :answer, :value, :value, :value + 1, :reached, 1 from unnest(cast(:targets as uuid[])) t
                                on conflict (report_id, target_id) do update set answer = excluded.answer, value = excluded.value,
                                    numerator = excluded.numerator, denominator = excluded.denominator, reached = excluded.reached, verdict = null
                                """)
                        .param("report", report)
                        .param("targets", some)
                        .param("reached", random.nextBoolean())
                        .param("answer", "FIGURE")
                        .param("value", new BigDecimal(random.nextInt(100_000)).movePointLeft(2))
                        .update();
            case 2 ->
                jdbc.sql(
                                "update report_value set verdict = 'ACCEPTED' where report_id = :report and target_id = any(:targets)")
                        .param("report", report)
                        .param("targets", some)
                        .update();
            default ->
                jdbc.sql(
                                random.nextBoolean()
                                        ? "delete from report_value where report_id = :report and target_id = any(:targets)"
                                        : "update report_value set answer = 'NOTHING_YET', value = null, numerator = null, denominator = null, reached = null"
                                                + " where report_id = :report and target_id = any(:targets)")
                        .param("report", report)
                        .param("targets", some)
                        .update();
        }
    }

    /** Returns the rows as text, numbers without zeros at their end. */
    private List<List<String>> rows(String sql) {
        return jdbc.sql(sql).param("due", due).query().listOfRows().stream()
                .map(row -> row.values().stream()
                        .map(value -> value instanceof Number number
                                ? new BigDecimal(number.toString())
                                        .stripTrailingZeros()
                                        .toPlainString()
                                : value.toString())
                        .toList())
                .toList();
    }
}
