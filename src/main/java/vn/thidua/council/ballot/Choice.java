package vn.thidua.council.ballot;

import org.springframework.modulith.NamedInterface;

/** What a member says of an item. Its place is what stands in a slip. */
@NamedInterface("desk")
public enum Choice {
    /** Neither. */
    NONE,
    /** Đồng ý. */
    AGREE,
    /** Không đồng ý. */
    AGAINST
}
