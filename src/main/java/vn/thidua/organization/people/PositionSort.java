package vn.thidua.organization.people;

import org.springframework.modulith.NamedInterface;

/** How a position stands beside the others of the person. */
@NamedInterface("desk")
public enum PositionSort {
    /** Vị trí chính: one at a time. */
    MAIN,
    /** Kiêm nhiệm: held beside the main one. */
    CONCURRENT,
    /** Biệt phái: works elsewhere while the main position stays. */
    SECONDED
}
