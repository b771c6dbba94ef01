package vn.thidua.reporting.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.reporting.domain.WorkbookLayout.Part;
import vn.thidua.spreadsheet.CellName;
import vn.thidua.spreadsheet.SheetRow;
import vn.thidua.spreadsheet.SheetTop;

/**
 * The page on which a person says what stands where in a workbook.
 *
 * @param report that is filled from it
 * @param file name of the workbook
 * @param sheets names of its sheets
 * @param sheet that is shown, counted from 0
 * @param top first rows of the sheet
 * @param row of the headings, 0 where the table has none, less where that is open
 * @param places of the parts
 * @param rows with figures, those that nobody knows first; none before the columns are known
 * @param complaints keys of sentences about what was chosen
 */
public record LayoutPage(
        ReportPage report,
        String file,
        List<String> sheets,
        int sheet,
        List<SheetRow> top,
        int row,
        Map<Part, Integer> places,
        List<Row> rows,
        List<String> complaints) {

    private static final int SAMPLES = 3;
    private static final int LONGEST = 40;

    /**
     * A row of the workbook with a figure.
     *
     * @param words what it says that it is about
     * @param means id of the target that it is about, {@code none}, or empty where that is not known
     * @param again whether a row above says the same, so that this one does not count
     */
    public record Row(String words, String figure, String means, boolean again) {}

    /** Returns the path of the page. */
    public String path() {
        return report.path() + "/workbook/columns";
    }

    /** Returns the parts that can be chosen. */
    public List<Part> parts() {
        return List.of(Part.values());
    }

    /** Returns how many columns there are. */
    public int width() {
        return top.isEmpty() ? 0 : top.getFirst().cells().size();
    }

    /** Returns the letters of a column, as Excel shows them. */
    public String letter(int place) {
        return CellName.column(place);
    }

    /** Tells whether a part is chosen to stand in a column. */
    public boolean stands(Part part, int place) {
        Integer chosen = places.get(part);
        return chosen != null && chosen == place;
    }

    /** Tells whether nothing stands above the columns. */
    public boolean headless() {
        return row == 0;
    }

    /** Returns what stands above a column, or first in it where the table has no headings; empty where nothing does. */
    public String heading(int place) {
        if (headless()) {
            return shortened(new SheetTop("", top).first(place));
        }
        return top.stream()
                .filter(one -> one.number() == row)
                .map(one -> shortened(one.cell(place)))
                .findFirst()
                .orElse("");
    }

    /** Returns the first texts of the column that a part is chosen to stand in; none where it stands nowhere. */
    public List<String> samples(Part part) {
        Integer place = places.get(part);
        return place == null || place >= width()
                ? List.of()
                : top.stream()
                        .filter(one -> one.number() > row && !one.cell(place).isEmpty())
                        .map(one -> shortened(one.cell(place)))
                        .limit(SAMPLES)
                        .toList();
    }

    /** Returns what stands in a row, in short. */
    public String words(SheetRow one) {
        return shortened(String.join(
                " | ", one.cells().stream().filter(cell -> !cell.isEmpty()).toList()));
    }

    /** Returns the part that stands in a column; null where none does. */
    public @Nullable Part part(int place) {
        return parts().stream().filter(part -> stands(part, place)).findFirst().orElse(null);
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }
}
