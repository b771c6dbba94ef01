package vn.thidua.plan.intake.signature;

import vn.thidua.plan.intake.SignatureFinding.Coverage;

/** What part of a file a signature's byte ranges cover. */
final class Ranges {
    private Ranges() {}

    /**
     * Returns the coverage.
     *
     * @param ranges offset and length, twice: before and after the place where the signature itself stands
     */
    static Coverage coverage(byte[] file, long[] ranges) {
        if (ranges.length != 4
                || ranges[0] < 0
                || ranges[1] <= 0
                || ranges[2] < ranges[0] + ranges[1]
                || ranges[3] < 0) {
            return Coverage.UNKNOWN;
        }
        long end = ranges[2] + ranges[3];
        if (end > file.length || ranges[2] > file.length) {
            return Coverage.UNKNOWN;
        }
        if (ranges[0] != 0 || !isSignatureOnly(file, (int) ranges[1], (int) ranges[2])) {
            return Coverage.PARTS_ONLY;
        }
        return end == file.length || isBlank(file, (int) end) ? Coverage.WHOLE_FILE : Coverage.EARLIER_REVISION;
    }

    /** Between the ranges there may be nothing but the signature in hexadecimal digits and its brackets. */
    private static boolean isSignatureOnly(byte[] file, int from, int to) {
        for (int i = from; i < to; i++) {
            int c = file[i];
            if (Character.digit(c, 16) < 0 && c != '<' && c != '>' && c != ' ' && c != '\n' && c != '\r' && c != 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBlank(byte[] file, int from) {
        for (int i = from; i < file.length; i++) {
            if (file[i] > ' ') {
                return false;
            }
        }
        return true;
    }
}
