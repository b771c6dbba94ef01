package vn.thidua.shared;

import java.util.List;

/**
 * A rule that says no, and what to tell the person. The same refusal disables the button and answers the forged request.
 *
 * @param code which rule
 * @param arguments facts for the placeholders of its sentence
 */
public record Refusal(RefusalCode code, List<Object> arguments) {

    /** Throws this refusal. */
    public void raise() {
        throw new Refused(this);
    }
}
