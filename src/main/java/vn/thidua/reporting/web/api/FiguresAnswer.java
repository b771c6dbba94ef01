package vn.thidua.reporting.web.api;

import java.util.List;
import java.util.UUID;

/**
 * What a program is told of the figures that it sent.
 *
 * @param units how many were handed in
 * @param figures how many figures changed
 * @param repeated whether all that had happened before, under the same id
 * @param faultCount how many faults there are
 * @param faults the first of them
 */
record FiguresAnswer(UUID batch, int units, int figures, boolean repeated, int faultCount, List<Fault> faults) {

    /**
     * What is wrong with a line.
     *
     * @param line its number, from 1; 0 where it is about something that no line says
     * @param code stays the same in every language
     */
    record Fault(int line, String unit, String target, String code, String message) {}
}
