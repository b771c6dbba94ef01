/**
 * The register of honours: what people, collectives and households were awarded, for which time and by which decision, valid or revoked; initiatives and what they were used for; tables of old awards
 * that come in. Does not know how an award comes about ({@code commendation}, {@code award}): whoever decides one enters it here. Nothing in it is ever deleted.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "spreadsheet",
            "organization",
            "organization :: desk",
            "regulation",
            "access",
            "search"
        })
@NullMarked
package vn.thidua.honours;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
