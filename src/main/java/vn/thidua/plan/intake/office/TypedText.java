package vn.thidua.plan.intake.office;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.thidua.encoding.LegacyEncoding;
import vn.thidua.encoding.StrayLegacy;
import vn.thidua.plan.intake.IntakeNote;
import vn.thidua.plan.intake.NoteCode;

/** Joins runs of text that were typed in different fonts, and converts what was typed in a legacy one. */
final class TypedText {
    private final Map<LegacyEncoding, Set<String>> converted;
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder run = new StringBuilder();
    private String font = "";

    /** Remembers the fonts that it converts in this map. */
    TypedText(Map<LegacyEncoding, Set<String>> converted) {
        this.converted = converted;
    }

    void add(String typed, String typedFont, boolean capitals) {
        if (!typedFont.equals(font)) {
            endRun();
            font = typedFont;
        }
        // A letter and its mark may be split over runs, so a run of one font is converted as a whole.
        run.append(capitals && StrayLegacy.ofFont(typedFont) == null ? typed.toUpperCase(Locale.ROOT) : typed);
    }

    /** Returns the text so far and starts anew. */
    String take() {
        endRun();
        String all = text.toString();
        text.setLength(0);
        return all;
    }

    private void endRun() {
        LegacyEncoding encoding = StrayLegacy.ofFont(font);
        if (encoding == null || run.isEmpty()) {
            text.append(run);
        } else {
            String before = run.toString();
            String after = StrayLegacy.convert(before, font, encoding);
            if (!after.equals(before)) {
                converted.computeIfAbsent(encoding, e -> new TreeSet<>()).add(font);
            }
            text.append(after);
        }
        run.setLength(0);
    }

    static Map<LegacyEncoding, Set<String>> noFonts() {
        return new TreeMap<>();
    }

    /** Returns a note for an encoding and the fonts it was converted from. */
    static IntakeNote note(LegacyEncoding encoding, Set<String> fonts) {
        return IntakeNote.of(NoteCode.FONT_CONVERTED, encoding.title(), String.join(", ", fonts));
    }
}
