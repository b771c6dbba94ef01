package vn.thidua.organization.domain;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What a person typed, as PostgreSQL looks for words by their beginnings. Folded text has letters, digits and blanks only, so nothing in it is an operator.
 *
 * @param first the first word
 * @param last the last word
 * @param query all words
 * @param heads the first words, for each way to cut what was typed in two
 * @param tails the rest of them
 */
record TypedWords(String first, String last, String query, String[] heads, String[] tails) {

    /** Nobody types more words than the longest name has. */
    private static final int MOST = 20;

    /** Returns the words of a folded text that is not empty. */
    static TypedWords of(String folded) {
        List<String> words = Arrays.stream(folded.split(" ")).limit(MOST).toList();
        int cuts = words.size() - 1;
        return new TypedWords(
                query(words.subList(0, 1)),
                query(words.subList(words.size() - 1, words.size())),
                query(words),
                IntStream.range(0, cuts)
                        .mapToObj(i -> query(words.subList(0, i + 1)))
                        .toArray(String[]::new),
                IntStream.range(0, cuts)
                        .mapToObj(i -> query(words.subList(i + 1, words.size())))
                        .toArray(String[]::new));
    }

    private static String query(List<String> words) {
        return words.stream().map(word -> word + ":*").collect(Collectors.joining(" & "));
    }
}
