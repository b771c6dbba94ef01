package vn.thidua.reporting.domain;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.thidua.shared.Vietnamese;

/**
 * How the workbook that a unit keeps says what: chosen by a person, remembered for a campaign.
 *
 * @param sheet name of the sheet; empty where it has none
 * @param row of the headings, as Excel shows it; 0 where the table has none
 * @param columns in which the parts stand; a part that is missing stands nowhere
 */
public record WorkbookLayout(String sheet, int row, Map<Part, Column> columns) {

    /** What a column can hold. */
    public enum Part {
        /** What the row is about. */
        SUBJECT,
        /** The figure of the period. */
        VALUE,
        /** The upper part of a ratio, where that is another column. */
        NUMERATOR,
        /** The lower part of a ratio, or the weight. */
        DENOMINATOR,
        /** A note. */
        NOTE;

        /** Tells whether it tells about the period, and not about the target. */
        public boolean figure() {
            return this == VALUE || this == NUMERATOR || this == DENOMINATOR;
        }
    }

    /**
     * A column.
     *
     * @param place counted from 0
     * @param heading what stood above it when it was chosen; in a table without headings what stood first in the column of names, else nothing
     */
    public record Column(int place, String heading) {}

    /**
     * What is remembered of the workbook of a unit.
     *
     * @param layout empty where nobody chose one
     * @param names which target is meant by words of the unit, folded; empty for words that are about none
     */
    public record Memory(Optional<WorkbookLayout> layout, Map<String, Optional<UUID>> names) {

        /* Longer than any name of a target; what is longer is compared by its beginning. */
        private static final int LONGEST = 500;

        /** Returns words as they are remembered. */
        public static String key(String words) {
            String folded = Vietnamese.fold(words);
            return folded.length() > LONGEST ? folded.substring(0, LONGEST) : folded;
        }

        /** Returns what was said of words: a target, or that they are about none; empty where nobody said anything. */
        public Optional<Optional<UUID>> meant(String words) {
            return Optional.ofNullable(names.get(key(words)));
        }
    }

    /** Tells whether nothing stands above the columns. */
    public boolean headless() {
        return row == 0;
    }

    /** Returns the place of a part, -1 where it stands nowhere. */
    public int place(Part part) {
        Column column = columns.get(part);
        return column == null ? -1 : column.place();
    }

    /** Returns what stood above a part when it was chosen; empty where it stands nowhere. */
    public String heading(Part part) {
        Column column = columns.get(part);
        return column == null ? "" : column.heading();
    }
}
