package vn.thidua.directory.web.intake;

import java.util.List;
import vn.thidua.organization.intake.ImportKind;
import vn.thidua.organization.intake.TableImport;

/**
 * What can be imported, and what the person handed in.
 *
 * @param mine the latest first
 */
public record ImportsPage(List<ImportKind> kinds, List<TableImport> mine) {}
