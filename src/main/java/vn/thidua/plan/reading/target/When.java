package vn.thidua.plan.reading.target;

import org.jspecify.annotations.Nullable;
import vn.thidua.plan.reading.Dating;

/**
 * A time named in a passage.
 *
 * @param from index of its first token, the preposition included
 * @param to index behind its last token
 * @param role what the time is for
 * @param end its last day, month or year; null where the text gives no year
 */
record When(int from, int to, Role role, @Nullable Dating end) {

    /** What a time is for. */
    enum Role {
        /** By when: "đến năm 2025", "trong tháng 11/2025", "năm 2025". */
        BY,
        /** From when on: "từ năm 2025 trở đi". */
        SINCE,
        /** What something is compared with: "so với năm 2020". */
        COMPARED,
        /** Part of a name: "giai đoạn 2021-2025", "nhiệm kỳ 2020-2025". */
        NAME
    }

    boolean isDeadline() {
        return role == Role.BY && end != null;
    }
}
