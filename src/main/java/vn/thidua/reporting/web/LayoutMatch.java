package vn.thidua.reporting.web;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import vn.thidua.reporting.domain.WorkbookLayout;
import vn.thidua.reporting.domain.WorkbookLayout.Column;
import vn.thidua.reporting.domain.WorkbookLayout.Part;
import vn.thidua.shared.Vietnamese;
import vn.thidua.spreadsheet.SheetRow;
import vn.thidua.spreadsheet.SheetTop;

/**
 * Where in a workbook the table stands whose columns a person chose before.
 *
 * @param doubt why the person has to be asked again; empty where the table is found
 * @param sheet counted from 0
 * @param layout as it is in this workbook
 */
record LayoutMatch(Optional<Doubt> doubt, int sheet, WorkbookLayout layout) {

    /* What stands over several columns is short: "Tháng 5". A title above the table is not. */
    private static final int LONGEST_SPAN = 20;

    /** Why it is not clear where the figures of the period stand. */
    enum Doubt {
        /** Nobody said yet what is what, and the headings do not tell. */
        UNKNOWN,
        /** No sheet has the headings any more. */
        CHANGED,
        /** Several sheets have them. */
        SEVERAL,
        /** The column is that of another month, and there is not just one like it for this month. */
        OTHER_MONTH
    }

    /**
     * Looks for the table.
     *
     * @param month that the report tells about, from 1; 0 where it does not tell about a month
     */
    static LayoutMatch of(WorkbookLayout layout, List<SheetTop> tops, int month) {
        List<LayoutMatch> found = new ArrayList<>();
        for (int sheet = 0; sheet < tops.size(); sheet++) {
            SheetTop top = tops.get(sheet);
            if (layout.headless()) {
                if (alike(layout, top)) {
                    found.add(new LayoutMatch(
                            Optional.empty(), sheet, new WorkbookLayout(top.name(), 0, layout.columns())));
                }
                continue;
            }
            OptionalInt row = row(layout, top);
            if (row.isPresent()) {
                found.add(at(layout, top, row.getAsInt(), sheet, month));
            }
        }
        if (found.isEmpty()) {
            return new LayoutMatch(Optional.of(Doubt.CHANGED), 0, layout);
        }
        List<LayoutMatch> meant = found.size() == 1 ? found : meant(found, tops, layout.sheet(), month);
        return meant.size() == 1
                ? meant.getFirst()
                : new LayoutMatch(
                        Optional.of(Doubt.SEVERAL),
                        found.getFirst().sheet(),
                        found.getFirst().layout());
    }

    /** Tells whether a heading is the one that was chosen, perhaps for another month. */
    static boolean same(String heading, String chosen) {
        return Vietnamese.fold(heading).equals(Vietnamese.fold(chosen))
                || NamedMonth.number(heading) > 0
                        && NamedMonth.number(chosen) > 0
                        && bare(heading).equals(bare(chosen));
    }

    /* Of sheets that are alike the one of the month is meant; else the one that was chosen, unless that is the one of a month too. */
    private static List<LayoutMatch> meant(List<LayoutMatch> found, List<SheetTop> tops, String name, int month) {
        List<LayoutMatch> ofMonth = found.stream()
                .filter(one ->
                        month > 0 && NamedMonth.number(tops.get(one.sheet()).name()) == month)
                .toList();
        return !ofMonth.isEmpty() || NamedMonth.number(name) > 0
                ? ofMonth
                : found.stream()
                        .filter(one -> tops.get(one.sheet()).name().equals(name))
                        .toList();
    }

    /** Tells whether a sheet without headings has the columns, and in that of the names what stood there first. */
    private static boolean alike(WorkbookLayout layout, SheetTop top) {
        return layout.columns().values().stream().allMatch(column -> column.place() < top.width())
                && same(top.first(layout.place(Part.SUBJECT)), layout.heading(Part.SUBJECT));
    }

    private static OptionalInt row(WorkbookLayout layout, SheetTop top) {
        List<Integer> rows = IntStream.range(0, top.rows().size())
                .filter(row -> layout.columns().values().stream()
                        .allMatch(column -> same(cell(top, row, column.place()), column.heading())))
                .boxed()
                .toList();
        boolean nameless = layout.columns().values().stream()
                .allMatch(column -> Vietnamese.fold(column.heading()).isEmpty());
        OptionalInt where = rows.stream()
                .filter(row -> top.rows().get(row).number() == layout.row())
                .mapToInt(row -> row)
                .findFirst();
        return where.isPresent() || nameless
                ? where
                : rows.stream().mapToInt(row -> row).findFirst();
    }

    private static LayoutMatch at(WorkbookLayout layout, SheetTop top, int row, int sheet, int month) {
        Map<Part, Column> columns = new EnumMap<>(layout.columns());
        boolean lost = false;
        for (Part part : layout.columns().keySet()) {
            int place = layout.place(part);
            int named = month(top, row, place);
            if (part.figure() && month > 0 && named > 0 && named != month) {
                List<Integer> like = IntStream.range(0, top.width())
                        .filter(other -> month(top, row, other) == month && alike(top, row, other, place))
                        .boxed()
                        .toList();
                lost |= like.size() != 1;
                if (like.size() == 1) {
                    columns.put(part, new Column(like.getFirst(), cell(top, row, like.getFirst())));
                }
            }
        }
        SheetRow heading = top.rows().get(row);
        return new LayoutMatch(
                lost ? Optional.of(Doubt.OTHER_MONTH) : Optional.empty(),
                sheet,
                new WorkbookLayout(top.name(), heading.number(), columns));
    }

    private static boolean alike(SheetTop top, int row, int one, int other) {
        return bare(cell(top, row, one)).equals(bare(cell(top, row, other)))
                && bare(span(top, row, one)).equals(bare(span(top, row, other)));
    }

    private static int month(SheetTop top, int row, int place) {
        int own = NamedMonth.number(cell(top, row, place));
        return own > 0 ? own : NamedMonth.number(span(top, row, place));
    }

    /** Returns what stands over the column in the row above, perhaps over several. */
    private static String span(SheetTop top, int row, int place) {
        for (int left = place; row > 0 && left >= 0; left--) {
            String text = cell(top, row - 1, left);
            if (!text.isEmpty()) {
                return text.length() <= LONGEST_SPAN ? text : "";
            }
        }
        return "";
    }

    private static String cell(SheetTop top, int row, int place) {
        List<String> cells = top.rows().get(row).cells();
        return place < cells.size() ? cells.get(place) : "";
    }

    private static String bare(String text) {
        return Vietnamese.fold(text).replaceAll("\\d", "");
    }
}
