package vn.thidua.plan.domain;

import java.text.Normalizer;

/** Names that senders give their files; kept only in a form that is safe to show, to log and to offer for download. */
public final class FileName {

    private static final int LONGEST = 120;

    private FileName() {}

    /** Returns the last part of a path without control, direction and reserved characters; never empty. */
    public static String safe(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        StringBuilder clean = new StringBuilder();
        last.codePoints()
                .filter(FileName::shown)
                .forEach(c -> clean.appendCodePoint("<>:\"|?*;%".indexOf(c) >= 0 ? '_' : c));
        String safe = Normalizer.normalize(clean, Normalizer.Form.NFC).strip();
        if (safe.isEmpty() || safe.chars().allMatch(c -> c == '.')) {
            return "van-ban";
        }
        return safe.codePointCount(0, safe.length()) <= LONGEST
                ? safe
                : safe.substring(safe.offsetByCodePoints(safe.length(), -LONGEST));
    }

    private static boolean shown(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.UNASSIGNED,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
