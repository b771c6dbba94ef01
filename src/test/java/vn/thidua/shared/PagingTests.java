package vn.thidua.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PagingTests {

    @ParameterizedTest(name = "{0} lines, page {1}")
    @CsvSource({
        "  0, 1, 1, 1,   0,   0",
        "100, 1, 1, 1,   0, 100",
        "101, 1, 1, 2,   0, 100",
        "101, 2, 2, 2, 100, 101",
        "101, 9, 2, 2, 100, 101",
        "101, 2147483647, 2, 2, 100, 101",
        "101, -3, 1, 2, 0, 100",
        "250, 2, 2, 3, 100, 200",
    })
    void showsTheLinesOfAPage(int lines, int asked, int number, int pages, int from, int to) {
        Paging paging = new Paging(lines, asked);
        assertThat(new int[] {paging.number(), paging.pages(), paging.from(), paging.to()})
                .containsExactly(number, pages, from, to);
    }

    @Test
    void showsEverythingAtOnce() {
        Paging paging = new Paging(250, 0);
        assertThat(new int[] {paging.number(), paging.pages(), paging.from(), paging.to()})
                .containsExactly(1, 1, 0, 250);
        assertThat(paging.whole()).isTrue();
    }
}
