package vn.thidua.directory.web.people;

import org.jspecify.annotations.Nullable;
import vn.thidua.organization.people.Identity;
import vn.thidua.shared.Complaints;

/**
 * An identity number that somebody wants to see.
 *
 * @param path of the person
 * @param name of the person
 * @param number in full, shown this once; null before a reason is given
 */
public record IdentityPage(
        String path,
        String name,
        Identity identity,
        ReasonForm form,
        Complaints complaints,
        @Nullable String number) {}
