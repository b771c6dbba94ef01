package vn.thidua.plan.reading.reward;

import java.util.List;
import java.util.regex.Pattern;

/** Tells a form that is offered from one that is only spoken of. */
final class Offers {

    /** Words right before a form that somebody already has or must have. */
    private static final List<String> HELD = List.of(
            "được tặng",
            "được tặng thưởng",
            "đạt",
            "đạt tiêu chuẩn",
            "đủ tiêu chuẩn",
            "đã có",
            "nhận",
            "được nhận",
            "từng",
            "công nhận là");

    /** Words that open a list of forms. */
    private static final List<String> OPENERS = List.of(
            "gồm",
            "bao gồm",
            "hình thức",
            "danh hiệu",
            "khen thưởng",
            "thưởng",
            "cụ thể",
            "như sau",
            "xét",
            "tặng",
            "trao",
            "đề nghị");

    private static final List<String> VERBS = List.of("trao tặng", "tặng thưởng", "tặng", "trao", "cấp");

    private static final Pattern NUMBERED =
            Pattern.compile("\\d{1,3} (?:tập thể|cá nhân|hộ gia đình|gia đình|đơn vị|doanh nghiệp|em|học sinh)");

    /** How many characters before a form are looked at. */
    private static final int REACH = 48;

    private Offers() {}

    /** Returns the offset of the verb right before the form at {@code form}, -1 where there is none. */
    static int verb(String key, int form) {
        String before = key.substring(Math.max(0, form - REACH), form).stripTrailing();
        if (before.endsWith("danh hiệu")) {
            before = before.substring(0, before.length() - "danh hiệu".length()).stripTrailing();
        }
        for (String verb : VERBS) {
            int at = before.length() - verb.length();
            if (before.endsWith(verb)
                    && Words.startsAt(before, verb, at)
                    && (at == 0 || !Character.isLetter(before.charAt(at - 1)))) {
                String left = before.substring(0, at).stripTrailing();
                boolean held = left.endsWith("đã") || left.endsWith("được") && !counts(key, form);
                return held ? -1 : Math.max(0, form - REACH) + at;
            }
        }
        return -1;
    }

    /** "05 tập thể và 10 cá nhân được tặng Giấy khen": a number of recipients is promised the form. */
    private static boolean counts(String key, int form) {
        return NUMBERED.matcher(key.substring(Math.max(0, form - 2 * REACH), form))
                .find();
    }

    /** Tells whether running text ahead of the form reports an award ("được Thủ tướng Chính phủ tặng") instead of promising one. */
    static boolean isPast(String key, int form) {
        String before = key.substring(Math.max(0, form - 2 * REACH), form);
        return (Words.has(before, "được") || Words.has(before, "đã") || Words.has(before, "vinh dự"))
                && !Words.has(before, "xét")
                && !Words.has(before, "đề nghị");
    }

    /** Tells whether the form stands at the start of its text, behind a sign, or behind a word that opens a list. */
    static boolean isListed(String key, int form) {
        String before = key.substring(Math.max(0, form - REACH), form).stripTrailing();
        while (!before.isEmpty() && "\"'(*".indexOf(before.charAt(before.length() - 1)) >= 0) {
            before = before.substring(0, before.length() - 1).stripTrailing();
        }
        if (before.isEmpty()) {
            return form < REACH;
        }
        if (before.endsWith("danh hiệu")) {
            before = before.substring(0, before.length() - "danh hiệu".length()).stripTrailing();
            if (before.isEmpty()) {
                return true;
            }
        }
        if (HELD.stream().anyMatch(before::endsWith)) {
            return false;
        }
        return ":;,-+".indexOf(before.charAt(before.length() - 1)) >= 0
                || before.endsWith(" và")
                || before.endsWith(" hoặc")
                || OPENERS.stream().anyMatch(before::endsWith);
    }
}
