package vn.thidua.award.statement;

/** What the text of a code is worth, as far as that can be told without asking the office: it may have revoked the award since. */
public sealed interface Checked {

    /**
     * The office said so.
     *
     * @param key id of the key that signed
     */
    record Genuine(Statement statement, String key) implements Checked {}

    /**
     * The key is known, but this is not what it signed.
     *
     * @param key id of the key that is named
     */
    record Altered(String key) implements Checked {}

    /**
     * Signed with a key that is not among the published ones.
     *
     * @param key its id
     */
    record UnknownKey(String key) implements Checked {}

    /** No statement at all, or not all of one. */
    record NoStatement() implements Checked {}
}
