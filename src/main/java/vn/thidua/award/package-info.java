/**
 * Awards: decisions, their numbers, who may sign, what becomes of each award ({@code decision}); rewards, payments and the fund ({@code money}); what follows a decision: certificates as files and on pre-printed blanks ({@code certificate}),
 * statements that anybody can check ({@code statement}), sealed files ({@code seal}); what an office prints and hands over, with which keys, and the page where everybody checks it
 * ({@code printing}). Certificates, statements and seals are plain Java without Spring and database.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "sealing",
            "spreadsheet",
            "paperwork",
            "paperwork :: desk",
            "regulation",
            "regulation :: reading",
            "organization",
            "organization :: desk",
            "access",
            "access :: throttle",
            "background",
            "evidence",
            "evidence :: desk",
            "campaign",
            "honours",
            "honours :: desk",
            "commendation",
            "commendation :: desk",
            "council",
            "search"
        })
@NullMarked
package vn.thidua.award;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
