package vn.thidua.honours.web;

import java.util.Optional;
import vn.thidua.honours.HonourState;
import vn.thidua.honours.domain.Honour;
import vn.thidua.shared.Complaints;
import vn.thidua.shared.Refusal;

/**
 * A line of the register by itself.
 *
 * @param unit what the unit is called today; empty where none is known
 * @param form what was typed to note that it was taken back
 */
public record HonourPage(
        HonourLine line, String unit, RevocationForm form, Complaints complaints, Optional<Refusal> refusal) {

    /** Returns the honour. */
    public Honour honour() {
        return line.honour();
    }

    /** Tells whether it can be noted as taken back. */
    public boolean revocable() {
        return honour().standing().state() == HonourState.VALID;
    }
}
