/**
 * Periodic reports: what units say they achieved in a period of a campaign, what lead agencies verified, and what it adds up to at every level. Takes targets, deadlines and whom they
 * bind from {@code campaign}. Does not know what its figures are scored with ({@code scoring}).
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "memory",
            "organization",
            "background",
            "organization :: desk",
            "spreadsheet",
            "paperwork",
            "paperwork :: desk",
            "access",
            "evidence",
            "evidence :: desk",
            "campaign",
            "campaign :: desk",
            "plan :: reading"
        })
@NullMarked
package vn.thidua.reporting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
