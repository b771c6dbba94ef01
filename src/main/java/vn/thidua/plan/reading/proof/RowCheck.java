package vn.thidua.plan.reading.proof;

import vn.thidua.plan.reading.structure.Block;
import vn.thidua.plan.reading.structure.Table;
import vn.thidua.plan.reading.structure.Text;

/** Looks at the rows of tables: numbers that jump or come twice, work without anybody in charge. */
final class RowCheck implements Check {

    @Override
    public void look(Evidence evidence, Findings findings) {
        for (Block block : evidence.outline().blocks()) {
            Table table = block.table();
            if (table != null) {
                String where = evidence.where(table.span());
                numbers(table, where, findings);
                leads(table, where, findings);
            }
        }
    }

    private static void numbers(Table table, String where, Findings findings) {
        int last = 0;
        for (Table.Row row : table.rows()) {
            int no = arabic(row.no());
            if (no == 0) {
                continue;
            }
            if (last > 0 && no == last) {
                findings.add(Fault.ROW_DUPLICATE, where, row.span(), row.no());
            } else if (last > 0 && no > last + 1 && no < last + 10) {
                findings.add(Fault.ROW_GAP, where, row.span(), last, no);
            }
            last = no;
        }
    }

    private static int arabic(String no) {
        return no.isEmpty() || no.length() > 3 || !no.chars().allMatch(c -> c >= '0' && c <= '9')
                ? 0
                : Integer.parseInt(no);
    }

    /** Only where nearly all rows name somebody: a table that leaves the column open is a form. */
    private static void leads(Table table, String where, Findings findings) {
        int column = table.column("chủ trì", "phân công", "đơn vị thực hiện", "cơ quan thực hiện");
        if (column < 1 || table.rows().size() < 4) {
            return;
        }
        long named =
                table.rows().stream().filter(row -> !row.cell(column).isEmpty()).count();
        if (named < table.rows().size() - 2) {
            return;
        }
        for (Table.Row row : table.rows()) {
            Text lead = row.cell(column);
            boolean work = arabic(row.no()) > 0
                    && row.cell(1).length() > 20
                    && row.cells().size() >= table.header().size();
            if (work && lead.isEmpty()) {
                findings.add(Fault.LEAD_MISSING, where, row.span(), row.no());
            }
        }
    }
}
