package vn.thidua.commendation.round;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import vn.thidua.campaign.CampaignId;
import vn.thidua.commendation.AwardRoundId;
import vn.thidua.honours.CommendationKind;
import vn.thidua.organization.UnitId;

/**
 * A round of commendation.
 *
 * @param owner the body whose standing office runs it
 * @param year the year at issue
 * @param campaign whose achievements are commended, or null
 * @param words what is to be known about it
 * @param lastDay last day on which units propose
 * @param takesLate whether what comes later is taken and marked; else it counts as not proposed
 * @param secret whether it holds state secrets: nothing of it is published
 * @param asks in their order
 */
@NamedInterface("desk")
public record AwardRound(
        AwardRoundId id,
        UnitId owner,
        CommendationKind kind,
        String title,
        int year,
        @Nullable CampaignId campaign,
        String words,
        LocalDate lastDay,
        boolean takesLate,
        boolean secret,
        List<Ask> asks,
        RoundState state,
        String changedBy,
        long version) {

    public AwardRound {
        asks = List.copyOf(asks);
    }

    /** Makes one that holds no state secrets. */
    public AwardRound(
            AwardRoundId id,
            UnitId owner,
            CommendationKind kind,
            String title,
            int year,
            @Nullable CampaignId campaign,
            String words,
            LocalDate lastDay,
            boolean takesLate,
            List<Ask> asks,
            RoundState state,
            String changedBy,
            long version) {
        this(id, owner, kind, title, year, campaign, words, lastDay, takesLate, false, asks, state, changedBy, version);
    }

    /** Returns one of its asks. */
    public Optional<Ask> ask(UUID ask) {
        return asks.stream().filter(one -> one.id().equals(ask)).findFirst();
    }

    /** Returns the last day for an ask. */
    public LocalDate lastDay(Ask ask) {
        return Objects.requireNonNullElse(ask.lastDay(), lastDay);
    }

    /** Returns where it is shown. */
    public String path() {
        return "/awards/rounds/" + id;
    }
}
