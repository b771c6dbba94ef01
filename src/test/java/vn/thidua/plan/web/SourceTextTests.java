package vn.thidua.plan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.thidua.plan.web.SourceText.Block;
import vn.thidua.plan.web.SourceText.Mark;
import vn.thidua.plan.web.SourceText.Paragraph;
import vn.thidua.plan.web.SourceText.Run;

class SourceTextTests {

    @Test
    void plainTextIsOneRun() {
        assertThat(runs("Giữ đường phố sạch.")).isEqualTo(List.of("0:Giữ đường phố sạch.[]"));
    }

    @Test
    void nestedMarksShowTheInnerOne() {
        assertThat(runs("abcdefgh", mark("P1", 0, 8), mark("C1", 2, 4)))
                .isEqualTo(List.of("0:ab[P1]", "2:cd[P1 C1]", "4:efgh[P1]"));
        assertThat(styles("abcdefgh", mark("P1", 0, 8), mark("C1", 2, 4))).isEqualTo(List.of("k-P1", "k-C1", "k-P1"));
    }

    @Test
    void overlappingMarksShareAStretch() {
        assertThat(runs("abcdefgh", mark("C1", 1, 5), mark("H1", 3, 7)))
                .isEqualTo(List.of("0:a[]", "1:bc[C1]", "3:de[C1 H1]", "5:fg[H1]", "7:h[]"));
    }

    @Test
    void labelsStandAtTheEndAndAnchorsAtTheStart() {
        List<Run> runs =
                paragraph("abcdefgh", mark("C1", 1, 5), mark("H1", 3, 7)).runs();
        assertThat(runs.stream().map(Run::begins).toList())
                .isEqualTo(List.of(List.of(), List.of("C1"), List.of("H1"), List.of(), List.of()));
        assertThat(runs.stream()
                        .map(run -> run.ends().stream().map(Mark::key).toList())
                        .toList())
                .isEqualTo(List.of(List.of(), List.of(), List.of("C1"), List.of("H1"), List.of()));
    }

    @Test
    void wideMarksStandBesideTheirParagraph() {
        String text = "Mở đầu.\n\n1. Nội dung một\n\n2. Nội dung hai";
        List<Block> blocks = SourceText.blocks(text, List.of(new Mark("N1", "k-con", 9, 24, true, false)));
        assertThat(blocks.stream()
                        .map(block -> ((Paragraph) block).style()
                                + ((Paragraph) block)
                                        .wide().stream().map(Mark::key).toList())
                        .toList())
                .isEqualTo(List.of("[]", "k-con[N1]", "[]"));
    }

    @Test
    void rowsOfCellsAreATable() {
        List<Block> blocks = SourceText.blocks("Bảng\nTT\tViệc\n1\tQuét dọn\nHết", List.of());
        assertThat(blocks.stream()
                        .map(Object::getClass)
                        .map(Class::getSimpleName)
                        .toList())
                .isEqualTo(List.of("Paragraph", "Table", "Paragraph"));
        assertThat(((SourceText.Table) blocks.get(1))
                        .rows().stream()
                                .map(row -> row.cells().stream()
                                        .map(cell -> cell.runs().getFirst().text())
                                        .toList())
                                .toList())
                .isEqualTo(List.of(List.of("TT", "Việc"), List.of("1", "Quét dọn")));
    }

    @Test
    void formFeedsBeginPages() {
        assertThat(SourceText.blocks("Trang một\fTrang hai", List.of()).get(1)).isEqualTo(new SourceText.PageBreak(2));
    }

    /** Whatever the marks, the runs hold the text of their offsets and every marked character keeps its marks. */
    @Test
    void losesNothing() {
        Random random = new Random(7);
        String alphabet = "ab \n\t\fcD.";
        for (int round = 0; round < 300; round++) {
            String text = random.ints(random.nextInt(60), 0, alphabet.length())
                    .mapToObj(i -> String.valueOf(alphabet.charAt(i)))
                    .collect(Collectors.joining());
            List<Mark> marks = new ArrayList<>();
            for (int i = 0; i < random.nextInt(6) && !text.isEmpty(); i++) {
                int from = random.nextInt(text.length());
                marks.add(new Mark(
                        "C" + i,
                        "k",
                        from,
                        from + random.nextInt(text.length() - from + 1),
                        random.nextBoolean(),
                        false));
            }
            String shown = allRuns(SourceText.blocks(text, marks)).stream()
                    .peek(run ->
                            assertThat(text.startsWith(run.text(), run.at())).isTrue())
                    .peek(run -> assertThat(run.keys())
                            .isEqualTo(marks.stream()
                                    .filter(mark -> mark.from() <= run.at()
                                            && run.at() + run.text().length() <= mark.to()
                                            && mark.from() < mark.to())
                                    .sorted(java.util.Comparator.comparingInt(Mark::from)
                                            .thenComparing(java.util.Comparator.comparingInt(Mark::to)
                                                    .reversed()))
                                    .map(Mark::key)
                                    .collect(Collectors.joining(" "))))
                    .map(Run::text)
                    .collect(Collectors.joining());
            assertThat(shown.replaceAll("\\s", "")).isEqualTo(text.replaceAll("\\s", ""));
        }
    }

    private static List<Run> allRuns(List<Block> blocks) {
        List<Run> runs = new ArrayList<>();
        for (Block block : blocks) {
            switch (block) {
                case Paragraph paragraph -> runs.addAll(paragraph.runs());
                case SourceText.Table table ->
                    table.rows().forEach(row -> row.cells().forEach(cell -> runs.addAll(cell.runs())));
                case SourceText.PageBreak at -> assertThat(at.page()).isPositive();
            }
        }
        return runs;
    }

    private static List<String> runs(String text, Mark... marks) {
        return paragraph(text, marks).runs().stream()
                .map(run -> run.at() + ":" + run.text() + "[" + run.keys() + "]")
                .toList();
    }

    private static List<String> styles(String text, Mark... marks) {
        return paragraph(text, marks).runs().stream().map(Run::style).toList();
    }

    private static Paragraph paragraph(String text, Mark... marks) {
        return (Paragraph) SourceText.blocks(text, List.of(marks)).getFirst();
    }

    private static Mark mark(String key, int from, int to) {
        return new Mark(key, "k-" + key, from, to, false, false);
    }
}
