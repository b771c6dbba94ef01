package vn.thidua.spreadsheet;

import java.util.List;

/**
 * A column that an uploaded table can have.
 *
 * @param headings what stands or may stand above it, in any language; compared without diacritics and case
 * @param required whether a table without it is refused
 */
public record SheetColumn(List<String> headings, boolean required) {}
