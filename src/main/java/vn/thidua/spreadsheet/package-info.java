/**
 * Tables that come from Excel and go to Excel. Ground floor: knows no unit, no campaign, no database; a file that cannot be read gets a sentence of its own.
 */
@ApplicationModule(allowedDependencies = {"shared", "encoding"})
@NullMarked
package vn.thidua.spreadsheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
