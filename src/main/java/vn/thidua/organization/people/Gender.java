package vn.thidua.organization.people;

import org.springframework.modulith.NamedInterface;

/** The gender as papers state it. */
@NamedInterface("desk")
public enum Gender {
    /** Nữ. */
    FEMALE,
    /** Nam. */
    MALE
}
