/**
 * Awards: decisions, their numbers, who may sign, what becomes of each award ({@code decision}); what follows a decision: certificates as files and on pre-printed blanks ({@code certificate}),
 * statements that anybody can check ({@code statement}), sealed files ({@code seal}). The last three are plain Java without Spring and database.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "spreadsheet",
            "paperwork",
            "paperwork :: desk",
            "regulation",
            "regulation :: reading",
            "organization",
            "organization :: desk",
            "access",
            "evidence",
            "evidence :: desk",
            "campaign",
            "honours",
            "honours :: desk",
            "commendation",
            "commendation :: desk",
            "search"
        })
@NullMarked
package vn.thidua.award;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
