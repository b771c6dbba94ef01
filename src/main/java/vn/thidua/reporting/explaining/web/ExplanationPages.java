package vn.thidua.reporting.explaining.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.access.Actor;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.CampaignOutline;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.Units;
import vn.thidua.reporting.ExplanationId;
import vn.thidua.reporting.domain.CampaignSight;
import vn.thidua.reporting.domain.ReportingPeriod;
import vn.thidua.reporting.explaining.Explanation;
import vn.thidua.reporting.explaining.ExplanationReads;
import vn.thidua.reporting.explaining.ExplanationRefusal;
import vn.thidua.reporting.explaining.ExplanationRules;
import vn.thidua.reporting.explaining.ExplanationSight;
import vn.thidua.reporting.explaining.Missed;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Refusal;

/** Makes the pages of exchanges, for those whose they are. */
@Component
class ExplanationPages {

    /* Days that are proposed for an answer. */
    private static final int USUAL = 5;

    private final CampaignSight campaigns;
    private final Missed missed;
    private final ExplanationSight sight;
    private final ExplanationReads reads;
    private final ExchangeLines lines;
    private final Units units;
    private final Clock clock;

    ExplanationPages(
            CampaignSight campaigns,
            Missed missed,
            ExplanationSight sight,
            ExplanationReads reads,
            ExchangeLines lines,
            Units units,
            Clock clock) {
        this.campaigns = campaigns;
        this.missed = missed;
        this.sight = sight;
        this.reads = reads;
        this.lines = lines;
        this.units = units;
        this.clock = clock;
    }

    /**
     * What somebody typed.
     *
     * @param refusal why it was not taken
     */
    record Typed(UUID id, String text, String answerBy, Optional<Refusal> refusal) {}

    Typed fresh() {
        return new Typed(
                UUID.randomUUID(), "", LocalDate.now(clock).plusDays(USUAL).toString(), Optional.empty());
    }

    AskPage ask(CampaignId id, UUID due, UUID target, Optional<UnitId> unit, Typed typed, Actor actor) {
        CampaignOutline campaign = campaigns.visible(id, actor);
        ReportingPeriod period = campaigns.period(id, due);
        Missed.Subject subject = missed.of(period, target, unit);
        UnitId addressee = subject.addressee();
        Optional<Refusal> closed = addressee == null
                ? Optional.of(ExplanationRefusal.NO_LEAD.because())
                : ExplanationRules.whyNotAsk(period, subject.reached());
        return new AskPage(
                typed.id(),
                campaign,
                period,
                target,
                subject.name(),
                unit.map(UnitId::toString).orElse(""),
                addressee == null
                        ? ""
                        : units.names(List.of(addressee), LocalDate.now(clock)).getOrDefault(addressee, ""),
                typed.text(),
                typed.answerBy(),
                closed,
                typed.refusal());
    }

    ExplanationPage show(ExplanationId id, Typed typed, Actor actor) {
        Explanation explanation = reads.find(id)
                .filter(one -> !sight.visible(List.of(one), actor).isEmpty())
                .orElseThrow(() -> new NotFound("explanation " + id));
        return new ExplanationPage(
                campaigns.visible(explanation.campaign(), actor),
                campaigns.period(explanation.campaign(), explanation.due()),
                lines.lines(List.of(explanation)).getFirst(),
                missed.name(explanation.campaign(), explanation.target()),
                explanation.overdue(LocalDate.now(clock)),
                explanation.state() == Explanation.State.ASKED
                        && !sight.answerable(List.of(explanation), actor).isEmpty(),
                explanation.state() == Explanation.State.ANSWERED && sight.asked(explanation, actor),
                typed.text(),
                typed.answerBy(),
                typed.refusal());
    }
}
