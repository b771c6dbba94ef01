package vn.thidua.audit.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thidua.audit.ChainCheck;
import vn.thidua.shared.Complaints;

/**
 * A page of the audit trail, newest first.
 *
 * @param more whether older entries may follow
 * @param check the check of the chain that runs, or the last one
 * @param everything whether entries of all units are shown
 */
public record AuditPage(
        List<AuditLine> lines,
        AuditForm form,
        Complaints complaints,
        Choices choices,
        boolean more,
        Optional<ChainCheck.State> check,
        boolean everything) {

    /** What can be chosen, by id, with its name. */
    public record Choices(
            Map<String, String> people,
            Map<String, String> units,
            Map<String, String> campaigns,
            List<String> events) {}

    /** Tells whether anything is looked for. */
    public boolean narrowed() {
        return form.filter().narrows();
    }

    /** Returns the address of the older entries. */
    public String older() {
        return form.before(lines.isEmpty() ? 0 : lines.getLast().entry().seq());
    }
}
