package vn.thidua.plan.reading.proof;

import java.util.ArrayList;
import java.util.List;
import vn.thidua.plan.reading.Span;

/** A wrong spelling that may occur many times and is told of once. */
final class Suspect {

    /** Further places that are remembered. */
    private static final int MOST = 50;

    private final Fault fault;
    private final String where;
    private final Span span;
    private final Object[] words;
    private final List<Span> again = new ArrayList<>();

    Suspect(Fault fault, String where, Span span, String... words) {
        this.fault = fault;
        this.where = where;
        this.span = span;
        this.words = words.clone();
    }

    void again(Span other) {
        if (again.size() < MOST) {
            again.add(other);
        }
    }

    void tell(Findings findings) {
        findings.add(fault, where, span, again, words);
    }
}
