package vn.thidua.regulation.value;

import java.util.Arrays;
import java.util.List;

/**
 * The papers of a dossier.
 *
 * @param choices each paper, or those of which one will do
 */
public record Papers(List<Choice> choices) {

    /** Keeps a copy. */
    public Papers {
        choices = List.copyOf(choices);
    }

    /**
     * Papers of which one will do.
     *
     * @param parts codes of the papers
     * @param always whether it is always asked for; else only where it applies, which a person says
     */
    public record Choice(List<String> parts, boolean always) {

        /** Keeps a copy. */
        public Choice {
            parts = List.copyOf(parts);
        }
    }

    /** Reads {@code A, B/C, D?}. */
    public static Papers read(String text) {
        return new Papers(Arrays.stream(text.split(",", -1)).map(Papers::choice).toList());
    }

    private static Choice choice(String written) {
        String word = written.strip();
        boolean always = !word.endsWith("?");
        List<String> parts = List.of((always ? word : word.substring(0, word.length() - 1)).split("/", -1));
        if (!parts.stream().allMatch(part -> part.matches("[A-Z][A-Z0-9_]*"))) {
            throw new Unreadable("papers", word);
        }
        return new Choice(parts, always);
    }
}
