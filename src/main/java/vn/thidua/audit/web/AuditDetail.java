package vn.thidua.audit.web;

/**
 * A fact of an entry that people want to read in the sentence itself.
 *
 * @param field name of the fact, which has words of its own
 * @param value as it is shown; of a role its code
 */
public record AuditDetail(String field, String value) {}
