package vn.thidua.scoring.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.scoring.editing.ClassesText;
import vn.thidua.scoring.editing.CriterionText;
import vn.thidua.scoring.editing.Fields;
import vn.thidua.scoring.editing.Names;
import vn.thidua.scoring.editing.QuantityText;
import vn.thidua.scoring.editing.RulesText;
import vn.thidua.scoring.editing.SectionText;
import vn.thidua.scoring.editing.Understood;
import vn.thidua.scoring.scale.Criterion;
import vn.thidua.scoring.scale.Quantity;
import vn.thidua.scoring.scale.Scale;
import vn.thidua.scoring.scale.ScaleClass;
import vn.thidua.scoring.scale.Section;
import vn.thidua.scoring.workbook.SheetCells.CellRow;
import vn.thidua.shared.Complaints;

/** Reads a scale from the cells of its workbook as if they had been typed into forms. */
@Component
public class ScaleBookReader {

    private final ScaleWords words;

    ScaleBookReader(ScaleWords words) {
        this.words = words;
    }

    /**
     * What was read.
     *
     * @param name of the scale
     * @param scale null where something is wrong
     */
    public record Read(String name, @Nullable Scale scale, List<CellFault> faults) {}

    /** Reads the scale. */
    public Read read(List<SheetCells> sheets) {
        Work work = new Work(words, sheets);
        return work.read();
    }

    /** Reads one workbook. */
    private static final class Work {

        private final ScaleWords words;
        private final Map<SheetKind, List<CellRow>> rows = new HashMap<>();
        private final List<CellFault> faults = new ArrayList<>();

        Work(ScaleWords words, List<SheetCells> sheets) {
            this.words = words;
            sheets.forEach(sheet -> rows.put(sheet.kind(), sheet.rows()));
        }

        Read read() {
            RulesText.@Nullable Head head = head();
            Map<String, List<Criterion>> bySection = new LinkedHashMap<>();
            List<Section> headings = new ArrayList<>();
            for (CellRow row : of(SheetKind.SECTIONS)) {
                Section one = understood(SheetKind.SECTIONS, row, SectionText.read(fields(SheetKind.SECTIONS, row)));
                if (one != null && bySection.put(one.no(), new ArrayList<>()) != null) {
                    at(SheetKind.SECTIONS, "no", row, "complaint.scaleTaken");
                }
                if (one != null) {
                    headings.add(one);
                }
            }
            List<Quantity> quantities = new ArrayList<>();
            for (CellRow row : of(SheetKind.QUANTITIES)) {
                Quantity one =
                        understood(SheetKind.QUANTITIES, row, QuantityText.read(fields(SheetKind.QUANTITIES, row)));
                if (one != null) {
                    quantities.add(one);
                }
            }
            criteria(bySection);
            List<ScaleClass> classes = classes();
            if (head == null || !faults.isEmpty()) {
                return new Read(head == null ? "" : head.name(), null, faults);
            }
            List<Section> sections = headings.stream()
                    .map(one -> new Section(
                            one.no(), one.title(), one.maximum(), bySection.getOrDefault(one.no(), List.of())))
                    .toList();
            return new Read(
                    head.name(), new Scale(head.maximum(), quantities, sections, classes, head.rules()), List.of());
        }

        private RulesText.@Nullable Head head() {
            List<CellRow> all = of(SheetKind.HEAD);
            if (all.size() != 1) {
                faults.add(CellFault.sheet(SheetKind.HEAD.key(), "scale.book.oneRow"));
                return null;
            }
            Fields fields = fields(SheetKind.HEAD, all.getFirst());
            for (CellRow row : of(SheetKind.TIES)) {
                Fields tie = fields(SheetKind.TIES, row);
                if (!words.knows("tieBy", tie.one("tieBy"))) {
                    at(SheetKind.TIES, "tieBy", row, "complaint.scaleChoice");
                } else {
                    fields = fields.plus("tie", tie.one("tieBy") + ":" + tie.one("tieOf"))
                            .plus("tieLess", tie.one("tieLess"));
                }
            }
            return understood(SheetKind.HEAD, all.getFirst(), RulesText.read(fields));
        }

