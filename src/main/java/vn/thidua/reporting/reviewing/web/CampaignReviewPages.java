package vn.thidua.reporting.reviewing.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.thidua.access.Actor;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.CampaignOutline;
import vn.thidua.organization.Units;
import vn.thidua.paperwork.numbering.Stamping;
import vn.thidua.reporting.CampaignReviewId;
import vn.thidua.reporting.domain.CampaignSight;
import vn.thidua.reporting.domain.Ground;
import vn.thidua.reporting.domain.ReportingPeriod;
import vn.thidua.reporting.reviewing.CampaignReview;
import vn.thidua.reporting.reviewing.CampaignReviewDesk;
import vn.thidua.reporting.reviewing.CampaignReviewGate;
import vn.thidua.reporting.reviewing.CampaignReviewReads;
import vn.thidua.reporting.reviewing.CampaignReviewRules;
import vn.thidua.reporting.reviewing.Cited;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Refusal;
import vn.thidua.shared.Vietnamese;

/** Makes the pages of reports that the program drafts, for those who may read them. */
@Component
class CampaignReviewPages {

    private final CampaignSight campaigns;
    private final Ground ground;
    private final CampaignReviewReads reads;
    private final CampaignReviewGate gate;
    private final Units units;
    private final MessageSource messages;
    private final Clock clock;

    CampaignReviewPages(
            CampaignSight campaigns,
            Ground ground,
            CampaignReviewReads reads,
            CampaignReviewGate gate,
            Units units,
            MessageSource messages,
            Clock clock) {
        this.campaigns = campaigns;
        this.ground = ground;
        this.reads = reads;
        this.gate = gate;
        this.units = units;
        this.messages = messages;
        this.clock = clock;
    }

    CampaignReviewsPage list(CampaignId id, Actor actor) {
        CampaignOutline campaign = campaigns.visible(id, actor);
        List<ReportingPeriod> periods = ground.periods(id);
        Map<UUID, ReportingPeriod> known =
                periods.stream().collect(Collectors.toMap(ReportingPeriod::id, Function.identity()));
        boolean writes = !periods.isEmpty() && gate.writes(periods.getFirst(), actor);
        return new CampaignReviewsPage(
                campaign,
                reads.of(id).stream()
                        .filter(review -> writes || review.issue() != null)
                        .flatMap(review -> Optional.ofNullable(known.get(review.due()))
                                .map(period -> new CampaignReviewsPage.Line(review, period))
                                .stream())
                        .toList(),
                periods,
                periods.isEmpty()
                        ? ""
                        : CampaignSight.latest(periods, LocalDate.now(clock))
                                .id()
                                .toString(),
                UUID.randomUUID(),
                writes);
    }

    CampaignReviewPage show(
            CampaignReviewId id, Optional<CampaignReviewDesk.Issuing> typed, Optional<Refusal> refusal, Actor actor) {
        CampaignReview review = gate.visible(id, actor);
        CampaignOutline campaign = campaigns.visible(review.campaign(), actor);
        ReportingPeriod period = gate.period(review);
        LocalDate today = LocalDate.now(clock);
        return new CampaignReviewPage(
                campaign,
                review,
                period,
                units.names(List.of(review.organ()), today).getOrDefault(review.organ(), ""),
                review.sections().stream().map(CampaignReviewPages::section).toList(),
                typed.orElseGet(() -> form(review, today)),
                gate.writes(period, actor)
                        && CampaignReviewRules.whyNotChange(review).isEmpty(),
                refusal);
    }

    SectionPage section(
            CampaignReviewId id, int number, Optional<String> typed, Optional<Refusal> refusal, Actor actor) {
        CampaignReview review = gate.visible(id, actor);
        CampaignReview.Section section =
                review.section(number).orElseThrow(() -> new NotFound("section " + number + " of " + id));
        if (!gate.writes(gate.period(review), actor)) {
            throw new NotFound("section " + number + " of " + id);
        }
        return new SectionPage(
                review,
                section,
                typed.orElse(section.body()),
                refusal.or(() -> CampaignReviewRules.whyNotChange(review)));
    }

    private static CampaignReviewPage.Section section(CampaignReview.Section section) {
        return new CampaignReviewPage.Section(
                section,
                section.body()
                        .lines()
                        .map(line -> Cited.pieces(line, section.exhibit().sources()))
                        .toList(),
                Exhibits.table(section.exhibit()),
                Exhibits.chart(section.exhibit()));
    }

    private CampaignReviewDesk.Issuing form(CampaignReview review, LocalDate today) {
        return new CampaignReviewDesk.Issuing(
                review.title(),
                new Stamping(
                        "",
                        messages.getMessage("review.symbol", null, Vietnamese.LOCALE),
                        today.toString(),
                        "",
                        messages.getMessage("paper.headOfUnit", null, Vietnamese.LOCALE),
                        "",
                        messages.getMessage("paper.kept", null, Vietnamese.LOCALE)));
    }
}
