package vn.thidua.award.statement;

import java.io.ByteArrayOutputStream;
import java.util.Optional;

/**
 * Base32 of RFC 4648 without padding. Its capitals and digits take five and a half bits each in a code, where base64 takes eight, and they may stand in an address.
 */
final class Base32 {

    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS = 5;

    private Base32() {}

    static String of(byte[] bytes) {
        StringBuilder text = new StringBuilder(bytes.length * 8 / BITS + 1);
        int held = 0;
        int bits = 0;
        for (byte b : bytes) {
            held = (held << 8 | Byte.toUnsignedInt(b)) & 0xffff;
            bits += 8;
            while (bits >= BITS) {
                bits -= BITS;
                text.append(LETTERS.charAt(held >> bits & 31));
            }
        }
        if (bits > 0) {
            text.append(LETTERS.charAt(held << BITS - bits & 31));
        }
        return text.toString();
    }

    /** Returns the bytes; none where the text was not written by {@link #of}. */
    static Optional<byte[]> read(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int held = 0;
        int bits = 0;
        for (int i = 0; i < text.length(); i++) {
            int value = LETTERS.indexOf(text.charAt(i));
            if (value < 0) {
                return Optional.empty();
            }
            held = (held << BITS | value) & 0xffff;
            bits += BITS;
            if (bits >= 8) {
                bits -= 8;
                bytes.write(held >> bits);
            }
        }
        boolean whole = bits < BITS && (held & (1 << bits) - 1) == 0;
        return whole ? Optional.of(bytes.toByteArray()) : Optional.empty();
    }
}
