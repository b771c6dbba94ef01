/**
 * The screens of {@code organization}: units and people, their names, lists from and to Excel. A module of its own because rights are named by {@code access}, which itself
 * knows units; it holds no table and no rule but which units an actor may change.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "spreadsheet",
            "regulation",
            "organization",
            "organization::desk",
            "access",
            "search"
        })
@NullMarked
package vn.thidua.directory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
