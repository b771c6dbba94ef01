package vn.thidua.plan.intake;

import java.nio.charset.StandardCharsets;

/** Tells text from binary content by its control codes. */
final class TextBytes {
    private static final int SAMPLE = 64 * 1024;

    private TextBytes() {}

    /** Text has almost no control codes; UTF-16 has zeros, but in every other byte only. */
    static boolean likely(byte[] content) {
        int end = Math.min(content.length, SAMPLE);
        int[] zeros = new int[2];
        for (int i = 0; i < end; i++) {
            zeros[i & 1] += content[i] == 0 ? 1 : 0;
        }
        int most = Math.max(zeros[0], zeros[1]);
        boolean wide = most * 10 > end && Math.min(zeros[0], zeros[1]) * 20 <= most;
        boolean marked = end > 1 && (content[0] & 0xff) + (content[1] & 0xff) == 0xfe + 0xff;
        if (wide || marked) {
            boolean little = marked ? (content[0] & 0xff) == 0xff : zeros[1] > zeros[0];
            return controls(new String(
                                    content,
                                    0,
                                    end & ~1,
                                    little ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE))
                            * 50
                    <= end / 2;
        }
        // VISCII keeps six rare capitals on control codes: one in fifty bytes is let through.
        return (zeros[0] + zeros[1]) * 1000 <= end
                && controls(new String(content, 0, end, StandardCharsets.ISO_8859_1)) * 50 <= end;
    }

    private static long controls(String text) {
        return text.chars()
                .filter(c -> (c < 0x20 && "\t\n\r\f".indexOf(c) < 0) || c == 0x7f)
                .count();
    }
}
