package vn.thidua.plan.intake.pdf;

import java.io.ByteArrayOutputStream;

/** Takes the printable wrapping off a stream: base 85 or hexadecimal digits, which only hide what is packed within. */
final class Armour {
    private static final int GLANCE = 80;

    private Armour() {}

    /** Returns the bytes within, where they are a packed stream; nothing where there is no wrapping. */
    static byte[] packedWithin(byte[] file, int from) {
        int glance = Math.min(file.length, from + GLANCE);
        if (isPacked(hexadecimal(file, from, glance))) {
            return hexadecimal(file, from, file.length);
        }
        return isPacked(base85(file, from, glance)) ? base85(file, from, file.length) : new byte[0];
    }

    private static boolean isPacked(byte[] bytes) {
        return Unpacking.isPacked(bytes, 0, bytes.length);
    }

    private static byte[] hexadecimal(byte[] file, int from, int to) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int half = -1;
        for (int i = from; i < to && file[i] != '>'; i++) {
            int digit = Character.digit(file[i], 16);
            if (digit < 0 && file[i] > ' ') {
                break;
            }
            if (digit >= 0) {
                if (half >= 0) {
                    out.write(half * 16 + digit);
                }
                half = half < 0 ? digit : -1;
            }
        }
        return out.toByteArray();
    }

    private static byte[] base85(byte[] file, int from, int to) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        long group = 0;
        int digits = 0;
        for (int i = from; i < to && file[i] != '~'; i++) {
            int c = file[i];
            if (c == 'z' && digits == 0) {
                out.writeBytes(new byte[4]);
            } else if (c >= '!' && c <= 'u') {
                group = group * 85 + (c - '!');
                if (++digits == 5) {
                    for (int shift = 24; shift >= 0; shift -= 8) {
                        out.write((int) (group >> shift));
                    }
                    group = 0;
                    digits = 0;
                }
            } else if (c > ' ' || c < 0) {
                break;
            }
        }
        return out.toByteArray();
    }
}
