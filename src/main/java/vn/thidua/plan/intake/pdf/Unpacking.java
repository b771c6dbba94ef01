package vn.thidua.plan.intake.pdf;

import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;
import vn.thidua.plan.intake.work.Budget;

/** Counts what a deflated stream unpacks to; what is deflated once more within is unpacked too. */
final class Unpacking {
    private static final int DEEPEST = 4;
    private static final int STEP = 64 * 1024;

    private final Inflater inflater = new Inflater();
    private final byte[] buffer = new byte[STEP];
    private final int depth;
    private @Nullable Unpacking within;
    private boolean looked;

    private Unpacking(int depth) {
        this.depth = depth;
    }

    /** Returns whether bytes begin as deflated streams do. */
    static boolean isPacked(byte[] bytes, int from, int end) {
        return from + 2 <= end
                && (bytes[from] & 0x0f) == 8
                && ((bytes[from] & 0xff) * 256 + (bytes[from + 1] & 0xff)) % 31 == 0;
    }

    /** Returns the unpacked size in bytes; counting stops once it is beyond the most allowed. */
    static long size(byte[] file, int from, long most, Budget budget) {
        Unpacking unpacking = new Unpacking(1);
        try {
            return unpacking.feed(file, from, file.length - from, most, budget);
        } finally {
            unpacking.end();
        }
    }

    private long feed(byte[] bytes, int from, int length, long most, Budget budget) {
        long size = 0;
        try {
            inflater.setInput(bytes, from, length);
            for (int n = inflater.inflate(buffer); n > 0 && size <= most; n = inflater.inflate(buffer)) {
                budget.check();
                if (!looked) {
                    looked = true;
                    within = depth < DEEPEST && isPacked(buffer, 0, n) ? new Unpacking(depth + 1) : null;
                }
                size += n + (within == null ? 0 : within.feed(buffer, 0, n, most - size, budget));
            }
        } catch (DataFormatException notPacked) {
            return size;
        }
        return size;
    }

    private void end() {
        inflater.end();
        if (within != null) {
            within.end();
        }
    }
}
