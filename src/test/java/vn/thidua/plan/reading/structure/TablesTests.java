package vn.thidua.plan.reading.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TablesTests {

    @Test
    void joinsTabTablesOverPagesAndDropsTheRepeatedHeader() {
        Table table = table("TT\tViệc\tNgười\nI.\tTrồng cây\tTổ 1\n\nTT\tViệc\tNgười\n2\tQuét hẻm\tTổ 2\n");

        assertThat(header(table)).containsExactly("TT", "Việc", "Người");
        assertThat(rows(table)).containsExactly(List.of("I.", "Trồng cây", "Tổ 1"), List.of("2", "Quét hẻm", "Tổ 2"));
        assertThat(table.rows()).extracting(Table.Row::no).containsExactly("I", "2");
    }

    @Test
    void readsPipeTables() {
        Table table = table("| STT | Việc | Người |\n|---|---|---|\n| 1 | Trồng cây | Tổ 1 |\n");

        assertThat(rows(table)).containsExactly(List.of("1", "Trồng cây", "Tổ 1"));
    }

    @Test
    void readsOneCellALine() {
        Table table = table("STT\nViệc\nNgười\n1\nTrồng cây\nTổ 1\n2\nQuét hẻm\nTổ 2\nHết bảng.\n");

        assertThat(rows(table)).containsExactly(List.of("1", "Trồng cây", "Tổ 1"), List.of("2", "Quét hẻm", "Tổ 2"));
    }

    @Test
    void readsCellsBetweenBars() {
        Table table = table("|\nTT\n|\nViệc\n|\n|\n1\n|\nTrồng\ncây\n|\n\nHết.\n");

        assertThat(header(table)).containsExactly("TT", "Việc");
        assertThat(rows(table)).containsExactly(List.of("1", "Trồng cây"));
    }

    @Test
    void readsCellsThatEndWithBars() {
        Table table = table("TT\n|\nViệc\n|\n1\n|\nTrồng cây\n|\n2\n|\nQuét hẻm\n|\n");

        assertThat(rows(table)).containsExactly(List.of("1", "Trồng cây"), List.of("2", "Quét hẻm"));
    }

    @Test
    void readsColumnsSetWithBlanks() {
        Table table = table("""
                STT        VIỆC                  NGƯỜI
                 1    Trồng cây ở              Tổ 1
                      đầu hẻm
                 2    Quét hẻm                 Tổ 2
                """);

        assertThat(rows(table))
                .containsExactly(List.of("1", "Trồng cây ở đầu hẻm", "Tổ 1"), List.of("2", "Quét hẻm", "Tổ 2"));
    }

    @Test
    void takesATabBehindAnItemNumberForABlank() {
        assertThat(Outline.of("1.\tMục đích\n2.\tYêu cầu\n").blocks())
                .extracting(Block::no)
                .containsExactly("1", "2");
    }

    private static Table table(String raw) {
        return Outline.of(raw).blocks().stream()
                .map(Block::table)
                .filter(table -> table != null)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> header(Table table) {
        return table.header().stream().map(Text::toString).toList();
    }

    private static List<List<String>> rows(Table table) {
        return table.rows().stream()
                .map(row -> row.cells().stream().map(Text::toString).toList())
                .toList();
    }
}
