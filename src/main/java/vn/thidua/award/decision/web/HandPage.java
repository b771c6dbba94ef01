package vn.thidua.award.decision.web;

import java.util.List;
import java.util.Optional;
import vn.thidua.regulation.AwardForm;
import vn.thidua.shared.Refusal;

/**
 * The form that begins a decision without a round.
 *
 * @param form as typed
 * @param kind as typed
 * @param year as typed
 */
public record HandPage(
        String id, String form, String kind, String year, List<AwardForm> forms, Optional<Refusal> refusal) {}
