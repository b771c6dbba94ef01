/**
 * Campaigns: contents, targets, assignments, deadlines and whom they bind, from the approved plan (or by hand, or from last year's) through launch to close. Takes work from
 * {@code plan}; tells units what they must do by when. Does not know what they promise ({@code registration}) or report ({@code reporting}).
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "memory",
            "organization",
            "organization::desk",
            "access",
            "search",
            "spreadsheet",
            "regulation",
            "paperwork",
            "paperwork :: desk",
            "evidence",
            "evidence :: desk",
            "plan",
            "plan :: reading"
        })
@NullMarked
package vn.thidua.campaign;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
