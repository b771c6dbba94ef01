package vn.thidua.campaign.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.CampaignOutline;
import vn.thidua.organization.UnitId;
import vn.thidua.plan.PlanId;

/**
 * What a campaign is.
 *
 * @param issuer issuing body in the words of the plan
 * @param issuerUnit the issuing body as a unit, if somebody said
 * @param startsOn first day, or null when nobody said
 * @param endsOn last day, or null when nobody said
 * @param higherPlan the plan of a higher level that it carries out, as printed
 * @param version counts changes, for optimistic locking
 */
@NamedInterface("desk")
public record CampaignHead(
        CampaignId id,
        CampaignKind kind,
        String title,
        String slogan,
        String issuer,
        @Nullable UnitId issuerUnit,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        String higherPlan,
        @Nullable PlanId plan,
        String planNumber,
        @Nullable LocalDate planDate,
        @Nullable CampaignId copiedFrom,
        CampaignState state,
        @Nullable Instant launchedAt,
        @Nullable Instant closedAt,
        long version) {

    /** Tells whether both ends of its time are known. */
    public boolean hasPeriod() {
        return startsOn != null && endsOn != null;
    }

    /**
     * Returns what it is in a few words.
     *
     * @throws IllegalStateException when nobody said from when to when it runs, which a launched campaign always has
     */
    public CampaignOutline outline() {
        if (startsOn == null || endsOn == null) {
            throw new IllegalStateException("campaign " + id + " has no period");
        }
        return new CampaignOutline(id, title, planNumber, startsOn, endsOn, state == CampaignState.CLOSED);
    }

    /** Returns what it is in a few words, once it is launched. */
    public Optional<CampaignOutline> launched() {
        return draft() || !hasPeriod() ? Optional.empty() : Optional.of(outline());
    }

    /** Returns the same as of a version. */
    public CampaignHead at(long seen) {
        return with(issuerUnit, seen);
    }

    /** Returns the same with the unit that issues it. */
    public CampaignHead issuedBy(UnitId unit) {
        return with(unit, version);
    }

    /** Returns the day whose units the names in it mean: that of its plan, else its first, never one to come. */
    LocalDate meantOn(LocalDate today) {
        LocalDate of = planDate != null ? planDate : startsOn;
        return of == null || of.isAfter(today) ? today : of;
    }

    /** Tells whether it is still being prepared. */
    public boolean draft() {
        return state == CampaignState.DRAFT;
    }

    /** Tells whether it is launched and not closed. */
    public boolean running() {
        return state == CampaignState.LAUNCHED;
    }

    private CampaignHead with(@Nullable UnitId issuing, long seen) {
        return new CampaignHead(
                id,
                kind,
                title,
                slogan,
                issuer,
                issuing,
                startsOn,
                endsOn,
                higherPlan,
                plan,
                planNumber,
                planDate,
                copiedFrom,
                state,
                launchedAt,
                closedAt,
                seen);
    }
}
