package vn.thidua.honours.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What something written was found to mean.
 *
 * @param found what it means; null where that is nothing, or not sure
 * @param choices what it may mean; while there are any, nobody chose yet
 */
public record Match<T>(@Nullable T found, List<Choice> choices) {

    /** Copies the choices. */
    public Match {
        choices = List.copyOf(choices);
    }

    /**
     * Something that may be meant.
     *
     * @param code by which it is chosen
     * @param label what it is called
     * @param note tells those of one name apart
     */
    public record Choice(String code, String label, String note) {}

    static <T> Match<T> of(T found) {
        return new Match<>(found, List.of());
    }

    static <T> Match<T> none() {
        return new Match<>(null, List.of());
    }

    static <T> Match<T> unsure(List<Choice> choices) {
        return new Match<>(null, choices);
    }

    boolean sure() {
        return choices.isEmpty();
    }
}
