package vn.thidua.directory.web.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thidua.organization.intake.ImportFault;
import vn.thidua.organization.intake.ImportRules;
import vn.thidua.organization.intake.TableImport;
import vn.thidua.shared.Refusal;

/**
 * A table that was handed in: how far it is, what it would do, what is wrong with it.
 *
 * @param faults the first of them
 * @param headings of the columns, by their codes
 */
public record ImportPage(TableImport table, List<ImportFault> faults, Map<String, String> headings) {

    /** Returns the heading of the column that a fault is about. */
    public String heading(ImportFault fault) {
        return headings.getOrDefault(fault.heading(), "");
    }

    /** Returns its address. */
    public String path() {
        return "/imports/" + table.id();
    }

    /** Returns why it cannot be applied. */
    public Optional<Refusal> whyNotApply() {
        return ImportRules.whyNotApply(table);
    }

    /** Returns where its rows can be seen once they are applied. */
    public String seen() {
        return switch (table.kind()) {
            case UNITS -> "/units";
            case PEOPLE, POSITIONS -> "/people";
            case CLUSTERS -> "/clusters";
        };
    }
}
