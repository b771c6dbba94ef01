package vn.thidua.spreadsheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** The rows of a table as somebody handed it in, with a column more; taken one by one. */
public final class SheetCopy implements Iterator<List<String>>, AutoCloseable {

    private final TableSource source;
    private final IntFunction<String> more;
    private final List<String> headings;
    private TableSource.@Nullable RawRow next;

    private SheetCopy(TableSource source, TableSource.RawRow headings, String heading, IntFunction<String> more)
            throws IOException {
        this.source = source;
        this.more = more;
        List<String> all = new ArrayList<>(texts(headings));
        all.add(heading);
        this.headings = List.copyOf(all);
        this.next = source.nextRow();
    }

    /**
     * Opens a copy of what the reader reads of a file.
     *
     * @param heading of the column more
     * @param more text of that column, by the number of a row as Excel shows it
     */
    static SheetCopy of(TableSource source, TableSource.RawRow headings, String heading, IntFunction<String> more)
            throws IOException {
        return new SheetCopy(source, headings, heading, more);
    }

    /** Returns the headings, the one more at the end. */
    public List<String> headings() {
        return headings;
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public List<String> next() {
        TableSource.RawRow row = next;
        if (row == null) {
            throw new NoSuchElementException();
        }
        List<String> cells = new ArrayList<>(texts(row));
        int width = headings.size() - 1;
        cells.addAll(Collections.nCopies(Math.max(0, width - cells.size()), ""));
        List<String> all = new ArrayList<>(cells.subList(0, width));
        all.add(more.apply(row.number()));
        try {
            next = source.nextRow();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return all;
    }

    @Override
    public void close() throws IOException {
        source.close();
    }

    private static List<String> texts(TableSource.RawRow row) {
        return row.cells().stream().map(TableSource.RawCell::text).toList();
    }
}
