package vn.thidua.reporting.web;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import vn.thidua.reporting.domain.WorkbookLayout;
import vn.thidua.reporting.domain.WorkbookLayout.Part;
import vn.thidua.shared.Vietnamese;
import vn.thidua.spreadsheet.SheetRow;
import vn.thidua.spreadsheet.SheetTop;

/** Chooses beforehand what a person is asked about a workbook: as it was chosen before, else by what stands above the columns. */
@Component
class LayoutGuess {

    private static final Map<Part, String> HEADINGS =
            Map.of(Part.SUBJECT, "subject", Part.VALUE, "value", Part.DENOMINATOR, "of", Part.NOTE, "note");

    private final WorkbookWords words;

    LayoutGuess(WorkbookWords words) {
        this.words = words;
    }

    /**
     * Returns the form that a person begins with.
     *
     * @param layout that was chosen before
     * @param sheet that the person wants to see; empty where none was chosen
     */
    LayoutForm of(List<SheetTop> tops, Optional<WorkbookLayout> layout, Optional<Integer> sheet, int month) {
        if (layout.isPresent()) {
            LayoutMatch match = LayoutMatch.of(layout.get(), tops, month);
            boolean found = match.doubt().isEmpty()
                    || match.doubt().get() == LayoutMatch.Doubt.SEVERAL
                    || match.doubt().get() == LayoutMatch.Doubt.OTHER_MONTH;
            if (found && sheet.orElse(match.sheet()) == match.sheet()) {
                Map<Part, Integer> places = new EnumMap<>(Part.class);
                match.layout().columns().forEach((part, column) -> places.put(part, column.place()));
                return new LayoutForm(match.sheet(), match.layout().row(), places, Map.of());
            }
        }
        int shown = sheet.filter(one -> one < tops.size())
                .orElseGet(() -> IntStream.range(0, tops.size())
                        .filter(one -> tops.get(one).width() > 1)
                        .findFirst()
                        .orElse(0));
        SheetRow best = null;
        Map<Part, Integer> places = Map.of();
        for (SheetRow row : shown < tops.size() ? tops.get(shown).rows() : List.<SheetRow>of()) {
            Map<Part, Integer> here = places(row, layout);
            if (best == null
                    || here.size() > places.size()
                    || here.size() == places.size() && here.isEmpty() && filled(row) > filled(best)) {
                best = row;
                places = here;
            }
        }
        if (best != null && places.isEmpty() && best.cells().stream().anyMatch(LayoutGuess::figure)) {
            return new LayoutForm(shown, 0, parts(best), Map.of());
        }
        return new LayoutForm(shown, best == null ? LayoutForm.NOT_SAID : best.number(), places, Map.of());
    }

    private Map<Part, Integer> places(SheetRow row, Optional<WorkbookLayout> layout) {
        Map<Part, Integer> places = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            IntStream.range(0, row.cells().size())
                    .filter(place -> !row.cell(place).isEmpty() && stands(row.cell(place), part, layout))
                    .findFirst()
                    .ifPresent(place -> places.put(part, place));
        }
        return places;
    }

    private boolean stands(String heading, Part part, Optional<WorkbookLayout> layout) {
        if (layout.filter(one -> LayoutMatch.same(heading, one.heading(part))).isPresent()) {
            return true;
        }
        String column = HEADINGS.get(part);
        return column != null
                && words.headings(column).stream()
                        .anyMatch(word -> Vietnamese.fold(word).equals(Vietnamese.fold(heading)));
    }

    /* A row with a figure in it is none of headings: "2026" may stand above a column, "98,5" and "12" do not. */
    private static boolean figure(String cell) {
        return cell.matches("[0-9]{1,3}|[0-9][0-9.]*,[0-9]+|[0-9]{1,3}(\\.[0-9]{3})+");
    }

    /** What stands where in a row of figures: the first words are the name, the first figure behind them is the one of the period. */
    private static Map<Part, Integer> parts(SheetRow row) {
        Map<Part, Integer> parts = new EnumMap<>(Part.class);
        for (int place = 0; place < row.cells().size(); place++) {
            String cell = row.cell(place);
            if (parts.containsKey(Part.SUBJECT) && figure(cell)) {
                parts.putIfAbsent(Part.VALUE, place);
            } else if (cell.codePoints().anyMatch(Character::isLetter)) {
                parts.putIfAbsent(Part.SUBJECT, place);
            }
        }
        return parts;
    }

    private static long filled(SheetRow row) {
        return row.cells().stream().filter(cell -> !cell.isEmpty()).count();
    }
}
