/**
 * Plan documents as they came, what was read in them, what a person decided about each item, and what is wrong with them. Hands on an approved plan; does not know what
 * becomes of it ({@code campaign}).
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "encoding",
            "background",
            "regulation",
            "access",
            "search",
            "access::desk",
            "organization",
            "organization::desk"
        })
@NullMarked
package vn.thidua.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
