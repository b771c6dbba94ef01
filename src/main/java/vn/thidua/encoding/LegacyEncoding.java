package vn.thidua.encoding;

import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Optional;

/** The Vietnamese encodings from before Unicode that still turn up in offices' archives. */
public enum LegacyEncoding {
    /** Windows code page 1258; hats in the letter, tones as combining marks. */
    WINDOWS_1258("windows-1258"),
    /** TCVN 5712 VN3, fonts ".VnTime"; one byte a letter, capitals with tones only through capital fonts. */
    TCVN3("TCVN3 (ABC)"),
    /** VNI for Windows, fonts "VNI-Times"; a plain letter followed by a byte that carries tone and hat. */
    VNI("VNI-Windows"),
    /** VISCII of the early Internet; one byte a letter, six of them on control codes. */
    VISCII("VISCII");

    /** The share of marked words that must make syllables: below, it is no Vietnamese of that encoding. */
    public static final double ENOUGH = 0.5;

    private static final Charset CP1252 = Charset.forName("windows-1252");

    private final String title;

    LegacyEncoding(String title) {
        this.title = title;
    }

    /** Returns the encoding in which bytes make the most Vietnamese syllables; empty where none makes syllables of most marked words. A few words may do so in several: the first of these is taken. */
    public static Optional<LegacyEncoding> of(byte[] bytes) {
        LegacyEncoding best = null;
        double bestFit = ENOUGH;
        for (LegacyEncoding encoding : values()) {
            double fit = Vietnamese.of(encoding.decode(bytes)).fit();
            if (fit > bestFit) {
                best = encoding;
                bestFit = fit;
            }
        }
        return Optional.ofNullable(best);
    }

    /** Returns the name people know it by. */
    public String title() {
        return title;
    }

    /** Returns the text of bytes in this encoding, in Unicode NFC. */
    public String decode(byte[] bytes) {
        if (this == WINDOWS_1258) {
            return Normalizer.normalize(new String(bytes, Charset.forName("windows-1258")), Normalizer.Form.NFC);
        }
        return decodeUnits(new String(bytes, StandardCharsets.ISO_8859_1));
    }

    /** Opens text in this encoding that is too long to be held at once. */
    public Reader reader(InputStream bytes) {
        return new LegacyReader(this, bytes);
    }

    /**
     * Returns the text of code units of this encoding that were stored as if they were Unicode: as Latin letters of
     * windows-1252 or in the private area that symbol fonts use.
     */
    public String decodeStray(String stored) {
        StringBuilder units = new StringBuilder(stored.length());
        for (int i = 0; i < stored.length(); i++) {
            units.append(unit(stored.charAt(i)));
        }
        return this == WINDOWS_1258
                ? decode(units.toString().getBytes(StandardCharsets.ISO_8859_1))
                : decodeUnits(units.toString());
    }

    private static char unit(char c) {
        if (c >= 0xf020 && c <= 0xf0ff) {
            return (char) (c - 0xf000);
        }
        if (c == 0x3bc) {
            return 0xb5; // some writers store the Greek letter for the micro sign
        }
        if (c < 0x100) {
            return c;
        }
        byte[] one = String.valueOf(c).getBytes(CP1252);
        return one.length == 1 && one[0] != '?' ? (char) (one[0] & 0xff) : c;
    }

    private String decodeUnits(String units) {
        return switch (this) {
            case TCVN3 -> OneByte.TCVN3.decode(units);
            case VISCII -> OneByte.VISCII.decode(units);
            case VNI -> Vni.decode(units);
            case WINDOWS_1258 -> units;
        };
    }
}
