package vn.thidua.scoring.points;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is ranked.
 *
 * @param <T> what stands for it: a unit, a person
 * @param scored what it comes to
 * @param ties what decides between equal totals, in the order of the rules; null where there is no value
 */
public record Contestant<T>(T who, Scored scored, List<@Nullable BigDecimal> ties) {}
