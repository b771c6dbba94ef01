package vn.thidua.commendation.eligibility;

import java.math.BigDecimal;
import java.util.Objects;
import org.springframework.modulith.NamedInterface;
import vn.thidua.commendation.round.AskQuota;
import vn.thidua.shared.Phrase;

/** Says how many stand proposed, and how many there may be, with base and rounding. */
@NamedInterface("desk")
public final class QuotaWords {

    private QuotaWords() {}

    /** Returns the sentence. */
    public static Phrase of(AskQuota quota, int count) {
        if (quota.most() != null) {
            return Phrase.of("elig.quota", count, quota.most());
        }
        BigDecimal share = quota.share();
        return share == null
                ? Phrase.of(
                        "elig.quotaOpen",
                        count,
                        Objects.requireNonNullElse(quota.percent(), BigDecimal.ZERO),
                        quota.baseWords())
                : Phrase.of(
                        "elig.quotaShare",
                        count,
                        quota.limit().orElse(0),
                        Objects.requireNonNull(quota.percent()),
                        Objects.requireNonNull(quota.base()),
                        quota.baseWords(),
                        share,
                        Phrase.of("awards.rounding." + quota.rounding()));
    }
}
