package vn.thidua.audit.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.thidua.audit.AuditEntry;

/**
 * An entry with the names that belong to it.
 *
 * @param unit name of the unit whose role was used, empty for the program
 * @param thing name of what it is about, empty where it has none
 * @param details facts that belong into the sentence
 * @param link page of what it is about, for those who may open it
 */
public record AuditLine(AuditEntry entry, String unit, String thing, List<AuditDetail> details, Optional<String> link) {

    /** Returns the name of the event as it stands within a sentence. */
    public String within(String event) {
        return event.substring(0, 1).toLowerCase(Locale.ROOT) + event.substring(1);
    }
}
