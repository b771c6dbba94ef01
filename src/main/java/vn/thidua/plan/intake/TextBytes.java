package vn.thidua.plan.intake;

/** Tells text from binary content by its control codes. */
final class TextBytes {
    private static final int SAMPLE = 64 * 1024;

    private TextBytes() {}

    /** Text has almost no control codes; UTF-16 has its zeros in every other byte only. */
    static boolean likely(byte[] content) {
        int end = Math.min(content.length, SAMPLE);
        int[] zeros = new int[2];
        int controls = 0;
        for (int i = 0; i < end; i++) {
            int b = content[i] & 0xff;
            if (b == 0) {
                zeros[i & 1]++;
            } else if (b < 0x20 && b != '\t' && b != '\n' && b != '\r' && b != '\f' || b == 0x7f) {
                controls++;
            }
        }
        int zero = zeros[0] + zeros[1];
        boolean wide = Math.min(zeros[0], zeros[1]) * 20 <= Math.max(zeros[0], zeros[1]) && zero * 10 > end;
        // VISCII keeps six rare capitals on control codes: one in fifty bytes is let through.
        return (zero == 0 || wide || zero * 1000 < end) && controls * 50 <= end;
    }
}
