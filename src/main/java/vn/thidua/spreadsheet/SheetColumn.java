package vn.thidua.spreadsheet;

import java.util.List;

/**
 * A column that a table can have.
 *
 * @param headings what stands or may stand above it, in any language; compared without diacritics and case
 * @param required whether a table without it is refused
 * @param date whether its cells are days; those that Excel keeps as numbers are read as yyyy-MM-dd
 */
public record SheetColumn(List<String> headings, boolean required, boolean date) {}
