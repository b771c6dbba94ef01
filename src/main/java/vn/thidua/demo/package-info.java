/**
 * The demo office: invented units, people and plans, so that a newcomer finds a running campaign. Works only where {@code thidua.access.demo} is set, fills only an empty
 * database, and only through the desks that people use too. Knows the steps up to {@code scoring}, the register of honours, councils and decisions; nobody knows it.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "organization",
            "organization::desk",
            "access",
            "access::desk",
            "plan",
            "plan::desk",
            "paperwork::desk",
            "campaign",
            "campaign::desk",
            "registration",
            "registration::desk",
            "reporting",
            "reporting::desk",
            "programme",
            "programme::desk",
            "scoring",
            "scoring::desk",
            "honours",
            "honours::desk",
            "council",
            "council::desk",
            "commendation::desk",
            "regulation",
            "evidence::desk",
            "paperwork",
            "award::desk"
        })
@NullMarked
package vn.thidua.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
