package vn.thidua.spreadsheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rows of a table as somebody handed it in, with a column before the others; taken one by one. */
public final class SheetCopy implements Iterator<List<String>>, AutoCloseable {

    private final TableSource source;
    private final IntFunction<String> more;
    private final List<String> headings;

    /* Where a copy that was handed in again has the column already, else -1. */
    private final int before;

    private TableSource.@Nullable RawRow next;

    private SheetCopy(TableSource source, TableSource.RawRow headings, String heading, IntFunction<String> more)
            throws IOException {
        this.source = source;
        this.more = more;
        List<String> there = texts(headings);
        this.before = there.indexOf(heading);
        this.headings = Stream.concat(Stream.of(heading), others(there)).toList();
        this.next = source.nextRow();
    }

    /**
     * Opens a copy of what the reader reads of a file.
     *
     * @param heading of the column before the others; one that is called so already is left out
     * @param more text of that column, by the number of a row as Excel shows it
     */
    static SheetCopy of(TableSource source, TableSource.RawRow headings, String heading, IntFunction<String> more)
            throws IOException {
        return new SheetCopy(source, headings, heading, more);
    }

    /** Returns the headings, the one more in front. */
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
        List<String> all = new ArrayList<>(headings.size());
        all.add(more.apply(row.number()));
        others(texts(row)).limit(headings.size() - 1L).forEach(all::add);
        while (all.size() < headings.size()) {
            all.add("");
        }
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

    private Stream<String> others(List<String> cells) {
        return IntStream.range(0, cells.size()).filter(place -> place != before).mapToObj(cells::get);
    }

    private static List<String> texts(TableSource.RawRow row) {
        return row.cells().stream().map(TableSource.RawCell::text).toList();
    }
}
