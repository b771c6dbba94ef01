package vn.thidua.plan.reading.proof;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.thidua.plan.reading.Span;
import vn.thidua.plan.reading.Warning;

/** Collects warnings; the same fault at the same place is kept once. */
final class Findings {

    private final List<Warning> warnings = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    /** Adds a warning. */
    void add(Fault fault, String where, Span span, Object... words) {
        add(fault, where, span, List.of(), words);
    }

    /** Adds a warning that other places take part in. */
    void add(Fault fault, String where, Span span, List<Span> related, Object... words) {
        if (seen.add(fault.code() + "@" + span.from() + "-" + span.to())) {
            warnings.add(new Warning(
                    fault.code(), fault.severity(), where, fault.sentence(words), span, List.copyOf(related)));
        }
    }

    /** Returns the warnings in the order of the text. */
    List<Warning> list() {
        return warnings.stream().sorted(Comparator.comparing(Warning::span)).toList();
    }
}
