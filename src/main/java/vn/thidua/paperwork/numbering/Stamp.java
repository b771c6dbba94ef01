package vn.thidua.paperwork.numbering;

import java.time.LocalDate;
import org.springframework.modulith.NamedInterface;

/**
 * How a paper was issued, as Decree 30/2020/ND-CP wants it on every paper.
 *
 * @param symbol behind the number: BC-UBND
 * @param on day of issue
 * @param signerPost by what right and as what, a line each
 * @param recipients a line each
 */
@NamedInterface("desk")
public record Stamp(
        int number, String symbol, LocalDate on, String place, String signerPost, String signer, String recipients) {

    /** Returns the number as printed. */
    public String printed() {
        return number + "/" + symbol;
    }
}
