package vn.thidua.plan.intake.pdf;

import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import vn.thidua.plan.intake.IntakeRefusal;
import vn.thidua.plan.intake.IntakeRefused;
import vn.thidua.plan.intake.Limits;
import vn.thidua.plan.intake.work.Budget;

/**
 * Unpacks every packed stream of a PDF file once, only to count, before the PDF library holds any in memory. It looks
 * for the bytes themselves, so no cross-reference table can hide a stream from it.
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
            if (begin + 2 > file.length || (file[begin] & 0x0f) != 8) {
                continue; // not the first byte of a deflated stream
            }
            String dictionary =
                    new String(file, Math.max(0, i - DICTIONARY), Math.min(i, DICTIONARY), StandardCharsets.ISO_8859_1);
            dictionary = dictionary.substring(Math.max(0, dictionary.lastIndexOf(" obj")));
            boolean picture = dictionary.contains("/Image");
            boolean twice = dictionary.indexOf("FlateDecode") != dictionary.lastIndexOf("FlateDecode");
            long most = Math.min(limit.bytes(), picture ? LARGEST_PICTURE : LARGEST);
            long size = size(file, begin, most, twice, budget);
            text += picture ? 0 : size;
            pictures += picture ? size : 0;
            if (size > most || text > limit.bytes() || pictures > limit.bytes() * TIMES_TOTAL) {
                throw new IntakeRefused(IntakeRefusal.UNPACKS_TOO_LARGE, most >> 20);
            }
        }
    }

    private static int next(byte[] file, int from) {
        for (int i = from; i <= file.length - WORD.length; i++) {
            if (file[i] == 's' && matches(file, i) && (i < 3 || file[i - 1] != 'd')) { // not "endstream"
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

    private static long size(byte[] file, int begin, long most, boolean twice, Budget budget) {
        Inflater outer = new Inflater();
        Inflater inner = new Inflater();
        try {
            outer.setInput(file, begin, file.length - begin);
            byte[] buffer = new byte[64 * 1024];
            byte[] second = new byte[64 * 1024];
            long size = 0;
            while (size <= most && !outer.finished()) {
                int n = outer.inflate(buffer);
                if (n == 0) {
                    break;
                }
                size += n;
                if (twice) {
                    inner.setInput(buffer, 0, n);
                    for (int m = inner.inflate(second); m > 0 && size <= most; m = inner.inflate(second)) {
                        size += m;
                        budget.check();
                    }
                }
                budget.check();
            }
            return size;
        } catch (DataFormatException notPacked) {
            return 0;
        } finally {
            outer.end();
            inner.end();
        }
    }
}
