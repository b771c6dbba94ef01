package vn.thidua.shared;

import java.util.List;

/** A reason to say no; every module has one enum of them. Codes are never reused or renumbered. */
public interface RefusalCode {

    /** Returns the stable code shown to people who ask for help, for example {@code PLAN-101}. */
    String code();

    /** Returns the key of the sentence that tells the person what is wrong and what to do. */
    default String messageKey() {
        return "refusal." + code();
    }

    /** Returns the status that answers a request forged past the disabled button. */
    default int status() {
        return 409;
    }

    /** Returns this refusal with the facts that its sentence names. */
    default Refusal because(Object... arguments) {
        return new Refusal(this, List.of(arguments));
    }
}
