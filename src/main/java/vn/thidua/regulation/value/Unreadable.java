package vn.thidua.regulation.value;

import java.util.List;

/** The text of a rule is none that its matter knows. */
public final class Unreadable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient List<Object> arguments;

    /** Says what is wrong: a message key of {@code law.fault.…} and what it speaks of. */
    public Unreadable(String key, Object... arguments) {
        super(key + List.of(arguments));
        this.key = key;
        this.arguments = List.of(arguments);
    }

    /** Returns the end of the message key. */
    public String key() {
        return key;
    }

    /** Returns what the sentence speaks of. */
    public List<Object> arguments() {
        return arguments;
    }
}
