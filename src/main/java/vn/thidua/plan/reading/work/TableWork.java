package vn.thidua.plan.reading.work;

import java.util.ArrayList;
import java.util.List;
import vn.thidua.plan.reading.Assignment;
import vn.thidua.plan.reading.structure.Table;
import vn.thidua.plan.reading.structure.Text;

/** Reads the assignments that the rows of a table state. */
final class TableWork {

    private TableWork() {}

    /** Returns one assignment per row that names work and an office; offices written as "như trên" are those of the row before. */
    static List<Assignment> assignments(Table table) {
        WorkColumns columns = WorkColumns.of(table);
        if (columns == null || columns.lead() < 0) {
            return List.of();
        }
        List<Assignment> assignments = new ArrayList<>();
        List<String> leadAbove = List.of();
        List<String> supportAbove = List.of();
        for (Table.Row row : table.rows()) {
            Text work = row.cell(columns.work());
            OfficeCell lead = OfficeCell.read(row.cell(columns.lead()), leadAbove);
            OfficeCell support = OfficeCell.read(row.cell(columns.support()), supportAbove);
            boolean merged =
                    lead.names().isEmpty() && support.names().isEmpty() && !leadAbove.isEmpty() && isTask(row, work);
            List<String> leads = merged ? leadAbove : lead.names();
            if (!work.isEmpty() && !leads.isEmpty()) {
                List<String> supports = merged ? supportAbove : support.names();
                Charge charge = new Charge(row.no(), work, null, row.span())
                        .lead(leads)
                        .support(supports)
                        .support(lead.beside());
                Assignment above = assignments.isEmpty() ? null : assignments.getLast();
                Charge certain = merged || columns.guessed() ? charge.guessed() : charge;
                assignments.add(
                        above == null ? certain.assignment() : certain.assignment(above.lead(), above.support()));
                leadAbove = leads;
                supportAbove = supports;
            } else if (!work.isEmpty()) {
                leadAbove = List.of();
                supportAbove = List.of();
            }
        }
        return assignments;
    }

    /** A row with its own number and no office has a cell merged with the one above; a row of capitals or roman numbers heads a group. */
    private static boolean isTask(Table.Row row, Text work) {
        boolean numbered = !row.no().isEmpty() && Character.isDigit(row.no().charAt(0));
        return numbered && work.length() > 0 && Character.isLowerCase(work.charAt(Math.min(1, work.length() - 1)));
    }
}
