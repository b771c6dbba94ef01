package vn.thidua.organization;

/**
 * A kind of unit: an administrative level or a sort of organisation.
 *
 * @param plural word used in plans for all units of the kind
 * @param rank order from the top, see the table {@code unit_kind}
 */
public record UnitKind(String code, String nameVi, String nameEn, String plural, int rank) {}
