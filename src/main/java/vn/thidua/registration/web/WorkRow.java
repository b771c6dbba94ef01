package vn.thidua.registration.web;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.thidua.registration.domain.Edition;
import vn.thidua.registration.domain.Promise;
import vn.thidua.registration.domain.Work;
import vn.thidua.registration.domain.WorkState;

/**
 * A work as somebody reads it.
 *
 * @param promise what is shown of it: to the unit what is typed, to others what was submitted
 * @param charge who is in charge, by name
 * @param path of its page
 */
public record WorkRow(Work work, Promise promise, String charge, String path) {

    /** Returns the class of its state. */
    public String tone() {
        return switch (work.state()) {
            case DRAFT, WITHDRAWN -> "none";
            case SUBMITTED -> "info";
            case ACCEPTED -> "ok";
            case RETURNED -> "bad";
        };
    }

    /** Returns the icon of its state. */
    public String icon() {
        return switch (work.state()) {
            case DRAFT -> "pencil";
            case SUBMITTED -> "clock";
            case ACCEPTED -> "circle-check";
            case RETURNED -> "arrow-back-up";
            case WITHDRAWN -> "x";
        };
    }

    /** Returns the message key of its state. */
    public String word() {
        return "workState." + work.state();
    }

    /** Tells whether it came after the last day. */
    public boolean late() {
        Edition stands = work.stands();
        return stands != null && stands.late();
    }

    /** Tells whether a change of what was submitted was typed and not handed in. */
    public boolean changing() {
        return work.stands() != null && work.edited() && work.state().promised();
    }

    /** Returns who gave it back and why, or null. */
    public Edition.@Nullable Verdict returned() {
        Edition stands = work.stands();
        return stands != null && work.state() == WorkState.RETURNED ? stands.verdict() : null;
    }

    /** Returns the number of the edition that was submitted last, 0 before. */
    public int edition() {
        Edition stands = work.stands();
        return stands == null ? 0 : stands.number();
    }

    /** Returns the expected result with its unit, empty where the work has no figure. */
    public String figure(Locale locale) {
        return promise.figure() == null
                ? ""
                : (Sentences.number(promise.figure(), locale) + " " + promise.figureUnit()).strip();
    }
}
