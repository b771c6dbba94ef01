package vn.thidua.access.domain;

import java.time.Instant;

/**
 * The second factor of a person.
 *
 * @param since when its first code was right
 * @param codesLeft how many recovery codes are left
 */
public record SecondFactor(Instant since, int codesLeft) {}
