/**
 * Rounds of commendation: what is asked for, whom units propose for what, the papers of their dossiers, and whether the law of the day lets them have it. Takes ranks from {@code scoring}, verified
 * results from {@code reporting} and what was awarded before from the register of honours. Decides no award ({@code award}).
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "background",
            "sealing",
            "spreadsheet",
            "paperwork",
            "paperwork :: desk",
            "honours",
            "regulation",
            "regulation :: reading",
            "organization",
            "organization :: desk",
            "access",
            "evidence",
            "evidence :: desk",
            "campaign",
            "campaign :: desk",
            "reporting",
            "reporting :: desk",
            "scoring",
            "scoring :: desk"
        })
@NullMarked
package vn.thidua.commendation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
