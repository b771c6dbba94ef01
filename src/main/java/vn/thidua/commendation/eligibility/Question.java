package vn.thidua.commendation.eligibility;

import org.springframework.modulith.NamedInterface;
import vn.thidua.regulation.condition.Condition;

/** Names of questions that people answer. */
@NamedInterface("desk")
public final class Question {

    /** Whether a case is being looked into. */
    public static final String PENDING = "CASE:PENDING";
    /** Whether a disciplinary measure runs. */
    public static final String DISCIPLINE = "CASE:DISCIPLINE";
    /** Whether the collective that the person heads did excellently. */
    public static final String HEADED = "HEADED_COLLECTIVE_EXCELS";

    private static final String PART = "PART:";

    private Question() {}

    /** Returns the name of a test of a standard: the test as the law writes it. */
    public static String of(Condition.Test test) {
        String asked = test.of().isEmpty() ? "" : "(" + test.of() + ")";
        String bound = test.bound().isEmpty() ? "" : " " + test.comparison().sign() + " " + test.bound();
        return test.fact() + asked + bound;
    }

    /** Returns the name of the question whether a paper applies. */
    public static String part(String code) {
        return PART + code;
    }
}
