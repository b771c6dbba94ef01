package vn.thidua.scoring.scale;

import java.math.BigDecimal;

/**
 * What a total is called (xếp loại).
 *
 * @param from total from which on it is reached, itself included
 * @param noZero whether no base criterion may be without points
 */
public record ScaleClass(String name, BigDecimal from, boolean noZero) {}
