package vn.thidua.reporting.inspecting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What an inspection asks a unit to do.
 *
 * @param number from 1
 * @param dueOn last day to do it
 * @param words what the unit did and what the office said to that, in their order
 */
public record Recommendation(UUID id, int number, String text, LocalDate dueOn, State state, List<Word> words) {

    /** How a recommendation stands. */
    public enum State {
        /** It waits for the unit. */
        OPEN("risk", "alarm"),
        /** It waits for the office. */
        ANSWERED("info", "mail-opened"),
        /** It is done. */
        SETTLED("ok", "circle-check");

        private final String tone;
        private final String icon;

        State(String tone, String icon) {
            this.tone = tone;
            this.icon = icon;
        }

        /** Returns the tone of its colour. */
        public String tone() {
            return tone;
        }

        /** Returns its icon. */
        public String icon() {
            return icon;
        }
    }

    /**
     * Something that was said.
     *
     * @param fromUnit whether the unit says it
     * @param late whether that was after the last day
     */
    public record Word(boolean fromUnit, String text, boolean late, Instant at, String by) {}

    /** Tells whether it waits for the unit though its last day is over. */
    public boolean overdue(LocalDate today) {
        return state == State.OPEN && today.isAfter(dueOn);
    }
}
