package vn.thidua.plan.reading.target;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thidua.plan.reading.Dating;

/**
 * A time named in a passage.
 *
 * @param from index of its first token, the preposition included
 * @param to index behind its last token
 * @param role what the time is for
 * @param end its last day, month or year; null where the text gives no year
 * @param exclusive whether it is itself too late ("trước")
 */
record When(int from, int to, Role role, @Nullable Dating end, boolean exclusive) {

    private static final Set<String> UNITS = Set.of("ngày", "tháng", "quý", "năm");

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

    /** A time as it is named, before the words around it are looked at. */
    When(int from, int to, Role role, @Nullable Dating end) {
        this(from, to, role, end, false);
    }

    /** Returns by when something is due at this time, null where the text gives no year. */
    @Nullable
    Limit limit() {
        return end == null ? null : Limit.of(end, exclusive);
    }

    /** Tells whether a word such as "đến" or "vào" leads to it, so that it tells when and is no part of a name ("vốn năm 2026"). */
    boolean isPlaced(List<Token> tokens) {
        Token first = tokens.get(from);
        return (role == Role.BY || role == Role.SINCE) && first.is(Token.Kind.WORD) && !UNITS.contains(first.word());
    }

    boolean isDeadline() {
        return role == Role.BY && end != null;
    }
}
