package vn.thidua.spreadsheet;

import java.util.List;

/**
 * Where a table stands, as a person said.
 *
 * @param sheet counted from 0
 * @param row of the headings, as Excel shows it; 0 where the table has none
 * @param places of the wanted columns, counted from 0; -1 for one that is not there
 */
public record SheetPlaces(int sheet, int row, List<Integer> places) {}
