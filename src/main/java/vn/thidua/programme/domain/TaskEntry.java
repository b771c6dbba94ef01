package vn.thidua.programme.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.organization.UnitId;

/**
 * Something that happened to a task.
 *
 * @param number from 1
 * @param text what was said
 * @param percent how far the task was, 0 to 100, or null
 * @param title how the task read from then on
 * @param lead who had to do it from then on
 * @param due when it was due from then on
 * @param late whether it was called done after its last day
 */
public record TaskEntry(
        UUID id,
        int number,
        Kind kind,
        String text,
        @Nullable Integer percent,
        String title,
        UnitId lead,
        TaskDue due,
        boolean late,
        Instant at,
        String by) {

    /** What can happen. */
    public enum Kind {
        /** A unit was told to do it. */
        GIVEN("flag", "none"),
        /** It was worded anew, given to another unit or another day. */
        CHANGED("pencil", "info"),
        /** The unit told how far it is. */
        PROGRESS("progress", "info"),
        /** The unit says it is done. */
        DONE("clipboard-check", "info"),
        /** Somebody stands for that. */
        VERIFIED("circle-check", "ok"),
        /** It was given back. */
        RETURNED("arrow-back-up", "bad"),
        /** It need not be done any more. */
        CANCELLED("ban", "none");

        private final String icon;
        private final String tone;

        Kind(String icon, String tone) {
            this.icon = icon;
            this.tone = tone;
        }

        /** Returns its icon. */
        public String icon() {
            return icon;
        }

        /** Returns the tone of its colour. */
        public String tone() {
            return tone;
        }
    }
}
