/**
 * Registrations: the works (công trình, phần việc) that units promise in a campaign, whom for and by when, and what lead agencies say of them; the pledges of clusters. Takes contents,
 * deadlines and whom they bind from {@code campaign}. Does not know what became of the works in figures ({@code reporting}).
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "spreadsheet",
            "paperwork",
            "organization",
            "organization :: desk",
            "access",
            "evidence",
            "evidence :: desk",
            "campaign",
            "campaign :: desk"
        })
@NullMarked
package vn.thidua.registration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
