package vn.thidua.plan.reading.reward;

import java.util.ArrayList;
import java.util.List;
import vn.thidua.plan.reading.structure.Table;
import vn.thidua.plan.reading.structure.Text;

/** Reads awards from a table: one form in each row, recipients and criteria in its other cells or in the titles of the columns. */
final class TableAwards {

    private TableAwards() {}

    static List<Award> of(Table table) {
        int standards = table.column("tiêu chuẩn", "điều kiện", "tiêu chí");
        List<Award> awards = new ArrayList<>();
        for (Table.Row row : table.rows()) {
            for (int i = 0; i < row.cells().size(); i++) {
                Mention mention = FormFinder.first(row.cell(i));
                if (mention != null && i != standards) {
                    awards.add(new Award(mention, recipients(table, row, i), criteria(row, standards), row.span()));
                    break;
                }
            }
        }
        return awards;
    }

    private static List<String> recipients(Table table, Table.Row row, int form) {
        List<String> kinds = new ArrayList<>();
        for (int i = 0; i < row.cells().size(); i++) {
            Text cell = row.cell(i);
            boolean filled = !cell.isEmpty() && !"0".contentEquals(cell) && !"-".contentEquals(cell);
            List<String> named = i == form ? List.of() : RecipientKinds.readStrict(cell.key(), 0);
            if (named.isEmpty() && filled && i < table.header().size() && i != form) {
                named = RecipientKinds.readStrict(table.header().get(i).key(), 0);
            }
            named.stream().filter(kind -> !kinds.contains(kind)).forEach(kinds::add);
        }
        return kinds;
    }

    private static List<String> criteria(Table.Row row, int standards) {
        List<String> criteria = new ArrayList<>();
        if (standards >= 0) {
            row.cell(standards).split(';').forEach(piece -> Criteria.add(criteria, piece));
        }
        return criteria;
    }
}
