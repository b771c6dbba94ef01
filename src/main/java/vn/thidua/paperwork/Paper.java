package vn.thidua.paperwork;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A paper as it is printed: A4, margins 20/20/30/15 mm, Times New Roman, page number on top from the second page.
 *
 * @param landscape whether it lies on its side, for wide tables
 * @param title lines in bold, in the middle; the first is what kind of paper it is
 * @param below what stands in italics under the title, empty for nothing
 * @param signature null where nobody signs
 * @param recipients who gets it; none for a paper that is not sent
 */
public record Paper(
        boolean landscape,
        Heading heading,
        List<String> title,
        String below,
        List<Block> blocks,
        @Nullable Signature signature,
        List<String> recipients) {

    /* Papers are in Vietnamese, whoever prints them. */
    private static final ResourceBundle WORDS = ResourceBundle.getBundle("messages/paperwork", Locale.of("vi"));

    /** Returns the country, as every paper names it. */
    public static String country() {
        return WORDS.getString("paper.country");
    }

    /** Returns the motto, as every paper has it. */
    public static String motto() {
        return WORDS.getString("paper.motto");
    }

    /** Returns what stands above the recipients. */
    public static String recipientsHead() {
        return WORDS.getString("paper.recipients");
    }

    /**
     * What stands on top of a paper.
     *
     * @param above name of the body above the issuer, empty for none
     * @param organ name of the issuer
     * @param number as printed, empty for a paper without one
     * @param placed place and date as printed
     */
    public record Heading(String above, String organ, String number, String placed) {

        /**
         * Returns a heading with the number and the place left to be filled in by hand.
         *
         * @param day of the paper
         */
        public static Heading toFill(String above, String organ, LocalDate day) {
            return of(above, organ, WORDS.getString("paper.numberToFill"), "", day);
        }

        /**
         * Returns a heading with the date as papers write it.
         *
         * @param number as printed
         * @param place empty to be filled in by hand
         */
        public static Heading of(String above, String organ, String number, String place, LocalDate day) {
            return new Heading(
                    above,
                    organ,
                    number,
                    MessageFormat.format(
                            WORDS.getString("paper.placed"),
                            place.isBlank() ? WORDS.getString("paper.placeToFill") : place,
                            "%02d".formatted(day.getDayOfMonth()),
                            "%02d".formatted(day.getMonthValue()),
                            String.valueOf(day.getYear())));
        }

        /** Returns the same with what the paper is about below its number. */
        public Heading about(String subject) {
            return new Heading(above, organ, number + "\n" + subject, placed);
        }
    }

    /** A piece of the body. */
    public sealed interface Block {}

    /** A paragraph, with its first line indented. */
    public record Text(String text) implements Block {}

    /** A heading within the body, in bold. */
    public record Section(String text) implements Block {}

    /**
     * Bars side by side with their names.
     *
     * @param most the value of a bar as long as there is room, above 0
     */
    public record Chart(String title, List<Bar> bars, int most) implements Block {

        private static final int ALL = 100;

        /** Returns how long a bar is, in percent of the room. */
        public int percent(Bar bar) {
            return Math.clamp(Math.round((float) ALL * bar.value() / most), 0, ALL);
        }
    }

    /**
     * A bar.
     *
     * @param text its value as written
     */
    public record Bar(String name, int value, String text) {}

    /** A line in bold, in the middle. */
    public record Centred(String text) implements Block {}

    /**
     * Where an appendix begins: on a new page, behind the signature.
     *
     * @param title lines in bold, in the middle
     * @param below what stands in italics under them, empty for nothing
     */
    public record Appendix(List<String> title, String below) implements Block {}

    /** Returns what stands before the signature. */
    public List<Block> body() {
        return blocks.stream().takeWhile(block -> !(block instanceof Appendix)).toList();
    }

    /** Returns what stands behind the signature: the first appendix and all that follows. */
    public List<Block> appended() {
        return blocks.stream().dropWhile(block -> !(block instanceof Appendix)).toList();
    }

    /** Two who sign side by side. */
    public record Signed(Signature left, Signature right) implements Block {}

    /** A table whose headings come back on every page. */
    public record Table(List<Column> columns, List<Group> groups) implements Block {

        private static final int ALL = 100;

        /** Returns the width of a column in percent of the table, rounded. */
        public int percent(Column column) {
            int all = columns.stream().mapToInt(Column::weight).sum();
            return Math.round((float) ALL * column.weight() / all);
        }
    }

    /**
     * A column.
     *
     * @param weight how wide it is, compared with the others
     * @param centred whether its cells stand in the middle
     */
    public record Column(String heading, int weight, boolean centred) {}

    /**
     * Rows that belong together.
     *
     * @param head cells of the first columns, which reach over all the rows; none where every row has its own
     * @param rows cells of the other columns
     */
    public record Group(List<String> head, List<List<String>> rows) {

        /** Returns a row that belongs to no other. */
        public static Group row(String... cells) {
            return new Group(List.of(), List.of(List.of(cells)));
        }

        /** Returns the cells of a row, those that reach over all rows only in the first. */
        public List<String> cells(int row) {
            return Stream.concat(head.stream().map(cell -> row == 0 ? cell : ""), rows.get(row).stream())
                    .toList();
        }
    }

    /**
     * Who signs.
     *
     * @param lines by what right and as what, in capitals
     * @param name of who signs, empty to be written by hand
     */
    public record Signature(List<String> lines, String name) {}
}
