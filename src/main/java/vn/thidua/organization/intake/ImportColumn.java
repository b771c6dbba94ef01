package vn.thidua.organization.intake;

import org.springframework.modulith.NamedInterface;

/**
 * A column of a table that can be imported.
 *
 * @param code names its heading and its explanation in the messages
 * @param need whether a table without it is refused, or a row where it is empty
 * @param type what its cells hold
 */
@NamedInterface("desk")
public record ImportColumn(String code, Need need, Type type) {

    /** How much a column is needed. */
    @NamedInterface("desk")
    public enum Need {
        /** The table must have it, and a row must fill it. */
        REQUIRED,
        /** Needed by a row that holds a position. */
        SOMETIMES,
        /** One of these columns is enough. */
        EITHER,
        /** May be left out. */
        OPTIONAL
    }

    /** What cells hold. */
    @NamedInterface("desk")
    public enum Type {
        /** Words. */
        TEXT,
        /** A day. */
        DAY,
        /** One of the words that the template lists. */
        CHOICE
    }

    static ImportColumn required(String code) {
        return new ImportColumn(code, Need.REQUIRED, Type.TEXT);
    }

    static ImportColumn optional(String code) {
        return new ImportColumn(code, Need.OPTIONAL, Type.TEXT);
    }

    static ImportColumn sometimes(String code) {
        return new ImportColumn(code, Need.SOMETIMES, Type.TEXT);
    }

    static ImportColumn either(String code) {
        return new ImportColumn(code, Need.EITHER, Type.TEXT);
    }

    ImportColumn day() {
        return new ImportColumn(code, need, Type.DAY);
    }

    ImportColumn choice() {
        return new ImportColumn(code, need, Type.CHOICE);
    }
}
