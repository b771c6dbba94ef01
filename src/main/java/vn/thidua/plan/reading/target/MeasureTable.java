package vn.thidua.plan.reading.target;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.plan.reading.Certainty;
import vn.thidua.plan.reading.Dating;
import vn.thidua.plan.reading.Span;
import vn.thidua.plan.reading.Target;
import vn.thidua.plan.reading.structure.Table;
import vn.thidua.plan.reading.structure.Text;

/** A table with one target a row: its name, its unit, and columns with what is planned. */
final class MeasureTable {

    /** Titles of columns that hold what was reached, what it costs or what it scores. */
    private static final Phrases OTHER = Phrases.of("""
            thực hiện, ước, ước thực hiện, kết quả, ghi chú, kinh phí, điểm, tt, stt, số tt, so sánh, tăng giảm, cùng kỳ, thời gian, tiến độ, chủ trì, phối hợp, đơn vị thực hiện, cơ quan, cơ sở tính, nguồn""");

    private static final Phrases PLANNED =
            Phrases.of("kế hoạch, chỉ tiêu, mục tiêu, phấn đấu, giao, đăng ký, năm, dự kiến, kh, chỉ tiêu giao");
    private static final Phrases NAMES =
            Phrases.of("chỉ tiêu, tên chỉ tiêu, nội dung, mục tiêu, danh mục, nội dung chỉ tiêu, chỉ số, tiêu chí");
    private static final Phrases UNITS = Phrases.of("đơn vị tính, đvt, đơn vị đo, đv tính, đơn vị");

    private static final Phrases COUNTED = Phrases.of("danh hiệu, tên danh hiệu, hình thức, phong trào");
    private static final Phrases COUNTS = Phrases.of("số lượng, tỷ lệ, tỉ lệ, số lượng đăng ký");

    private final Table table;
    private final int name;
    private final int unit;
    private final List<Integer> values;

    private MeasureTable(Table table, int name, int unit, List<Integer> values) {
        this.table = table;
        this.name = name;
        this.unit = unit;
        this.values = values;
    }

    /**
     * Returns the table as one of measures, null if its header does not show a unit column and a column of what is planned.
     *
     * @param goals whether it stands among objectives, where titles and their numbers are enough
     */
    static @Nullable MeasureTable of(Table table, boolean goals) {
        MeasureTable measures = withUnits(table);
        return measures == null && goals ? ofCounts(table) : measures;
    }

    /** "Danh hiệu", "Số lượng": the numbers count what the rows name. */
    private static @Nullable MeasureTable ofCounts(Table table) {
        int name = -1;
        List<Integer> values = new ArrayList<>();
        for (int i = 0; i < table.header().size(); i++) {
            List<Token> title = Lexer.tokens(table.header().get(i).toString());
            if (name < 0 && (NAMES.startingAt(title, 0) > 0 || COUNTED.startingAt(title, 0) > 0)) {
                name = i;
            } else if (name >= 0 && COUNTS.startingAt(title, 0) > 0) {
                values.add(i);
            }
        }
        return values.isEmpty() ? null : new MeasureTable(table, name, -1, values);
    }

    /** Tells whether no column gives units, so that the other cells may say more. */
    boolean hasNoUnits() {
        return unit < 0;
    }

    private static @Nullable MeasureTable withUnits(Table table) {
        int name = -1;
        int unit = -1;
        List<Integer> values = new ArrayList<>();
        for (int i = 0; i < table.header().size(); i++) {
            List<Token> title = Lexer.tokens(table.header().get(i).toString());
            boolean other = OTHER.first(title, 0, title.size()) >= 0;
            if (unit < 0 && title.size() <= 4 && UNITS.startingAt(title, 0) == title.size()) {
                unit = i;
            } else if (name < 0 && !other && NAMES.startingAt(title, 0) > 0) {
                name = i;
            } else if (name >= 0 && !other && (PLANNED.first(title, 0, title.size()) >= 0 || year(title))) {
                values.add(i);
            }
        }
        return name < 0 || unit < 0 || values.isEmpty() ? null : new MeasureTable(table, name, unit, values);
    }

    private static boolean year(List<Token> title) {
        return !title.isEmpty() && title.getFirst().isYear();
    }

    /** Tells whether the columns of a table speak of points: such a table is a scale, not a plan. */
    static boolean isScale(Table table) {
        return table.header().stream().anyMatch(title -> {
            String key = title.key();
            return key.startsWith("điểm")
                    || key.contains("thang điểm")
                    || key.contains("số điểm")
                    || key.contains("tự chấm");
        });
    }

    /** Returns the targets of a row, one for each planned column that holds a number. */
    List<Target> targets(Table.Row row, Setting setting, String where) {
        List<Target> targets = new ArrayList<>();
        Text subject = row.cell(name);
        for (int column : values) {
            Text cell = row.cell(column);
            if (!subject.isEmpty() && !cell.isEmpty()) {
                Target target = target(subject, row.cell(unit), cell, due(column, setting), where);
                if (target != null) {
                    targets.add(target);
                }
            }
        }
        return targets;
    }

    private @Nullable Limit due(int column, Setting setting) {
        Passage title = Passage.of(table.header().get(column).toString());
        for (When when : title.times()) {
            if (when.role() != When.Role.COMPARED && when.end() != null) {
                return when.limit();
            }
        }
        for (Token token : title.tokens()) {
            if (token.isYear()) {
                return Limit.of(Dating.of(token.whole(0, 9999)), false);
            }
        }
        return setting.deadline();
    }

    private static @Nullable Target target(Text subject, Text unit, Text cell, @Nullable Limit due, String where) {
        Passage passage = Passage.of(cell.toString());
        List<Quantity> quantities = QuantityGrammar.quantities(passage);
        if (quantities.size() != 1 || passage.size() > 8) {
            return null;
        }
        Quantity quantity = quantities.getFirst();
        Governor governor = GovernorReader.read(passage, quantity, 0);
        Comparison comparison = Comparison.of(passage, quantity, governor, passage.size());
        String printed = unit.toString().strip();
        Span span = subject.span().union(cell.span());
        return new Target(
                where,
                subject.toString(),
                comparison.op(),
                quantity.value(),
                quantity.max(),
                printed.isEmpty() ? quantity.unit() : printed,
                null,
                quantity.outOf() == null ? null : quantity.outOf().toPlainString(),
                due == null ? null : due.date(),
                due != null && due.exclusive(),
                comparison.qualifier(),
                span,
                Certainty.SURE);
    }
}
