package vn.thidua.plan.intake;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Refusal;
import vn.thidua.shared.RefusalCode;

/** A file is not taken, for one reason with its facts. */
public final class IntakeRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final IntakeRefusal refusal;
    private final transient List<Object> arguments;

    /** Refuses with these facts, in the order of the placeholders. */
    public IntakeRefused(IntakeRefusal refusal, Object... arguments) {
        this(refusal, null, arguments);
    }

    /** Refuses because of a failure kept for the log. */
    public IntakeRefused(IntakeRefusal refusal, @Nullable Throwable cause, Object... arguments) {
        super(refusal.code() + " " + refusal.name() + " " + List.of(arguments), cause);
        this.refusal = refusal;
        this.arguments = List.of(arguments);
    }

    /** Returns the reason. */
    public IntakeRefusal refusal() {
        return refusal;
    }

    /** Returns the facts for the sentence, in the order of its placeholders; strings and whole numbers only. */
    public List<Object> arguments() {
        return arguments;
    }

    /** Returns reason and facts the way every rule that says no gives them. */
    public Refusal why() {
        return new Refusal(kind().<RefusalCode>map(FileKind::refusal).orElse(refusal), arguments);
    }

    /** Returns the key of the sentence. */
    public String messageKey() {
        return kind().map(FileKind::messageKey).orElseGet(refusal::messageKey);
    }

    /** The kind of a file that is refused for it. */
    private Optional<FileKind> kind() {
        return refusal == IntakeRefusal.UNSUPPORTED && arguments.getFirst() instanceof String mediaType
                ? Optional.of(FileKind.of(mediaType))
                : Optional.empty();
    }
}
