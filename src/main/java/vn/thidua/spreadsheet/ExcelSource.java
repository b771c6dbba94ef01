package vn.thidua.spreadsheet;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.TypedNumber;

/** The sheets of an .xlsx workbook. */
final class ExcelSource implements TableSource {

    /* Days that Excel counts: from 1 January 1900 to 31 December 9999. */
    private static final double FIRST_DAY = 1;
    private static final double LAST_DAY = 2_958_465;
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final LocalDate DAY_ZERO_OF_MAC = LocalDate.of(1904, 1, 1);

    /* Formats that every Excel knows by number: 0% and 0.00%. */
    private static final int WHOLE_PERCENT = 9;
    private static final int PERCENT = 10;
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\\\.");

    private static final int LONGEST_FIGURE = 30;
    private static final int DECIMALS = 6;

    private final SheetLimits limits;
    private final ReadableWorkbook workbook;
    private final Iterator<Sheet> sheets;
    private final LocalDate dayZero;
    private @Nullable Stream<Row> open;
    private String name = "";
    private Iterator<Row> rows = List.<Row>of().iterator();

    ExcelSource(Path file, SheetLimits limits) throws IOException {
        this.limits = limits;
        this.workbook = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, false));
        this.sheets = workbook.getSheets().iterator();
        this.dayZero = workbook.isDate1904() ? DAY_ZERO_OF_MAC : DAY_ZERO;
    }

    @Override
    public boolean nextSheet() throws IOException {
        if (open != null) {
            open.close();
        }
        if (!sheets.hasNext()) {
            return false;
        }
        Sheet sheet = sheets.next();
        name = RawCell.line(sheet.getName(), limits.characters());
        open = sheet.openStream();
        rows = open.iterator();
        return true;
    }

    @Override
    public String sheetName() {
        return name;
    }

    @Override
    public @Nullable RawRow nextRow() {
        if (!rows.hasNext()) {
            return null;
        }
        Row row = rows.next();
        List<RawCell> cells = new ArrayList<>(row.getCellCount());
        for (int place = 0; place < Math.min(row.getCellCount(), limits.columns()); place++) {
            cells.add(cell(row.getCell(place)));
        }
        return new RawRow(row.getRowNum(), cells);
    }

    @Override
    public void close() throws IOException {
        if (open != null) {
            open.close();
        }
        workbook.close();
    }

    private RawCell cell(@Nullable Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return RawCell.EMPTY;
        }
        boolean formula = cell.getType() == CellType.FORMULA || cell.getFormula() != null;
        String text = cell.getText() == null ? "" : RawCell.line(cell.getText(), limits.characters());
        if (text.isEmpty() && !formula) {
            return RawCell.EMPTY;
        }
        boolean number = cell.getType() == CellType.NUMBER || cell.getType() == CellType.FORMULA;
        return new RawCell(
                text,
                cell.getType() == CellType.NUMBER ? day(text) : text,
                number ? figure(text, 0, text) : text,
                number && percent(cell) ? figure(text, 2, "") : "",
                formula);
    }

    /** Excel counts in binary: what it shows as 0.3 can stand in the file as 0.30000000000000004, and what it shows as 97,5% as 0.975. */
    private static String figure(String number, int places, String otherwise) {
        try {
            BigDecimal exact = new BigDecimal(number).movePointRight(places);
            return Math.abs(exact.precision() - exact.scale()) > LONGEST_FIGURE
                    ? otherwise
                    : plain(exact.setScale(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros());
        } catch (NumberFormatException noNumber) {
            return otherwise;
        }
    }

    /* A percent sign in quotes or behind a backslash is only shown; a bare one multiplies by a hundred. */
    private static boolean percent(Cell cell) {
        Integer id = cell.getDataFormatId();
        String format = cell.getDataFormatString();
        return id != null && (id == WHOLE_PERCENT || id == PERCENT)
                || format != null && LITERAL.matcher(format).replaceAll("").contains("%");
    }

    private static String plain(BigDecimal number) {
        return TypedNumber.text(number);
    }

    private String day(String number) {
        try {
            double days = Double.parseDouble(number);
            return days >= FIRST_DAY && days <= LAST_DAY
                    ? dayZero.plusDays((long) days).toString()
                    : number;
        } catch (NumberFormatException noNumber) {
            return number;
        }
    }
}
