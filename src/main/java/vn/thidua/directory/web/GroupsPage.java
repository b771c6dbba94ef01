package vn.thidua.directory.web;

import java.time.LocalDate;
import java.util.List;

/**
 * All groups of units.
 *
 * @param today the day of the counts
 */
public record GroupsPage(List<GroupLine> groups, KindNames kinds, LocalDate today) {}
