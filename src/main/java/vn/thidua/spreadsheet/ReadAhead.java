package vn.thidua.spreadsheet;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A source that a row can be put back into: who looks for headings reads a row too far. */
final class ReadAhead implements TableSource {

    private final TableSource source;
    private @Nullable RawRow back;

    ReadAhead(TableSource source) {
        this.source = source;
    }

    /** Puts a row back, so that it comes next. */
    void putBack(@Nullable RawRow row) {
        back = row;
    }

    @Override
    public boolean nextSheet() throws IOException {
        back = null;
        return source.nextSheet();
    }

    @Override
    public @Nullable RawRow nextRow() throws IOException {
        RawRow row = back;
        back = null;
        return row == null ? source.nextRow() : row;
    }

    @Override
    public boolean openQuote() {
        return source.openQuote();
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
