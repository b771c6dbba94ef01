package vn.thidua.plan.reading.structure;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads tables set with blanks, as text taken from printed pages has them: columns begin where the titles stand. */
final class LayoutTables {

    private static final int GAP = 2;

    /** A run of words and the columns it stands in. */
    private record Piece(Text text, int from, int to) {}

    private final List<Piece> titles;
    private final List<List<List<Text>>> rows = new ArrayList<>();

    private LayoutTables(List<Piece> titles) {
        this.titles = titles;
    }

    static @Nullable TableAt at(List<Line> lines, int at) {
        List<Piece> titles = pieces(lines.get(at));
        if (titles.size() < 3 || !Tables.isFirstTitle(titles.getFirst().text())) {
            return null;
        }
        LayoutTables table = new LayoutTables(titles);
        int end = at + 1;
        while (end < lines.size() && table.take(lines.get(end))) {
            end++;
        }
        return table.rows.isEmpty() ? null : new TableAt(table.build(), end);
    }

    /** Takes a line into the table; false where the line is no part of it. */
    private boolean take(Line line) {
        List<Piece> pieces = pieces(line);
        Piece first = pieces.getFirst();
        boolean begins = !Tables.number(first.text()).isEmpty()
                && first.from() <= titles.get(1).from();
        if (begins) {
            rows.add(emptyRow());
        } else if (rows.isEmpty()
                || (line.loose() && pieces.size() == 1)
                || (line.indent() < titles.getFirst().to() && pieces.size() == 1)) {
            return false;
        }
        List<List<Text>> row = rows.getLast();
        for (Piece piece : pieces) {
            row.get(column(piece)).add(piece.text());
        }
        return true;
    }

    private List<List<Text>> emptyRow() {
        List<List<Text>> row = new ArrayList<>();
        titles.forEach(title -> row.add(new ArrayList<>()));
        return row;
    }

    /** The last column that begins at or before the piece, with some slack for centred titles. */
    private int column(Piece piece) {
        int best = 0;
        int nearest = Integer.MAX_VALUE;
        for (int i = 0; i < titles.size(); i++) {
            Piece title = titles.get(i);
            int distance = Math.max(0, Math.max(title.from() - piece.to(), piece.from() - title.to()));
            if (distance < nearest) {
                nearest = distance;
                best = i;
            }
        }
        return best;
    }

    private Table build() {
        List<List<Text>> all = new ArrayList<>();
        all.add(titles.stream().map(Piece::text).toList());
        rows.forEach(row -> all.add(row.stream().map(Texts::unwrap).toList()));
        return Tables.table(all);
    }

    private static List<Piece> pieces(Line line) {
        List<Piece> pieces = new ArrayList<>();
        Text text = line.text();
        int from = 0;
        int blanks = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i < text.length() && text.charAt(i) == ' ') {
                blanks++;
                continue;
            }
            if (i == text.length() || blanks >= GAP) {
                int to = i - blanks;
                pieces.add(new Piece(text.subText(from, to), line.indent() + from, line.indent() + to));
                from = i;
            } else if (i == 1 && from == 0 && blanks == 1) {
                from = 0;
            }
            blanks = 0;
        }
        return pieces;
    }
}
