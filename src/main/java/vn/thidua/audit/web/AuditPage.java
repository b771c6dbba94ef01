package vn.thidua.audit.web;

import java.util.List;
import vn.thidua.audit.AuditEntry;

/**
 * A page of the audit trail, newest first.
 *
 * @param about what the entries are limited to, empty for all
 * @param more whether older entries may follow
 */
public record AuditPage(List<AuditEntry> entries, String about, boolean more) {

    /** Returns the number before which the next page starts. */
    public long next() {
        return entries.isEmpty() ? 0 : entries.getLast().seq();
    }
}
