/**
 * Scales, points and ranks: what a scale asks for, what units get by it from verified results and from the people who look at them, and who stands where in a cluster and over all. Takes results
 * from {@code reporting}. Does not know who is proposed for an award ({@code commendation}).
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "background",
            "spreadsheet",
            "paperwork",
            "paperwork :: desk",
            "regulation",
            "organization",
            "organization :: desk",
            "access",
            "search",
            "evidence",
            "evidence :: desk",
            "campaign",
            "campaign :: desk",
            "reporting",
            "reporting :: desk"
        })
@NullMarked
package vn.thidua.scoring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
