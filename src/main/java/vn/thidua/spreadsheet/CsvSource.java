package vn.thidua.spreadsheet;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One table of separated values: by comma, semicolon or TAB, whichever the first line has most of; fields may be quoted and then go over more than one line. */
final class CsvSource implements TableSource {

    private static final String SEPARATORS = ",;\t";
    private static final int FIRST_LINE = 16 * 1024;

    private final SheetLimits limits;
    private final BufferedReader text;
    private final char separator;
    private boolean entered;
    private boolean openQuote;
    private int number;

    CsvSource(Path file, SheetLimits limits) throws IOException {
        this.limits = limits;
        this.text = new BufferedReader(CsvText.of(file), 64 * 1024);
        this.separator = separator(text);
    }

    @Override
    public boolean nextSheet() {
        boolean first = !entered;
        entered = true;
        return first;
    }

    @Override
    public @Nullable RawRow nextRow() throws IOException {
        int c = text.read();
        if (c < 0) {
            return null;
        }
        number++;
        List<RawCell> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        boolean begins = true;
        while (c >= 0) {
            if (quoted && c == '"') {
                c = text.read();
                if (c == '"') {
                    put(cell, '"');
                    c = text.read();
                } else {
                    quoted = false;
                }
                continue;
            }
            if (!quoted && (c == '\n' || c == '\r')) {
                endOfLine(c);
                break;
            }
            if (!quoted && c == separator) {
                add(cells, cell);
                begins = true;
            } else if (begins && c == '"') {
                quoted = true;
                begins = false;
            } else {
                begins &= c == ' ';
                put(cell, (char) c);
            }
            c = text.read();
        }
        openQuote = quoted;
        add(cells, cell);
        return new RawRow(number, cells);
    }

    /** Tells whether the file ended inside a quoted field. */
    @Override
    public boolean openQuote() {
        return openQuote;
    }

    @Override
    public void close() throws IOException {
        text.close();
    }

    private void endOfLine(int c) throws IOException {
        if (c == '\r') {
            text.mark(1);
            if (text.read() != '\n') {
                text.reset();
            }
        }
    }

    private void put(StringBuilder cell, char c) {
        if (cell.length() < limits.characters()) {
            cell.append(c);
        }
    }

    /** What programs write in front of a text that looks like a formula is no part of the text. */
    private void add(List<RawCell> cells, StringBuilder cell) {
        if (cells.size() < limits.columns()) {
            boolean guarded = cell.length() > 1 && cell.charAt(0) == '\'' && CsvFile.looksLikeFormula(cell.charAt(1));
            cells.add(RawCell.of(guarded ? cell.substring(1) : cell.toString(), limits));
        }
        cell.setLength(0);
    }

    private static char separator(BufferedReader text) throws IOException {
        int[] counts = new int[SEPARATORS.length()];
        boolean quoted = false;
        text.mark(FIRST_LINE);
        int c = text.read();
        for (int i = 1; c >= 0 && i < FIRST_LINE && (quoted || c != '\n' && c != '\r'); i++, c = text.read()) {
            quoted ^= c == '"';
            int place = SEPARATORS.indexOf(c);
            if (place >= 0 && !quoted) {
                counts[place]++;
            }
        }
        text.reset();
        int best = 0;
        for (int i = 1; i < counts.length; i++) {
            best = counts[i] > counts[best] ? i : best;
        }
        return SEPARATORS.charAt(best);
    }
}
