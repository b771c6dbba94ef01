package vn.thidua.scoring.round.web;

import java.util.Optional;
import vn.thidua.organization.UnitId;
import vn.thidua.scoring.round.Stage;

/**
 * Who writes on a sheet.
 *
 * @param stage the part; empty for whoever only reads now
 * @param unit for which unit
 * @param attempt what was sent just now
 */
record Writer(Optional<Stage> stage, UnitId unit, Attempt attempt) {}
