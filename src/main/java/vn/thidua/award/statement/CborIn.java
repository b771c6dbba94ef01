package vn.thidua.award.statement;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Reads what {@link CborOut} writes and nothing else; whatever is longer, shorter or of another kind is no statement. */
final class CborIn {

    /** Thrown where bytes are not what was expected. */
    static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1;
    }

    private final ByteBuffer in;

    CborIn(byte[] bytes) {
        this.in = ByteBuffer.wrap(bytes);
    }

    long number() throws Unreadable {
        int kind = peek() >> 5;
        if (kind > 1) {
            throw new Unreadable();
        }
        long value = head(kind);
        return kind == 0 ? value : -1 - value;
    }

    byte[] bytes() throws Unreadable {
        return take(head(2));
    }

    String text() throws Unreadable {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(take(head(3))))
                    .toString();
        } catch (CharacterCodingException noText) {
            throw new Unreadable();
        }
    }

    int array() throws Unreadable {
        return (int) head(4);
    }

    int map() throws Unreadable {
        return (int) head(5);
    }

    int tag() throws Unreadable {
        return (int) head(6);
    }

    void end() throws Unreadable {
        if (in.hasRemaining()) {
            throw new Unreadable();
        }
    }

    private int peek() throws Unreadable {
        if (!in.hasRemaining()) {
            throw new Unreadable();
        }
        return Byte.toUnsignedInt(in.get(in.position()));
    }

    private byte[] take(long length) throws Unreadable {
        if (length > in.remaining()) {
            throw new Unreadable();
        }
        byte[] taken = new byte[(int) length];
        in.get(taken);
        return taken;
    }

    private long head(int kind) throws Unreadable {
        int first = peek();
        in.get();
        if (first >> 5 != kind) {
            throw new Unreadable();
        }
        int small = first & 31;
        if (small < 24) {
            return small;
        }
        int size = small == 24 ? 1 : small == 25 ? 2 : small == 26 ? 4 : 0;
        if (size == 0 || in.remaining() < size) {
            throw new Unreadable();
        }
        long value = 0;
        for (int i = 0; i < size; i++) {
            value = value << 8 | Byte.toUnsignedInt(in.get());
        }
        return value;
    }
}
