package vn.thidua.regulation;

import java.time.LocalDate;

/**
 * Words for a level of government that the law did away with.
 *
 * @param words as documents write them
 * @param from first day on which there is no such level
 * @param basis number of the legal document that says so
 */
public record AbolishedTerm(String words, LocalDate from, String basis) {}
