package vn.thidua.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The text of a sample plan, block by block. A line of the source is a paragraph; {@code @} begins a block of another kind, {@code //} parts
 * its lines.
 */
record Sheet(List<Block> blocks) {

    /** A piece of the text that is set in one way. */
    sealed interface Block {
        /** Issuer and state name side by side, with number and place and date. */
        record Head(String above, String issuer, String number, String dated) implements Block {}

        /** Lines in the middle of the page. */
        record Centred(List<String> lines, Face face, boolean ruled) implements Block {}

        /** A paragraph. */
        record Paragraph(String text, Face face) implements Block {}

        /** A table; the first row is its head. */
        record Table(List<Integer> widths, List<List<String>> rows) implements Block {}

        /** Recipients at the left, signer at the right. */
        record Foot(List<String> recipients, List<String> signer) implements Block {}

        /** The end of a page. */
        record NewPage() implements Block {}
    }

    /** How letters look. */
    enum Face {
        PLAIN,
        BOLD,
        ITALIC
    }

    /** Reads a source. */
    static Sheet read(Path source) throws IOException {
        List<Block> blocks = new ArrayList<>();
        List<String> lines = Files.readAllLines(source);
        List<String> recipients = List.of();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            String word = line.startsWith("@") ? line.split(" ", 2)[0] : "";
            String rest = line.substring(word.length()).strip();
            switch (word) {
                case "@head" -> {
                    List<String> head = parts(rest);
                    blocks.add(new Block.Head(head.get(0), head.get(1), head.get(2), head.get(3)));
                }
                case "@title", "@center" -> blocks.add(new Block.Centred(parts(rest), Face.BOLD, false));
                case "@about" -> blocks.add(new Block.Centred(parts(rest), Face.BOLD, true));
                case "@note" -> blocks.add(new Block.Centred(parts(rest), Face.ITALIC, true));
                case "@h" -> blocks.add(new Block.Paragraph(rest, Face.BOLD));
                case "@i" -> blocks.add(new Block.Paragraph(rest, Face.ITALIC));
                case "@foot" -> recipients = parts(rest);
                case "@sign" -> blocks.add(new Block.Foot(recipients, parts(rest)));
                case "@page" -> blocks.add(new Block.NewPage());
                case "@table" -> {
                    int end = i + lines.subList(i, lines.size()).indexOf("@end");
                    blocks.add(new Block.Table(
                            Arrays.stream(rest.split(" ", -1))
                                    .map(Integer::valueOf)
                                    .toList(),
                            lines.subList(i + 1, end).stream()
                                    .map(row -> Arrays.stream(row.split("\\|", -1))
                                            .map(String::strip)
                                            .toList())
                                    .toList()));
                    i = end;
                }
                default -> blocks.add(new Block.Paragraph(line, Face.PLAIN));
            }
        }
        return new Sheet(List.copyOf(blocks));
    }

    private static List<String> parts(String line) {
        return Arrays.stream(line.split("//", -1)).map(String::strip).toList();
    }
}
