package vn.thidua.plan.intake;

import java.util.List;

/**
 * Something that was done with the file, or that a person should know about it.
 *
 * @param code what it is about
 * @param arguments facts for the sentence, in the order of its placeholders; strings and whole numbers only
 */
public record IntakeNote(NoteCode code, List<Object> arguments) {

    /** Keeps its own copy of the arguments. */
    public IntakeNote {
        arguments = List.copyOf(arguments);
    }

    /** Returns a note of this code with these facts. */
    public static IntakeNote of(NoteCode code, Object... arguments) {
        return new IntakeNote(code, List.of(arguments));
    }

    /** Returns the key of the sentence, in {@code messages/plan-intake}. */
    public String messageKey() {
        return "plan.intake.note." + code.key();
    }
}
