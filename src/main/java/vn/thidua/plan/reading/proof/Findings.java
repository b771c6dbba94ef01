package vn.thidua.plan.reading.proof;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.thidua.plan.reading.Span;
import vn.thidua.plan.reading.Warning;

/** Collects warnings; the same fault at the same place is kept once, and of a fault that is everywhere the first thousand with one that says so. */
final class Findings {

    /** Nobody settles more warnings of one kind, and those of a long text full of faults would weigh many times the text. */
    private static final int MOST = 1_000;

    private static final String MORE = "Lỗi này còn ở đây và nhiều chỗ khác; chỉ nêu %d chỗ.";

    private final List<Warning> warnings = new ArrayList<>();
    private final Set<Place> seen = new HashSet<>();
    private final Map<Fault, Integer> counts = new EnumMap<>(Fault.class);

    private record Place(String code, Span span) {}

    /** Adds a warning. */
    void add(Fault fault, String where, Span span, Object... words) {
        add(fault, where, span, List.of(), words);
    }

    /** Adds a warning that other places take part in. */
    void add(Fault fault, String where, Span span, List<Span> related, Object... words) {
        int count = counts.getOrDefault(fault, 0);
        if (count > MOST || !seen.add(new Place(fault.code(), span))) {
            return;
        }
        counts.put(fault, count + 1);
        String sentence = count == MOST ? MORE.formatted(MOST) : fault.sentence(words);
        warnings.add(new Warning(fault.code(), fault.severity(), where, sentence, span, List.copyOf(related)));
    }

    /** Returns the warnings in the order of the text. */
    List<Warning> list() {
        return warnings.stream().sorted(Comparator.comparing(Warning::span)).toList();
    }
}
