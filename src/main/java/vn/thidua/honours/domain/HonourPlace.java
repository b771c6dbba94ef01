package vn.thidua.honours.domain;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Where a line stands in the order of a search, to go on behind it.
 *
 * @param key order of the name; empty where lines are ordered by day
 */
public record HonourPlace(String key, LocalDate day, UUID id) {}
