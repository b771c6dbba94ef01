package vn.thidua.organization.people;

import org.springframework.modulith.NamedInterface;

/** What people in a position are by law; data, see the table {@code position_category}. */
@NamedInterface("desk")
public record PositionCategory(String code, String nameVi, String nameEn) {}
