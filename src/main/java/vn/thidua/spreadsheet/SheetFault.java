package vn.thidua.spreadsheet;

import java.util.List;

/**
 * Why a table as a whole cannot be used.
 *
 * @param arguments facts that the sentence names
 */
public record SheetFault(SheetTrouble trouble, List<Object> arguments) {}
