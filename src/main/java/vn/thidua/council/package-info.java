/**
 * Councils that advise on awards: who sits on them by which decision, their sessions, how they vote, what came out and the minutes. Takes what was proposed from {@code commendation}; decides no award
 * ({@code award}).
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
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
            "commendation",
            "commendation :: desk"
        })
@NullMarked
package vn.thidua.council;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
