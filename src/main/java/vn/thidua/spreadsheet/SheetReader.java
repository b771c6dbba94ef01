package vn.thidua.spreadsheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Vietnamese;

/** Reads a table of an .xlsx workbook or a .csv file by its headings, row by row. Hostile files end as a {@link SheetFault}, never as an exception. */
public final class SheetReader {

    /* A title and the name of an office may stand above the headings. */
    private static final int ROWS_ABOVE = 20;

    private final List<SheetColumn> columns;
    private final SheetLimits limits;
    private final @Nullable SheetPlaces said;

    /** Creates a reader for a table of the columns. */
    public SheetReader(List<SheetColumn> columns, SheetLimits limits) {
        this(columns, limits, null);
    }

    private SheetReader(List<SheetColumn> columns, SheetLimits limits, @Nullable SheetPlaces said) {
        this.columns = List.copyOf(columns);
        this.limits = limits;
        this.said = said;
    }

    /** Returns a reader of the same columns that takes them from where a person said that they stand, whatever stands above them. */
    public SheetReader at(SheetPlaces places) {
        return new SheetReader(columns, limits, places);
    }

    /** Returns that a file is larger than the limits let through. */
    public static SheetFault tooLarge(SheetLimits limits) {
        return FileCheck.tooLarge(limits);
    }

    /** Takes rows one by one. */
    @FunctionalInterface
    public interface Taker {

        /** Takes a row and tells whether it wants another one. */
        boolean take(SheetRow row);
    }

    /**
     * The row of headings.
     *
     * @param places which place in it holds which wanted column
     * @param above what stands above it
     */
    private record Headings(TableSource.RawRow row, Map<Integer, Integer> places, List<String> above) {}

    /** Returns why the file cannot be read, as far as that shows before its rows are read. */
    public Optional<SheetFault> whyNot(Path file) {
        try {
            Optional<SheetFault> fault = FileCheck.whyNot(file, limits);
            if (fault.isPresent()) {
                return fault;
            }
            try (ReadAhead source = new ReadAhead(TableSource.open(file, limits))) {
                Headings headings = headings(source);
                return headings == null ? Optional.of(noHeadings()) : twice(headings);
            }
        } catch (IOException | RuntimeException broken) {
            return Optional.of(SheetTrouble.NOT_A_TABLE.because());
        }
    }

    /** Returns what stands above the headings, cell by cell; nothing where the file has none or cannot be read. */
    public List<String> above(Path file) {
        try (ReadAhead source = new ReadAhead(TableSource.open(file, limits))) {
            Headings headings = headings(source);
            return headings == null ? List.of() : headings.above();
        } catch (IOException | RuntimeException broken) {
            return List.of();
        }
    }

    /** Hands over the rows with anything in them until there are no more or no more are wanted; returns why it could not go on. */
    public Optional<SheetFault> read(Path file, Taker taker) {
        Guarded guarded = new Guarded(taker);
        try (ReadAhead source = new ReadAhead(TableSource.open(file, limits))) {
            Headings headings = headings(source);
            return headings == null ? Optional.of(noHeadings()) : rows(source, headings.places(), guarded);
        } catch (IOException | RuntimeException broken) {
            if (guarded.failure != null) {
                throw guarded.failure;
            }
            return Optional.of(SheetTrouble.NOT_A_TABLE.because());
        }
    }

    /**
     * Opens a copy of the table in a file that can be read, with a column more.
     *
     * @param heading of the column more
     * @param more text of that column, by the number of a row as Excel shows it
     */
    public SheetCopy copy(Path file, String heading, IntFunction<String> more) throws IOException {
        ReadAhead source = new ReadAhead(TableSource.open(file, limits));
        Headings headings = headings(source);
        if (headings == null) {
            source.close();
            throw new IOException("The table has no headings any more");
        }
        return SheetCopy.of(source, headings.row(), heading, more);
    }

    private Optional<SheetFault> rows(TableSource source, Map<Integer, Integer> places, Taker taker)
            throws IOException {
        long end = System.nanoTime() + limits.time().toNanos();
        int taken = 0;
        TableSource.RawRow raw = source.nextRow();
        for (; raw != null; raw = source.nextRow()) {
            SheetRow row = row(raw, places);
            if (row.cells().stream().allMatch(String::isEmpty) && row.formulas().isEmpty()) {
                continue;
            }
            if (++taken > limits.rows()) {
                return Optional.of(SheetTrouble.TOO_MANY_ROWS.because(limits.rows()));
            }
            if (System.nanoTime() > end) {
                return Optional.of(SheetTrouble.TOO_SLOW.because());
            }
            if (!taker.take(row)) {
                return Optional.empty();
            }
        }
        if (source.openQuote()) {
            return Optional.of(SheetTrouble.OPEN_QUOTE.because());
        }
        return taken == 0 ? Optional.of(SheetTrouble.NO_ROWS.because()) : Optional.empty();
    }

