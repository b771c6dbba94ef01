package vn.thidua.award.money.web;

import java.util.Optional;
import vn.thidua.award.money.RewardBasis;
import vn.thidua.regulation.RecipientKind;

/**
 * What the law gives to a kind of recipient.
 *
 * @param basis empty where the law of the day says nothing
 */
public record Basis(RecipientKind kind, Optional<RewardBasis> basis) {}
