/**
 * Tells people what happened: in the program and by mail. A leaf: it listens to events of earlier modules and decides nothing; mail waits in the outbox until it could be
 * handed over.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "access",
            "organization",
            "campaign",
            "reporting",
            "programme",
            "scoring",
            "council",
            "award :: desk"
        })
@NullMarked
package vn.thidua.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
