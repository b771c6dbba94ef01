package vn.thidua.award.certificate;

import io.nayuki.qrcodegen.QrCode;
import java.util.Optional;
import vn.thidua.award.CertificateRefusal;
import vn.thidua.shared.Refusal;

/**
 * The squares of a code. Error correction M: fifteen of a hundred squares may be dirty.
 *
 * @param size squares of a side, with the empty border of four
 * @param version of the code, 1 to 40
 * @param area dark squares as rectangles of a page description, in squares from the lower left corner
 */
record CodeSquares(int size, int version, String area) {

    /** A square that phones still see at arm's length, in millimetres. */
    static final double LEAST = 0.33;

    private static final int BORDER = 4;

    static CodeSquares of(String text) {
        QrCode code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        StringBuilder area = new StringBuilder(code.size * code.size * 3);
        for (int y = 0; y < code.size; y++) {
            int from = -1;
            for (int x = 0; x <= code.size; x++) {
                boolean dark = code.getModule(x, y);
                if (dark && from < 0) {
                    from = x;
                } else if (!dark && from >= 0) {
                    area.append(from + BORDER)
                            .append(' ')
                            .append(code.size - 1 - y + BORDER)
                            .append(' ')
                            .append(x - from)
                            .append(" 1 re\n");
                    from = -1;
                }
            }
        }
        return new CodeSquares(
                code.size + 2 * BORDER, code.version, area.append("f\n").toString());
    }

    /** Returns why it cannot be printed in a place: its squares would be too small. */
    Optional<Refusal> whyNot(Box box) {
        double square = Math.min(box.width(), box.height()) / size;
        return square < LEAST
                ? Optional.of(CertificateRefusal.CODE_TOO_FINE.because(Math.ceil(LEAST * size)))
                : Optional.empty();
    }
}
