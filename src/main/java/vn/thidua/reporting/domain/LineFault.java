package vn.thidua.reporting.domain;

import java.util.List;

/**
 * What is the matter with a line of a table of figures.
 *
 * @param line its number; 0 where it is about something that no line says
 * @param unit as written, or the name of the unit
 * @param target as written, or its number; empty where it is about the unit
 * @param key of its sentence
 * @param arguments facts for the sentence
 */
public record LineFault(int line, String unit, String target, String key, List<Object> arguments) {}
