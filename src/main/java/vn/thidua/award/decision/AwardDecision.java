package vn.thidua.award.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import vn.thidua.commendation.AwardRoundId;
import vn.thidua.honours.CommendationKind;
import vn.thidua.organization.UnitId;
import vn.thidua.paperwork.numbering.Stamp;

/**
 * A decision that gives one title or form to a list of recipients.
 *
 * @param issuer the body whose head decides
 * @param round from whose proposals it was drafted, null for one made by hand
 * @param form code of the title or form
 * @param year at issue; that of yearly titles
 * @param title what it is about, as on the paper
 * @param text what the papers say
 * @param stamp number, day, place and signer; empty before it has its number
 * @param effectiveAt since when it is effective, null before
 */
@NamedInterface("desk")
public record AwardDecision(
        DecisionId id,
        UnitId issuer,
        @Nullable AwardRoundId round,
        CommendationKind kind,
        String form,
        int year,
        String title,
        DecisionText text,
        Optional<Stamp> stamp,
        DecisionState state,
        @Nullable Instant effectiveAt,
        String changedBy,
        long version) {

    /** Returns number and symbol as printed; empty before it has them. */
    public String number() {
        return stamp.map(Stamp::printed).orElse("");
    }

    /** Returns the day of the decision; empty before it has its number. */
    public Optional<LocalDate> decidedOn() {
        return stamp.map(Stamp::on);
    }

    /** Returns who signed, empty before. */
    public String signer() {
        return stamp.map(Stamp::signer).orElse("");
    }

    /** Returns by what right and as what, a line each: {@code KT. CHỦ TỊCH} above {@code PHÓ CHỦ TỊCH}. */
    public String authorityLines() {
        return stamp.map(Stamp::signerPost).orElse("");
    }

    /** Returns where it was signed, empty before. */
    public String place() {
        return stamp.map(Stamp::place).orElse("");
    }

    /** Returns where it is shown. */
    public String path() {
        return "/awards/decisions/" + id;
    }
}
