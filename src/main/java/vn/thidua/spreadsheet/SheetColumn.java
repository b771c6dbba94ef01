package vn.thidua.spreadsheet;

import java.util.List;

/**
 * A column that an uploaded table can have.
 *
 * @param heading as the template prints it
 * @param otherHeadings what people also write; compared without diacritics and case
 * @param required whether a table without it is refused
 */
public record SheetColumn(String heading, List<String> otherHeadings, boolean required) {}
