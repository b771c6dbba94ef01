package vn.thidua.spreadsheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import vn.thidua.shared.Vietnamese;

/** Reads the first sheet of an .xlsx workbook by its headings. Hostile files end as {@link SheetRead.Broken}, never as an exception. */
public final class SheetReader {

    /** Most bytes of an uploaded table: 5 MB. */
    public static final int MOST_BYTES = 5 * 1024 * 1024;

    private static final long MOST_UNPACKED = 60L * 1024 * 1024;
    private static final int MOST_CELL_CHARACTERS = 1_000;

    private final List<SheetColumn> columns;
    private final int mostRows;

    /** Creates a reader for a table of the columns with at most so many rows below the headings. */
    public SheetReader(List<SheetColumn> columns, int mostRows) {
        this.columns = List.copyOf(columns);
        this.mostRows = mostRows;
    }

    /** Reads an uploaded file. */
    public SheetRead read(byte[] file) {
        if (file.length == 0) {
            return new SheetRead.Broken(SheetTrouble.EMPTY);
        }
        if (file.length > MOST_BYTES) {
            return new SheetRead.Broken(SheetTrouble.TOO_LARGE);
        }
        try {
            if (!ReadableWorkbook.isOOXMLZipHeader(Arrays.copyOf(file, 4))) {
                return new SheetRead.Broken(SheetTrouble.NOT_EXCEL);
            }
            if (unpackedTooLarge(file)) {
                return new SheetRead.Broken(SheetTrouble.TOO_LARGE);
            }
            try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file));
                    Stream<org.dhatim.fastexcel.reader.Row> rows =
                            workbook.getFirstSheet().openStream()) {
                return table(rows.limit(mostRows + 1_000L).toList());
            }
        } catch (IOException | RuntimeException broken) {
            return new SheetRead.Broken(SheetTrouble.NOT_EXCEL);
        }
    }

    private SheetRead table(List<org.dhatim.fastexcel.reader.Row> rows) {
        if (rows.isEmpty()) {
            return new SheetRead.Broken(SheetTrouble.WRONG_HEADINGS);
        }
        Map<Integer, Integer> places = places(rows.getFirst());
        for (int column = 0; column < columns.size(); column++) {
            if (columns.get(column).required() && !places.containsValue(column)) {
                return new SheetRead.Broken(SheetTrouble.WRONG_HEADINGS);
            }
        }
        List<SheetRead.Row> read = new ArrayList<>();
        for (org.dhatim.fastexcel.reader.Row row : rows.subList(1, rows.size())) {
            List<String> cells = cells(row, places);
            if (cells.stream().anyMatch(text -> !text.isEmpty())) {
                read.add(new SheetRead.Row(row.getRowNum(), cells));
            }
        }
        if (read.isEmpty()) {
            return new SheetRead.Broken(SheetTrouble.NO_ROWS);
        }
        return read.size() > mostRows
                ? new SheetRead.Broken(SheetTrouble.TOO_MANY_ROWS)
                : new SheetRead.Rows(List.copyOf(read));
    }

    /** Returns which place in the file holds which wanted column; a heading that nobody wants is passed over. */
    private Map<Integer, Integer> places(org.dhatim.fastexcel.reader.Row headings) {
        Map<String, Integer> wanted = new HashMap<>();
        for (int column = 0; column < columns.size(); column++) {
            for (String heading : columns.get(column).headings()) {
                wanted.putIfAbsent(Vietnamese.fold(heading), column);
            }
        }
        Map<Integer, Integer> places = new HashMap<>();
        for (int place = 0; place < Math.min(headings.getCellCount(), 50); place++) {
            Integer column = wanted.get(Vietnamese.fold(text(headings, place)));
            if (column != null && !places.containsValue(column)) {
                places.put(place, column);
            }
        }
        return places;
    }

    private List<String> cells(org.dhatim.fastexcel.reader.Row row, Map<Integer, Integer> places) {
        String[] cells = new String[columns.size()];
        Arrays.fill(cells, "");
        places.forEach((place, column) -> cells[column] = text(row, place));
        return List.of(cells);
    }

    private static String text(org.dhatim.fastexcel.reader.Row row, int place) {
        Cell cell = place < row.getCellCount() ? row.getCell(place) : null;
        if (cell == null || cell.getType() == CellType.ERROR || cell.getText() == null) {
            return "";
        }
        String text = cell.getText().strip().replaceAll("\\s+", " ");
        return text.length() > MOST_CELL_CHARACTERS ? text.substring(0, MOST_CELL_CHARACTERS) : text;
    }

    /** Counts what really comes out of each entry: the sizes that a file claims for itself prove nothing. */
    private static boolean unpackedTooLarge(byte[] file) throws IOException {
        long unpacked = 0;
        byte[] buffer = new byte[64 * 1024];
        try (ZipFile zip = ZipFile.builder().setByteArray(file).get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                try (InputStream content = zip.getInputStream(entry)) {
                    for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                        unpacked += read;
                        if (unpacked > MOST_UNPACKED) {
                            return true;
                        }
                    }
                }
            }
        }
        return false;
    }
}
