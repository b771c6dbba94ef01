package vn.thidua.paperwork.numbering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest
class PaperNumbersTests {

    private static final int PAPERS = 40;

    @Autowired
    private PaperNumbers numbers;

    @Autowired
    private TransactionTemplate transaction;

    private final UUID organ = UUID.randomUUID();

    @Test
    void manyAtOnceLeaveNoGapThoughSomeFail() throws Exception {
        List<Future<Integer>> papers = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            for (int i = 0; i < PAPERS; i++) {
                boolean fails = i % 4 == 0;
                papers.add(threads.submit(() -> transaction.execute(status -> {
                    int number = numbers.next(paper("BC", 2026));
                    if (fails) {
                        status.setRollbackOnly();
                        return 0;
                    }
                    return number;
                })));
            }
        }
        List<Integer> taken = new ArrayList<>();
        for (Future<Integer> paper : papers) {
            if (paper.get() > 0) {
                taken.add(paper.get());
            }
        }
        assertThat(taken.stream().sorted().toList())
                .isEqualTo(IntStream.rangeClosed(1, PAPERS * 3 / 4).boxed().toList());
    }

    @Test
    void everyKindAndYearBeginsAnew() {
        assertThat(next("BC", 2026)).isEqualTo(1);
        assertThat(next("BC", 2026)).isEqualTo(2);
        assertThat(next("KH", 2026)).isEqualTo(1);
        assertThat(next("BC", 2027)).isEqualTo(1);
    }

    @Test
    void aTypedNumberIsTakenOnceAndTheNextFollowsIt() {
        assertThat(take(7)).hasValue(7);
        assertThat(take(7)).isEmpty();
        assertThat(next("BC", 2026)).isEqualTo(8);
    }

    @Test
    void nobodyTakesANumberOutsideOfATransaction() {
        assertThatThrownBy(() -> numbers.next(paper("BC", 2026))).isInstanceOf(IllegalTransactionStateException.class);
    }

    private OptionalInt take(int number) {
        OptionalInt taken = transaction.execute(status -> numbers.take(paper("BC", 2026), number));
        assertThat(taken).isNotNull();
        return taken;
    }

    private Integer next(String sort, int year) {
        return transaction.execute(status -> numbers.next(paper(sort, year)));
    }

    private PaperNumbers.Issue paper(String sort, int year) {
        return new PaperNumbers.Issue(
                organ,
                sort,
                LocalDate.of(year, 6, 4),
                "Sơ kết",
                Instant.parse("2026-06-04T02:00:00Z"),
                "Nguyễn Thị Mẫu");
    }
}
