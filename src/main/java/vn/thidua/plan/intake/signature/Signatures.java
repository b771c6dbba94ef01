package vn.thidua.plan.intake.signature;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.plan.intake.SignatureFinding;

/**
 * What was found out about a file's signatures.
 *
 * @param findings one finding a signature, in the order of signing
 * @param readable whether they could be examined; if not, there are no findings
 */
public record Signatures(List<SignatureFinding> findings, boolean readable) {
    private static final byte[] MARK = {'/', 'B', 'y', 't', 'e', 'R', 'a', 'n', 'g', 'e'};

    /** Examines the signatures of a PDF file; a file that defeats the library is not readable, never an exception. */
    public static Signatures ofPdf(byte[] file) {
        if (!isSigned(file)) {
            return new Signatures(List.of(), true); // spares loading the library
        }
        @Nullable List<SignatureFinding> findings;
        try {
            findings = PdfSignatures.of(file);
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            findings = null;
        }
        return findings == null ? new Signatures(List.of(), false) : new Signatures(findings, true);
    }

    private static boolean isSigned(byte[] file) {
        for (int i = 0; i <= file.length - MARK.length; i++) {
            if (file[i] == '/' && java.util.Arrays.equals(file, i, i + MARK.length, MARK, 0, MARK.length)) {
                return true;
            }
        }
        return false;
    }
}
