package vn.thidua.award.statement;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Writes the few kinds of CBOR (RFC 8949) that statements need, each in its shortest form. */
final class CborOut {

    private static final int UNSIGNED = 0;
    private static final int NEGATIVE = 1;
    private static final int BYTES = 2;
    private static final int TEXT = 3;
    private static final int ARRAY = 4;
    private static final int MAP = 5;
    private static final int TAG = 6;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    CborOut number(long value) {
        return value < 0 ? head(NEGATIVE, -1 - value) : head(UNSIGNED, value);
    }

    CborOut bytes(byte[] value) {
        head(BYTES, value.length);
        out.writeBytes(value);
        return this;
    }

    CborOut text(String value) {
        byte[] letters = value.getBytes(StandardCharsets.UTF_8);
        head(TEXT, letters.length);
        out.writeBytes(letters);
        return this;
    }

    CborOut array(int size) {
        return head(ARRAY, size);
    }

    CborOut map(int size) {
        return head(MAP, size);
    }

    CborOut tag(int number) {
        return head(TAG, number);
    }

    byte[] done() {
        return out.toByteArray();
    }

    private CborOut head(int kind, long value) {
        int first = kind << 5;
        if (value < 24) {
            out.write(first | (int) value);
        } else if (value < 1 << 8) {
            out.write(first | 24);
            out.write((int) value);
        } else if (value < 1 << 16) {
            out.write(first | 25);
            big(value, 2);
        } else {
            out.write(first | 26);
            big(value, 4);
        }
        return this;
    }

    private void big(long value, int size) {
        for (int i = size - 1; i >= 0; i--) {
            out.write((int) (value >> 8 * i));
        }
    }
}
