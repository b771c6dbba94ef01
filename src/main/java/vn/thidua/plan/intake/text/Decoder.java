package vn.thidua.plan.intake.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.encoding.LegacyEncoding;
import vn.thidua.encoding.StrayLegacy;
import vn.thidua.encoding.Vietnamese;
import vn.thidua.plan.intake.IntakeNote;
import vn.thidua.plan.intake.NoteCode;

/** Turns the bytes of a plain text into Unicode, whatever encoding they are in. */
public final class Decoder {
    private static final Charset CP1252 = Charset.forName("windows-1252");
    private static final int SAMPLE = 100_000;

    private Decoder() {}

    /**
     * A text and what was done to read it.
     *
     * @param text Unicode, not cleaned
     * @param notes conversions made
     */
    public record Decoded(String text, List<IntakeNote> notes) {}

    /**
     * Returns the text of bytes: by byte order mark, then by the zero bytes of UTF-16, then as UTF-8 where valid, then
     * by which legacy encoding gives the most Vietnamese syllables.
     */
    public static Decoded decode(byte[] bytes) {
        Charset unicode = unicodeOf(bytes);
        if (unicode != null) {
            return repaired(new String(bytes, unicode), List.of());
        }
        String strict = strictUtf8(bytes);
        return strict == null ? guess(bytes) : repaired(strict, List.of());
    }

    private static @Nullable Charset unicodeOf(byte[] bytes) {
        if (startsWith(bytes, 0xff, 0xfe, 0, 0)) {
            return StandardCharsets.UTF_32LE;
        }
        if (startsWith(bytes, 0, 0, 0xfe, 0xff)) {
            return StandardCharsets.UTF_32BE;
        }
        if (startsWith(bytes, 0xff, 0xfe)) {
            return StandardCharsets.UTF_16LE;
        }
        if (startsWith(bytes, 0xfe, 0xff)) {
            return StandardCharsets.UTF_16BE;
        }
        return startsWith(bytes, 0xef, 0xbb, 0xbf) ? StandardCharsets.UTF_8 : unmarkedUtf16(bytes);
    }

    /** Spaces, digits and line ends give UTF-16 a zero in every other byte, always on the same side. */
    private static @Nullable Charset unmarkedUtf16(byte[] bytes) {
        int[] zeros = new int[2];
        int end = Math.min(bytes.length & ~1, SAMPLE);
        for (int i = 0; i < end; i++) {
            zeros[i & 1] += bytes[i] == 0 ? 1 : 0;
        }
        int enough = end / 10;
        if (end >= 4 && zeros[1] > enough && zeros[0] * 20 < zeros[1]) {
            return StandardCharsets.UTF_16LE;
        }
        return end >= 4 && zeros[0] > enough && zeros[1] * 20 < zeros[0] ? StandardCharsets.UTF_16BE : null;
    }

    private static boolean startsWith(byte[] bytes, int... first) {
        if (bytes.length < first.length) {
            return false;
        }
        for (int i = 0; i < first.length; i++) {
            if ((bytes[i] & 0xff) != first[i]) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable String strictUtf8(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return null;
        }
    }

    private static Decoded guess(byte[] bytes) {
        Optional<LegacyEncoding> encoding = LegacyEncoding.of(bytes);
        String text = encoding.map(found -> found.decode(bytes)).orElseGet(() -> new String(bytes, CP1252));
        String lenient = new String(bytes, StandardCharsets.UTF_8);
        if (Vietnamese.of(lenient).fit()
                >= encoding.map(found -> Vietnamese.of(text).fit()).orElse(LegacyEncoding.ENOUGH)) {
            long replaced = lenient.chars().filter(c -> c == 0xfffd).count();
            return new Decoded(lenient, List.of(IntakeNote.of(NoteCode.CHARACTERS_REPLACED, replaced)));
        }
        return new Decoded(
                text, List.of(converted(encoding.map(LegacyEncoding::title).orElse("windows-1252"))));
    }

    /** A file may be UTF-8 and still hold the letters of a legacy font, pasted from an old document. */
    private static Decoded repaired(String text, List<IntakeNote> notes) {
        StrayLegacy.Repair repair = StrayLegacy.repair(text);
        if (repair.encoding() == null) {
            return new Decoded(text, notes);
        }
        List<IntakeNote> all = new ArrayList<>(notes);
        all.add(converted(repair.encoding().title()));
        return new Decoded(repair.text(), all);
    }

    private static IntakeNote converted(String title) {
        return IntakeNote.of(NoteCode.ENCODING_CONVERTED, title);
    }
}
