package vn.thidua.access;

import java.util.UUID;
import vn.thidua.organization.UnitId;

/**
 * A role that a person holds for a unit today.
 *
 * @param unitName name of the unit today
 */
public record Grant(UUID id, Role role, UnitId unit, String unitName) {}
