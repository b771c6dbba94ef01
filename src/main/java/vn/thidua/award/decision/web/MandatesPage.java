package vn.thidua.award.decision.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thidua.award.decision.SigningMandate;
import vn.thidua.commendation.proposal.Recipient;
import vn.thidua.shared.Refusal;

/**
 * Written delegations to sign.
 *
 * @param id of a new one
 * @param typed fields as typed
 * @param choices who may be meant
 * @param people names that the form offers
 */
public record MandatesPage(
        String id,
        List<SigningMandate> mandates,
        Map<String, String> typed,
        List<Recipient> choices,
        List<String> people,
        Optional<Refusal> refusal,
        LocalDate today) {

    /** Returns a field as typed. */
    public String of(String field) {
        return typed.getOrDefault(field, "");
    }
}
