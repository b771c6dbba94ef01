package vn.thidua.scoring.round.web;

import java.util.List;

/**
 * A step on the way from the plan to points.
 *
 * @param key message key of the sentence
 * @param arguments what it names
 * @param quote words of a plan or decision; empty where there are none
 * @param path where the step can be looked at; empty where nowhere
 */
public record Reason(String key, List<Object> arguments, String quote, String path) {

    public Reason {
        arguments = List.copyOf(arguments);
    }

    static Reason of(String key, Object... arguments) {
        return new Reason("because." + key, List.of(arguments), "", "");
    }

    static Reason quoted(String key, String quote) {
        return new Reason("because." + key, List.of(), quote, "");
    }
}
