package vn.thidua.access.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.access.Act;
import vn.thidua.access.domain.Delegation;
import vn.thidua.shared.Complaints;
import vn.thidua.shared.TypedDay;

/**
 * The form for handing a role over, as it was typed.
 *
 * @param id chosen when the form is shown, so that sending it twice hands over once
 * @param grant which role
 * @param deputy name or user name of who shall act
 * @param acts what of the role, empty for everything
 * @param from first day
 * @param to last day
 */
public record DelegationForm(
        String id,
        String grant,
        String deputy,
        List<String> acts,
        String from,
        String to,
        String reason,
        String note,
        String paperNumber,
        String paperDate) {

    private static final int LONGEST_NUMBER = 60;
    private static final int LONGEST_NOTE = 300;

    /** Reads what was not sent as empty. */
    public DelegationForm {
        id = readable(id) ? id : UUID.randomUUID().toString();
        grant = text(grant);
        deputy = text(deputy);
        acts = acts == null ? List.of() : List.copyOf(acts);
        from = text(from);
        to = text(to);
        reason = text(reason);
        note = text(note);
        paperNumber = text(paperNumber);
        paperDate = text(paperDate);
    }

    static DelegationForm empty(LocalDate today) {
        return new DelegationForm(
                UUID.randomUUID().toString(),
                "",
                "",
                List.of(),
                today.toString(),
                "",
                Delegation.Reason.ABSENT.name(),
                "",
                "",
                "");
    }

    /** Returns what is wrong with the form itself. */
    Complaints complaints(LocalDate today) {
        Complaints complaints = Complaints.NONE;
        if (!readable(grant)) {
            complaints = complaints.with("grant", "complaint.NotNull");
        }
        if (deputy.isEmpty()) {
            complaints = complaints.with("deputy", "complaint.NotBlank");
        }
        complaints = day(complaints, "from", from);
        complaints = day(complaints, "to", to);
        complaints = day(complaints, "paperDate", paperDate);
        Optional<LocalDate> first = date(from);
        if (first.filter(day -> day.isBefore(today)).isPresent()) {
            complaints = complaints.with("from", "complaint.delegationPast");
        }
        if (first.isPresent()
                && date(to).filter(last -> last.isBefore(first.get())).isPresent()) {
            complaints = complaints.with("to", "complaint.toBeforeFrom");
        }
        if (paperNumber.isEmpty()) {
            complaints = complaints.with("paperNumber", "complaint.NotBlank");
        }
        if (paperNumber.length() > LONGEST_NUMBER) {
            complaints = complaints.with("paperNumber", "complaint.Size");
        }
        return note.length() > LONGEST_NOTE ? complaints.with("note", "complaint.Size") : complaints;
    }

    /** Returns the acts that were chosen; what is no act is passed over. */
    Set<Act> chosen() {
        return Set.of(Act.values()).stream()
                .filter(act -> acts.contains(act.name()))
                .collect(Collectors.toUnmodifiableSet());
    }

    Delegation.Reason why() {
        return reason.equals(Delegation.Reason.ABSENT.name()) ? Delegation.Reason.ABSENT : Delegation.Reason.AUTHORISED;
    }

    static Optional<LocalDate> date(String typed) {
        return TypedDay.read(typed);
    }

    private static Complaints day(Complaints complaints, String field, String typed) {
        if (typed.isEmpty()) {
            return complaints.with(field, "complaint.NotNull");
        }
        return date(typed).isPresent() ? complaints : complaints.with(field, "complaint.typeMismatch");
    }

    private static boolean readable(@Nullable String id) {
        try {
            return id != null && UUID.fromString(id).version() >= 0;
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
