package vn.thidua.plan.reading.structure;

import java.util.ArrayList;
import java.util.List;
import vn.thidua.plan.reading.Span;

/**
 * A table: one header and rows of cells, joined over page breaks.
 *
 * @param header titles of the columns; empty where the table has no header row
 * @param rows rows below the header, repeated header rows left out
 */
public record Table(List<Text> header, List<Row> rows) {

    /** Takes copies of the lists. */
    public Table {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
    }

    /**
     * One row.
     *
     * @param no number or roman numeral in its first cell without end punctuation ({@code I}, {@code 1}, {@code 2.1}), empty where there is none
     * @param cells all cells with the first, trimmed; as many as the row has, which may be fewer or more than the header's
     */
    public record Row(String no, List<Text> cells) {

        /** Takes a copy of the cells. */
        public Row {
            cells = List.copyOf(cells);
        }

        /** Returns a cell by its column, counted from 0; empty text where the row is too short. */
        public Text cell(int column) {
            return column >= 0 && column < cells.size() ? cells.get(column) : Text.EMPTY;
        }

        /** Returns the stretch of the raw text that the row covers; {@code 0..0} of an empty row. */
        public Span span() {
            return cover(cells);
        }
    }

    /** Returns the first column whose title contains one of the words, which are given as {@link Text#key} spells them; -1 where there is none. */
    public int column(String... words) {
        for (String word : words) {
            for (int i = 0; i < header.size(); i++) {
                if (header.get(i).key().contains(word)) {
                    return i;
                }
            }
        }
        return -1;
    }

    /** Returns the number of columns: that of the header, or of the longest row. */
    public int width() {
        return rows.stream().mapToInt(row -> row.cells().size()).reduce(header.size(), Math::max);
    }

    /** Returns all cells, header first, row by row. */
    public List<Text> texts() {
        List<Text> texts = new ArrayList<>(header);
        rows.forEach(row -> texts.addAll(row.cells()));
        return texts;
    }

    /** Returns the stretch of the raw text that the table covers; {@code 0..0} of an empty table. */
    public Span span() {
        return cover(texts());
    }

    private static Span cover(List<Text> texts) {
        return texts.stream()
                .filter(text -> !text.isEmpty())
                .map(Text::span)
                .reduce(Span::union)
                .orElse(new Span(0, 0));
    }
}
