package vn.thidua.audit.web;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import vn.thidua.audit.AuditFilter;
import vn.thidua.shared.Complaints;
import vn.thidua.shared.TypedDay;

/** What somebody looks for, as it was typed or chosen; an address that nobody can read narrows nothing. */
public record AuditForm(
        String person, String unit, String campaign, String event, String about, String from, String to) {

    /** Reads what was not sent as empty. */
    public AuditForm {
        person = text(person);
        unit = text(unit);
        campaign = text(campaign);
        event = text(event);
        about = text(about);
        from = text(from);
        to = text(to);
    }

    AuditFilter filter() {
        return new AuditFilter(id(person), id(unit), campaign.isEmpty() ? about : campaign, event, day(from), day(to));
    }

    Complaints complaints() {
        Complaints complaints = Complaints.NONE;
        LocalDate first = day(from);
        LocalDate last = day(to);
        if (!from.isEmpty() && first == null) {
            complaints = complaints.with("from", "complaint.typeMismatch");
        }
        if (!to.isEmpty() && last == null) {
            complaints = complaints.with("to", "complaint.typeMismatch");
        }
        return first != null && last != null && last.isBefore(first)
                ? complaints.with("to", "complaint.toBeforeFrom")
                : complaints;
    }

    /** Returns the address of the entries before the one with the number. */
    public String before(long seq) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/audit");
        add(address, "person", person);
        add(address, "unit", unit);
        add(address, "campaign", campaign);
        add(address, "event", event);
        add(address, "about", about);
        add(address, "from", from);
        add(address, "to", to);
        return address.queryParam("before", seq).encode().toUriString();
    }

    private static void add(UriComponentsBuilder address, String name, String value) {
        if (!value.isEmpty()) {
            address.queryParam(name, value);
        }
    }

    private static @Nullable UUID id(String typed) {
        try {
            return typed.isEmpty() ? null : UUID.fromString(typed);
        } catch (IllegalArgumentException unreadable) {
            return null;
        }
    }

    private static @Nullable LocalDate day(String typed) {
        return TypedDay.read(typed).orElse(null);
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
