package vn.thidua.plan.reading.reward;

import vn.thidua.plan.reading.structure.Text;

/** Compares awarding offices: the committee and its chair are the same authority for the purpose of joining what a plan says of a form. */
final class Authorities {

    private Authorities() {}

    /** Tells whether both may be the same; an authority that is not named agrees with any. */
    static boolean agree(Text left, Text right) {
        String one = key(left);
        String other = key(right);
        return one.isEmpty() || other.isEmpty() || one.equals(other) || one.startsWith(other) || other.startsWith(one);
    }

    static String key(Text authority) {
        return authority
                .key()
                .replace("ubnd", "ủy ban nhân dân")
                .replace("chủ tịch ", "")
                .replace("tp.", "thành phố")
                .strip();
    }
}
