package vn.thidua.honours.web;

import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.honours.HonourState;
import vn.thidua.honours.domain.Honour;
import vn.thidua.organization.PersonId;
import vn.thidua.organization.UnitId;
import vn.thidua.shared.Phrase;

/** A line of the register as pages show it. */
public record HonourLine(Honour honour, Phrase.Label form) {

    /** Returns the name of the recipient. */
    public String name() {
        return honour.entry().recipient().name();
    }

    /** Returns post, unit or address as they were written. */
    public String note() {
        Honour.Recipient to = honour.entry().recipient();
        return Stream.of(to.post(), to.unitName(), to.address())
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(", "));
    }

    /** Returns the path of its page. */
    public String path() {
        return "/honours/" + honour.id();
    }

    /** Returns the path of all that the recipient has; null where it is matched with nobody. */
    public @Nullable String history() {
        Honour.Recipient to = honour.entry().recipient();
        PersonId person = to.person();
        UnitId unit = to.unit();
        return switch (to.kind()) {
            case INDIVIDUAL -> person == null ? null : "/honours/people/" + person;
            case COLLECTIVE -> unit == null ? null : "/honours/units/" + unit;
            case HOUSEHOLD -> null;
        };
    }

    /** Returns the year that it counts for. */
    public @Nullable Integer year() {
        return honour.entry().award().year();
    }

    /** Returns the decision. */
    public Honour.Decision decision() {
        return honour.entry().decision();
    }

    /** Returns what became of it. */
    public HonourState state() {
        return honour.standing().state();
    }

    /** Tells whether it stands. */
    public boolean valid() {
        return state() == HonourState.VALID;
    }

    /** Tells whether somebody else got it than the one whose page this is. */
    public boolean through(@Nullable UUID owner) {
        UnitId unit = honour.entry().recipient().unit();
        return owner != null && unit != null && !unit.value().equals(owner);
    }
}
