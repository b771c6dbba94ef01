package vn.thidua.spreadsheet;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import vn.thidua.shared.Vietnamese;

/** A table whose rows are read as if they had been typed into a form: its columns, what they are called in both languages, what a file holds. */
public final class TypedTable {

    private final List<Column> columns;
    private final SheetLimits limits;
    private final BiFunction<String, Locale, String> words;

    /**
     * Creates a table.
     *
     * @param words returns what a message key says in a language
     */
    public TypedTable(List<Column> columns, SheetLimits limits, BiFunction<String, Locale, String> words) {
        this.columns = List.copyOf(columns);
        this.limits = limits;
        this.words = words;
    }

    /**
     * A column.
     *
     * @param key message key of its heading
     * @param required whether a table without it is refused
     */
    public record Column(String key, boolean required, SheetColumn.Content content) {

        /** A column that a table may leave out. */
        public static Column of(String key) {
            return new Column(key, false, SheetColumn.Content.TEXT);
        }

        /** A column that no table may leave out. */
        public static Column needed(String key) {
            return new Column(key, true, SheetColumn.Content.TEXT);
        }

        /** The same column with another content. */
        public Column holding(SheetColumn.Content other) {
            return new Column(key, required, other);
        }
    }

    /**
     * What a file holds.
     *
     * @param fault why the file as a whole cannot be used; it has no rows then
     */
    public record Read(List<SheetRow> rows, Optional<SheetFault> fault) {}

    /** Returns the headings in a language, in order. */
    public List<String> headings(Locale locale) {
        return columns.stream().map(column -> words.apply(column.key(), locale)).toList();
    }

    /** Returns what limits the reader keeps to. */
    public SheetLimits limits() {
        return limits;
    }

    /** Reads a file. */
    public Read read(Path file) {
        SheetReader reader = reader();
        List<SheetRow> rows = new ArrayList<>();
        Optional<SheetFault> fault = reader.whyNot(file).or(() -> reader.read(file, rows::add));
        return new Read(fault.isPresent() ? List.of() : rows, fault);
    }

    private SheetReader reader() {
        return new SheetReader(
                columns.stream()
                        .map(column -> new SheetColumn(
                                Stream.of(Vietnamese.LOCALE, Locale.ENGLISH)
                                        .map(locale -> words.apply(column.key(), locale))
                                        .distinct()
                                        .toList(),
                                column.required(),
                                column.content()))
                        .toList(),
                limits);
    }
}
