package vn.thidua.plan.domain;

import java.util.Arrays;
import java.util.List;

/** A group of items on the review screen, in the order of the filter. */
public enum ItemGroup {
    /** Chỉ tiêu. */
    TARGETS("k-tgt"),
    /** Nội dung. */
    CONTENTS("k-con"),
    /** Phân công. */
    ASSIGNMENTS("k-ass"),
    /** Thời hạn. */
    DEADLINES("k-due"),
    /** Khen thưởng. */
    COMMENDATIONS("k-awd"),
    /** Hồ sơ and the registration form. */
    PAPERS("k-pap"),
    /** Đối tượng. */
    AUDIENCE("k-who"),
    /** Head and foot of the document, period, recipients. */
    DOCUMENT("k-doc"),
    /** Căn cứ. */
    LEGAL_BASES("k-law");

    private final String style;

    ItemGroup(String style) {
        this.style = style;
    }

    /** Returns the class that gives its colour. */
    public String style() {
        return style;
    }

    /** Returns the kinds of items in it. */
    public List<ItemKind> kinds() {
        return Arrays.stream(ItemKind.values())
                .filter(kind -> kind.group() == this)
                .toList();
    }
}
