package vn.thidua.shared;

import java.text.Normalizer;

/** Names that senders give their files; kept only in a form that is safe to show, to log and to offer for download. */
public final class FileName {
    private static final int LONGEST = 120;

    private FileName() {}

    /** Returns the last part of a path without control, direction and reserved characters, at most 120 characters with its ending kept; never empty. */
    public static String safe(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        StringBuilder out = new StringBuilder();
        last.codePoints().forEach(c -> {
            int type = Character.getType(c);
            boolean hidden = type == Character.CONTROL
                    || type == Character.FORMAT
                    || type == Character.UNASSIGNED
                    || type == Character.SURROGATE
                    || type == Character.PRIVATE_USE
                    || type == Character.LINE_SEPARATOR
                    || type == Character.PARAGRAPH_SEPARATOR;
            if (!hidden) {
                out.appendCodePoint("<>:\"|?*;%".indexOf(c) >= 0 ? '_' : c);
            }
        });
        String clean = Normalizer.normalize(out, Normalizer.Form.NFC).strip();
        clean = clean.chars().allMatch(c -> c == '.') ? "" : shortened(clean);
        return clean.isEmpty() ? "van-ban" : clean;
    }

    private static String shortened(String name) {
        if (name.length() <= LONGEST) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        String ending = dot > 0 && name.length() - dot <= 10 ? name.substring(dot) : "";
        int keep = LONGEST - ending.length() - 1;
        keep -= Character.isHighSurrogate(name.charAt(keep - 1)) ? 1 : 0;
        return name.substring(0, keep) + "…" + ending;
    }
}