    /** Goes to the first sheet with all headings, in one line or two, and returns them; null where no sheet has them. */
    private @Nullable Headings headings(ReadAhead source) throws IOException {
        if (said != null) {
            return headings(source, said);
        }
        while (source.nextSheet()) {
            List<String> above = new ArrayList<>();
            TableSource.RawRow row = source.nextRow();
            for (int i = 0; i < ROWS_ABOVE && row != null; i++) {
                TableSource.RawRow below = source.nextRow();
                TableSource.RawRow both = below == null ? row : below.under(row);
                Map<Integer, Integer> one = places(row);
                Map<Integer, Integer> two = places(both);
                int alone = Math.max(kinds(one), below == null ? 0 : kinds(places(below)));
                if (missing(two).isEmpty() && kinds(two) > alone) {
                    return new Headings(both, two, above);
                }
                if (missing(one).isEmpty()) {
                    source.putBack(below);
                    return new Headings(row, one, above);
                }
                texts(row).forEach(above::add);
                row = below;
            }
        }
        return null;
    }

    /** Goes to where a person said that the headings stand, and returns them; null where there is nothing. Without headings the table begins below the titles, which stand alone in their rows. */
    private static @Nullable Headings headings(ReadAhead source, SheetPlaces said) throws IOException {
        boolean there = source.nextSheet();
        for (int sheet = 0; sheet < said.sheet() && there; sheet++) {
            there = source.nextSheet();
        }
        boolean headless = said.row() == 0;
        List<String> above = new ArrayList<>();
        TableSource.RawRow row = there ? source.nextRow() : null;
        while (row != null && (headless ? texts(row).count() < 2 : row.number() < said.row())) {
            texts(row).forEach(above::add);
            row = source.nextRow();
        }
        if (row == null || !headless && row.number() > said.row()) {
            return null;
        }
        if (headless) {
            source.putBack(row);
        }
        Map<Integer, Integer> places = new HashMap<>();
        for (int column = 0; column < said.places().size(); column++) {
            if (said.places().get(column) >= 0) {
                places.put(said.places().get(column), column);
            }
        }
        return new Headings(row, places, above);
    }

    private static Stream<String> texts(TableSource.RawRow row) {
        return row.cells().stream().map(TableSource.RawCell::text).filter(text -> !text.isEmpty());
    }

    private static int kinds(Map<Integer, Integer> places) {
        return Set.copyOf(places.values()).size();
    }

    private List<SheetColumn> missing(Map<Integer, Integer> places) {
        List<SheetColumn> missing = new ArrayList<>();
        for (int column = 0; column < columns.size(); column++) {
            if (columns.get(column).required() && !places.containsValue(column)) {
                missing.add(columns.get(column));
            }
        }
        return missing;
    }

    private SheetFault noHeadings() {
        return SheetTrouble.WRONG_HEADINGS.because(missing(Map.of()).stream()
                .map(column -> column.headings().getFirst())
                .collect(Collectors.joining("”, “", "“", "”")));
    }

    /** Where a wanted heading stands twice nobody knows which of the columns is meant. */
    private Optional<SheetFault> twice(Headings headings) {
        Set<Integer> seen = new HashSet<>();
        return headings.places().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .filter(entry -> !seen.add(entry.getValue()))
                .findFirst()
                .map(entry -> SheetTrouble.HEADING_TWICE.because(
                        headings.row().cell(entry.getKey()).text().strip()));
    }

    /** A heading that nobody wants is passed over. */
    private Map<Integer, Integer> places(TableSource.RawRow headings) {
        Map<String, Integer> wanted = new HashMap<>();
        for (int column = 0; column < columns.size(); column++) {
            for (String heading : columns.get(column).headings()) {
                wanted.putIfAbsent(Vietnamese.fold(heading), column);
            }
        }
        Map<Integer, Integer> places = new HashMap<>();
        for (int place = 0; place < headings.cells().size(); place++) {
            Integer column = wanted.get(Vietnamese.fold(headings.cell(place).text()));
            if (column != null) {
                places.put(place, column);
            }
        }
        return places;
    }

    private SheetRow row(TableSource.RawRow raw, Map<Integer, Integer> places) {
        String[] cells = new String[columns.size()];
        Arrays.fill(cells, "");
        List<Integer> formulas = new ArrayList<>(0);
        Map<Integer, String> percents = HashMap.newHashMap(0);
        places.forEach((place, column) -> {
            TableSource.RawCell cell = raw.cell(place);
            cells[column] = switch (columns.get(column).content()) {
                case TEXT -> cell.text();
                case DAY -> cell.day();
                case FIGURE -> cell.figure();
            };
            if (cell.formula()) {
                formulas.add(column);
            }
            if (!cell.percent().isEmpty() && columns.get(column).content() == SheetColumn.Content.FIGURE) {
                percents.put(column, cell.percent());
            }
        });
        return new SheetRow(raw.number(), List.of(cells), formulas, percents);
    }

    /** What goes wrong with whoever takes the rows is no fault of the file. */
    private static final class Guarded implements Taker {

        private final Taker taker;
        private @Nullable RuntimeException failure;

        Guarded(Taker taker) {
            this.taker = taker;
        }

        @Override
        public boolean take(SheetRow row) {
            try {
                return taker.take(row);
            } catch (RuntimeException failed) {
                failure = failed;
                throw failed;
            }
        }
    }
}
