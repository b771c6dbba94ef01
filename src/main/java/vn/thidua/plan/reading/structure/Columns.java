package vn.thidua.plan.reading.structure;

import java.util.ArrayList;
import java.util.List;

/** Takes lines apart that stand beside each other in two columns, as in heads and feet of documents. */
final class Columns {

    private static final int GAP = 3;
    private static final int SLACK = 6;
    private static final int CELL_AT_MOST = 30;
    private static final int PIECES_AT_MOST = 6;
    private static final List<String> RIGHT_STARTS =
            List.of("cộng hòa xã hội", "đảng cộng sản việt nam", "độc lập - tự do", "đoàn tncs hồ chí minh");

    private final List<Text> left = new ArrayList<>();
    private final List<Text> right = new ArrayList<>();
    private int rightStart = Integer.MAX_VALUE;

    private Columns() {}

    /** The lines of the left column, then those of the right one. */
    static List<Text> lines(List<Line> lines) {
        Columns columns = new Columns();
        columns.measure(lines);
        int at = 0;
        while (at < lines.size()) {
            if (opensBars(lines, at)) {
                int end = Bars.end(lines, at);
                columns.bars(lines.subList(at, end));
                at = end;
            } else {
                columns.line(lines.get(at++));
            }
        }
        List<Text> all = new ArrayList<>(columns.left);
        all.addAll(columns.right);
        return all.stream().map(Texts::squeeze).filter(text -> !text.isEmpty()).toList();
    }

    /** Whether a bar stands here, or soon below where the bar before the first cell is left out. */
    private static boolean opensBars(List<Line> lines, int at) {
        if (at > 0) {
            return Bars.isBar(lines.get(at));
        }
        for (int i = 0; i < Math.min(CELL_AT_MOST, lines.size()); i++) {
            if (Bars.isBar(lines.get(i))) {
                return true;
            }
        }
        return false;
    }

    private void bars(List<Line> lines) {
        for (List<List<Line>> row : Bars.rows(lines)) {
            for (int i = 0; i < row.size(); i++) {
                List<Text> column = i % 2 == 0 ? left : right;
                row.get(i).forEach(line -> column.add(line.text()));
            }
        }
    }

    /** The right column begins where most second pieces do. */
    private void measure(List<Line> lines) {
        int[] starts = lines.stream()
                .mapToInt(line -> {
                    int gap = gap(line.text());
                    return gap < 0 ? -1 : line.indent() + afterGap(line.text(), gap);
                })
                .filter(start -> start >= 0)
                .sorted()
                .toArray();
        if (starts.length > 0) {
            rightStart = starts[starts.length / 2];
        }
    }

    private void line(Line line) {
        Text text = line.text();
        if (text.charAt(0) == '|'
                || text.toString().indexOf('\t') >= 0
                || text.toString().contains(" | ")) {
            cells(text);
            return;
        }
        List<Text> pieces = pieces(text);
        if (pieces.size() == 1) {
            single(line, pieces.getFirst());
            return;
        }
        boolean motto = false;
        for (int i = 0; i < pieces.size(); i++) {
            boolean opens = rightWords(pieces.get(i)) == 0;
            boolean number = pieces.get(i).key().stripLeading().startsWith("số");
            ((i > 0 && !motto && !number) || opens ? right : left).add(pieces.get(i));
            motto |= opens;
        }
    }

    private void single(Line line, Text text) {
        boolean beyond = line.indent() > 12 && line.indent() + text.length() > rightStart + SLACK;
        boolean inRight = rightStart != Integer.MAX_VALUE && (line.indent() >= rightStart - SLACK || beyond);
        (inRight || rightWords(text) == 0 ? right : left).add(text);
    }

    /** The pieces between wide gaps, those divided again where the motto begins within them. */
    private static List<Text> pieces(Text line) {
        List<Text> pieces = new ArrayList<>();
        Text rest = line;
        int gap = gap(rest);
        while (gap >= 0 && pieces.size() < PIECES_AT_MOST) {
            addPiece(rest.subText(0, gap), pieces);
            rest = rest.from(afterGap(rest, gap));
            gap = gap(rest);
        }
        addPiece(rest, pieces);
        return pieces;
    }

    private static void addPiece(Text piece, List<Text> pieces) {
        int known = rightWords(piece);
        int number = numberWord(piece);
        if (known < 0 && number > 0) {
            pieces.add(piece.subText(0, number));
            pieces.add(piece.from(number));
        } else if (known > 0) {
            pieces.add(piece.subText(0, known));
            pieces.add(piece.from(known));
        } else {
            pieces.add(piece);
        }
    }

    private void cells(Text text) {
        char divider = text.toString().indexOf('\t') < 0 ? '|' : '\t';
        // A bar at the start of the line frames the first cell, which may be empty.
        boolean framed = divider == '|' && text.charAt(0) == '|';
        int column = 0;
        int from = framed ? 1 : 0;
        for (int i = from; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == divider) {
                Text cell = text.subText(from, i).trim();
                if (!isRule(cell)) {
                    (column == 0 ? left : right).add(cell);
                }
                column += framed || !cell.isEmpty() ? 1 : 0;
                from = i + 1;
            }
        }
    }

    private static boolean isRule(Text cell) {
        return cell.toString().chars().allMatch(c -> c == '-' || c == ':');
    }

    /** Offset of "Số:" behind the name of the issuing body on one line, -1 where there is none. */
    private static int numberWord(Text text) {
        int at = text.length() > 200 ? -1 : text.key().indexOf(" số: ");
        return at > 0 && Headings.inCapitals(text.subText(0, at)) ? at : -1;
    }

    private static int rightWords(Text text) {
        if (text.length() > 200) {
            return -1;
        }
        String key = text.key();
        return RIGHT_STARTS.stream()
                .mapToInt(key::indexOf)
                .filter(at -> at >= 0)
                .findFirst()
                .orElse(-1);
    }

    /** Offset of the first wide gap behind which something stands, -1 where there is none. */
    private static int gap(Text text) {
        int blanks = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) != ' ') {
                if (blanks >= GAP && !isNumberGap(text, i)) {
                    return i - blanks;
                }
                blanks = 0;
            } else {
                blanks++;
            }
        }
        return twoBlanks(text);
    }

    /** Where the columns nearly touch, two blanks before the motto divide them. */
    private static int twoBlanks(Text text) {
        int at = rightWords(text);
        return at > 2 && text.charAt(at - 1) == ' ' && text.charAt(at - 2) == ' ' ? at - 2 : -1;
    }

    /** In "Số: 25    /KH-UBND" and "ngày    tháng" the gap waits for a number written by hand. */
    private static boolean isNumberGap(Text text, int at) {
        String rest = text.subText(at, Math.min(text.length(), at + 8)).key();
        String before = text.subText(0, at).trim().key();
        return rest.startsWith("/")
                || rest.startsWith("tháng")
                || rest.startsWith("năm ")
                || ((before.endsWith("số") || before.endsWith("số:")) && before.length() <= 4);
    }

    private static int afterGap(Text text, int gap) {
        int at = gap;
        while (text.charAt(at) == ' ') {
            at++;
        }
        return at;
    }
}
