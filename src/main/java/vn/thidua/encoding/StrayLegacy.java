package vn.thidua.encoding;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Legacy letters that stray through Unicode files: text typed in an old font and stored as accented Latin letters. */
public final class StrayLegacy {
    private static final List<LegacyEncoding> USUAL = List.of(LegacyEncoding.TCVN3, LegacyEncoding.VNI);

    private StrayLegacy() {}

    /**
     * A text after a look for stray letters.
     *
     * @param text the text, converted where that made it Vietnamese
     * @param encoding the encoding it was converted from; null where nothing was done
     */
    public record Repair(String text, @Nullable LegacyEncoding encoding) {}

    /** Returns the text converted as a whole, if only that makes syllables of it. */
    public static Repair repair(String text) {
        Vietnamese now = Vietnamese.of(text);
        if (now.marked() < 3 || now.fit() > 0.6) {
            return new Repair(text, null);
        }
        LegacyEncoding best = null;
        double bestFit = Math.max(0.6, now.fit() + 0.2);
        for (LegacyEncoding encoding : USUAL) {
            Vietnamese then = Vietnamese.of(encoding.decodeStray(text));
            if (then.fit() > bestFit && then.fitting() >= now.marked() / 2) {
                best = encoding;
                bestFit = then.fit();
            }
        }
        return best == null ? new Repair(text, null) : new Repair(best.decodeStray(text), best);
    }

    /** Returns the encoding that a font's name stands for, or null for a font of today. */
    public static @Nullable LegacyEncoding ofFont(String font) {
        String name = font.substring(font.indexOf('+') + 1).toLowerCase(Locale.ROOT);
        if (name.startsWith(".vn")) {
            return LegacyEncoding.TCVN3;
        }
        return name.startsWith("vni-") ? LegacyEncoding.VNI : null;
    }

    /** Returns a run of text typed in a legacy font as Unicode; a run that already is Vietnamese Unicode stays. */
    public static String convert(String run, String font, LegacyEncoding encoding) {
        for (int i = 0; i < run.length(); i++) {
            char c = run.charAt(i);
            if ((c >= 0x1ea0 && c <= 0x1ef9) || "ăđơưĐ".indexOf(c) >= 0) {
                return run;
            }
        }
        String text = encoding.decodeStray(run);
        if (encoding == LegacyEncoding.TCVN3) {
            text = SoftHyphens.restored(text);
        }
        return encoding == LegacyEncoding.TCVN3 && isCapital(font) ? text.toUpperCase(Locale.ROOT) : text;
    }

    /** The capital fonts end in H: .VnTimeH, .VnArialH. */
    private static boolean isCapital(String font) {
        String name = font.replaceFirst("[,-].*", "");
        return name.endsWith("H");
    }
}
