package vn.thidua.access.web;

import java.util.List;
import java.util.Set;
import vn.thidua.access.Role;

/** Which roles must sign in with a second factor. */
public record FactorRolesPage(Set<Role> required) {

    /** Returns all roles. */
    public List<Role> roles() {
        return List.of(Role.values());
    }
}
