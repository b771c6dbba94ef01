package vn.thidua.plan.web;

import java.util.List;
import java.util.Optional;
import vn.thidua.plan.domain.ItemKind;
import vn.thidua.plan.reading.PlanReader;
import vn.thidua.plan.reading.ReadItem;
import vn.thidua.plan.reading.Reading;
import vn.thidua.plan.reading.Span;

/** Finds what a person means by words of the text. */
final class ReadWords {

    private static final int LONGEST = 5_000;

    private ReadWords() {}

    /** Returns the first item of the kind that the reader finds in the words. */
    static Optional<ReadItem> first(ItemKind kind, String words) {
        if (words.isBlank() || words.length() > LONGEST) {
            return Optional.empty();
        }
        Reading reading = PlanReader.read(words);
        List<? extends ReadItem> found = switch (kind) {
            case TARGET -> reading.targets();
            case DEADLINE -> reading.deadlines();
            case ASSIGNMENT -> reading.assignments();
            case LEGAL_BASIS -> reading.legalBases();
            case COMMENDATION -> reading.commendations();
            default -> List.of();
        };
        return found.isEmpty() ? Optional.empty() : Optional.of(found.getFirst());
    }

    /** Returns where the words stand in the text, white space aside; empty when they do not. */
    static Optional<Span> place(String text, String words) {
        String wanted = words.strip();
        int at = text.indexOf(wanted);
        if (at >= 0) {
            return Optional.of(new Span(at, at + wanted.length()));
        }
        String bare = wanted.replaceAll("\\s+", "");
        if (bare.isEmpty()) {
            return Optional.empty();
        }
        StringBuilder solid = new StringBuilder(text.length());
        int[] offsets = new int[text.length()];
        for (int i = 0; i < text.length(); i++) {
            if (!Character.isWhitespace(text.charAt(i))) {
                offsets[solid.length()] = i;
                solid.append(text.charAt(i));
            }
        }
        int found = solid.indexOf(bare);
        return found < 0
                ? Optional.empty()
                : Optional.of(new Span(offsets[found], offsets[found + bare.length() - 1] + 1));
    }
}
