package vn.thidua.plan.intake.pdf;

import java.nio.charset.StandardCharsets;
import vn.thidua.plan.intake.IntakeRefusal;
import vn.thidua.plan.intake.IntakeRefused;
import vn.thidua.plan.intake.Limits;
import vn.thidua.plan.intake.work.Budget;

/**
 * Unpacks every packed stream of a PDF file once, only to count, before the PDF library holds any in memory. It looks
 * for the bytes themselves, so no cross-reference table can hide a stream from it. Streams packed in
 * another way than Flate pass; if one of them proves too large, the intake ends for want of memory.
 */
final class PackedStreams {
    private static final byte[] WORD = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final int DICTIONARY = 1024;
    private static final long LARGEST = 64L << 20;
    private static final long LARGEST_PICTURE = 256L << 20;
    private static final int TIMES_TOTAL = 8;

    private PackedStreams() {}

    /**
     * Lets a file through.
     *
     * @throws IntakeRefused {@code UNPACKS_TOO_LARGE}, and those of the budget
     */
    static void check(byte[] file, Budget budget) {
        Limits.Unpacking limit = budget.limits().unpacking();
        long text = 0;
        long pictures = 0;
        for (int i = next(file, 0); i >= 0; i = next(file, i + WORD.length)) {
            int begin = i + WORD.length;
            begin += begin < file.length && file[begin] == '\r' ? 1 : 0;
            begin += begin < file.length && file[begin] == '\n' ? 1 : 0;
            byte[] bytes = file;
            if (!Unpacking.isPacked(file, begin, file.length)) {
                bytes = Armour.packedWithin(file, begin);
                begin = 0;
            }
            if (bytes.length > 0) {
                boolean picture = dictionary(file, i).contains("/Image");
                long most = Math.min(limit.bytes(), picture ? LARGEST_PICTURE : LARGEST);
                long size = Unpacking.size(bytes, begin, most, budget);
                text += picture ? 0 : size;
                pictures += picture ? size : 0;
                if (size > most || text > limit.bytes() || pictures > limit.bytes() * TIMES_TOTAL) {
                    throw new IntakeRefused(IntakeRefusal.UNPACKS_TOO_LARGE, most >> 20);
                }
            }
        }
    }

    private static String dictionary(byte[] file, int end) {
        int start = Math.max(0, end - DICTIONARY);
        String before = new String(file, start, end - start, StandardCharsets.ISO_8859_1);
        return before.substring(Math.max(0, before.lastIndexOf(" obj")));
    }

    private static int next(byte[] file, int from) {
        for (int i = from; i <= file.length - WORD.length; i++) {
            if (file[i] == 's' && matches(file, i) && (i == 0 || file[i - 1] != 'd')) { // not "endstream"
                return i;
            }
        }
        return -1;
    }

    private static boolean matches(byte[] file, int at) {
        for (int k = 1; k < WORD.length; k++) {
            if (file[at + k] != WORD[k]) {
                return false;
            }
        }
        return true;
    }
}