        private void criteria(Map<String, List<Criterion>> bySection) {
            Map<String, List<CellRow>> bands = new LinkedHashMap<>();
            of(SheetKind.BANDS)
                    .forEach(row -> bands.computeIfAbsent(row.cell(SheetKind.BANDS, "code"), none -> new ArrayList<>())
                            .add(row));
            for (CellRow row : of(SheetKind.CRITERIA)) {
                Fields fields = fields(SheetKind.CRITERIA, row);
                if (fields.one("code").isEmpty()) {
                    fields = fields.with("code", Names.free(Names.of(fields.one("title")), name -> false));
                }
                List<CellRow> own = bands.getOrDefault(fields.one("code"), List.of());
                bands.remove(fields.one("code"));
                for (CellRow band : own) {
                    Fields one = fields(SheetKind.BANDS, band);
                    for (String column : List.of("bandFrom", "bandEnd", "bandTo", "bandPoints")) {
                        fields = fields.plus(column, one.one(column));
                    }
                }
                Understood<Criterion> read = CriterionText.read(fields);
                Criterion criterion = understood(SheetKind.CRITERIA, row, own, read);
                List<Criterion> section = bySection.get(fields.one("section"));
                if (section == null) {
                    at(SheetKind.CRITERIA, "section", row, "scale.book.noSection");
                } else if (criterion != null) {
                    section.add(criterion);
                }
            }
            bands.values()
                    .forEach(left -> left.forEach(row -> at(SheetKind.BANDS, "code", row, "scale.book.noCriterion")));
        }

        private List<ScaleClass> classes() {
            List<ScaleClass> classes = new ArrayList<>();
            for (CellRow row : of(SheetKind.CLASSES)) {
                List<ScaleClass> one =
                        understood(SheetKind.CLASSES, row, ClassesText.read(fields(SheetKind.CLASSES, row)));
                if (one != null) {
                    classes.addAll(one);
                }
            }
            return classes;
        }

        private List<CellRow> of(SheetKind kind) {
            return rows.getOrDefault(kind, List.of());
        }

        private Fields fields(SheetKind kind, CellRow row) {
            Fields fields = Fields.NONE;
            for (String column : kind.columns()) {
                String typed = row.cell(kind, column);
                String meant = words.meant(column, typed);
                if (!typed.isEmpty() && words.chooses(column) && !words.knows(column, meant)) {
                    at(kind, column, row, "scale.book.word");
                }
                fields = fields.with(column, meant);
            }
            return fields;
        }

        private <T> @Nullable T understood(SheetKind kind, CellRow row, Understood<T> read) {
            return understood(kind, row, List.of(), read);
        }

        private <T> @Nullable T understood(SheetKind kind, CellRow row, List<CellRow> bands, Understood<T> read) {
            Complaints complaints = read.complaints();
            complaints.byField().forEach((field, key) -> {
                String[] parts = field.split("\\.", 2);
                if (parts[0].startsWith("band") && !bands.isEmpty()) {
                    int place = parts.length > 1 ? Integer.parseInt(parts[1]) : 0;
                    at(SheetKind.BANDS, parts[0], bands.get(place), key);
                } else {
                    at(kind, parts[0], row, key);
                }
            });
            return read.value();
        }

        private void at(SheetKind kind, String column, CellRow row, String key) {
            CellFault fault = CellFault.at(kind, kind.place(column), row.number(), key);
            boolean said = faults.stream()
                    .anyMatch(one ->
                            one.sheet().equals(fault.sheet()) && one.cell().equals(fault.cell()));
            if (!said) {
                faults.add(fault);
            }
        }
    }
}
