package vn.thidua.award.decision;

import org.springframework.modulith.NamedInterface;

/** What became of an award. */
@NamedInterface("desk")
public enum ConferralState {
    /** It stands, or will once the decision is effective. */
    VALID,
    /** It was taken back by another decision. */
    REVOKED,
    /** It was misprinted; another one stands in its place, with the same ordinal. */
    CORRECTED
}
