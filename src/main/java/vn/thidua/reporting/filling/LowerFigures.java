package vn.thidua.reporting.filling;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.CampaignOutline;
import vn.thidua.campaign.cascade.AdoptionReads;
import vn.thidua.campaign.cascade.CarriedOut;
import vn.thidua.campaign.domain.CampaignReads;
import vn.thidua.campaign.domain.CampaignTarget;
import vn.thidua.campaign.domain.DueRule;
import vn.thidua.campaign.domain.Measure;
import vn.thidua.organization.UnitId;
import vn.thidua.reporting.domain.Answer;
import vn.thidua.reporting.domain.Consolidated;
import vn.thidua.reporting.domain.Figure;
import vn.thidua.reporting.domain.Ground;
import vn.thidua.reporting.domain.Input;
import vn.thidua.reporting.domain.Measuring;
import vn.thidua.reporting.domain.ReportingPeriod;
import vn.thidua.reporting.domain.ResultReads;
import vn.thidua.reporting.domain.TotalReads.Total;
import vn.thidua.reporting.domain.Typed;
import vn.thidua.shared.Vietnamese;

/**
 * Finds what a unit's own campaign came to, for its report to the higher level: what adds up over time is added over the unit's own periods within that of the report, of anything else the
 * last one counts. A figure is offered, never written: somebody hands it in.
 */
@Component
public class LowerFigures {

    private final AdoptionReads adoptions;
    private final CampaignReads campaigns;
    private final Ground ground;
    private final ResultReads results;

    LowerFigures(AdoptionReads adoptions, CampaignReads campaigns, Ground ground, ResultReads results) {
        this.adoptions = adoptions;
        this.campaigns = campaigns;
        this.ground = ground;
        this.results = results;
    }

    /** Returns what the campaign of the unit came to; empty where it launched none or nobody reported in it in that time. */
    public Optional<LowerResult> of(ReportingPeriod period, UnitId unit, List<CampaignTarget> targets) {
        return adoptions
                .carriedOut(period.due().campaign(), unit)
                .filter(own -> !own.things().isEmpty())
                .flatMap(own -> of(period, own, targets));
    }

    private Optional<LowerResult> of(ReportingPeriod period, CarriedOut own, List<CampaignTarget> targets) {
        List<ReportingPeriod> within = within(own.campaign(), period);
        CampaignOutline campaign = campaigns.launched(own.campaign()).orElse(null);
        if (within.isEmpty() || campaign == null) {
            return Optional.empty();
        }
        List<List<Consolidated>> lines = results.series(within.getLast()).stream()
                .filter(snapshot -> within.contains(snapshot.period()))
                .map(ResultReads.Snapshot::lines)
                .toList();
        Map<UUID, LowerResult.Offer> offers = new HashMap<>();
        for (CampaignTarget target : targets) {
            UUID lower = own.things().get(target.id());
            List<Consolidated> course = lines.stream()
                    .flatMap(List::stream)
                    .filter(line -> line.target().id().equals(lower))
                    .toList();
            offer(target, course).ifPresent(offer -> offers.put(target.id(), offer));
        }
        return offers.isEmpty()
                ? Optional.empty()
                : Optional.of(new LowerResult(campaign, within.getLast().id(), offers));
    }

    /** The rhythm of the unit's own that has most periods in the time; a unit may ask its own units more often than it is asked. */
    private List<ReportingPeriod> within(CampaignId campaign, ReportingPeriod period) {
        Map<DueRule, List<ReportingPeriod>> rhythms = ground.periods(campaign).stream()
                .filter(own -> !own.to().isAfter(period.to()))
                .filter(own -> period.from() == null || !own.to().isBefore(period.from()))
                .collect(Collectors.groupingBy(own -> own.due().rule()));
        return rhythms.values().stream()
                .max(Comparator.comparingInt(List<ReportingPeriod>::size)
                        .thenComparing(own -> own.getLast().to()))
                .orElse(List.of());
    }

    private static Optional<LowerResult.Offer> offer(CampaignTarget target, List<Consolidated> course) {
        Measure measure = target.measure();
        if (course.isEmpty() || !alike(measure, course.getLast().target().measure())) {
            return Optional.empty();
        }
        Consolidated last = course.getLast();
        Total said = measure.cumulative()
                ? course.stream().map(Consolidated::here).reduce(Total.NONE, Total::plus)
                : last.here();
        Figure figure = said.figures() == 0 ? null : figure(measure, last, said);
        return Optional.ofNullable(figure)
                .map(one -> new LowerResult.Offer(
                        Typed.of(measure, one), last.here().answered(), last.wanted()));
    }

    /** What is counted in another way, or in another unit, below than above cannot be handed on. */
    private static boolean alike(Measure above, Measure below) {
        return Input.of(above) == Input.of(below)
                && above.cumulative() == below.cumulative()
                && Vietnamese.fold(above.unit()).equals(Vietnamese.fold(below.unit()));
    }

    private static @Nullable Figure figure(Measure measure, Consolidated last, Total said) {
        Input input = Input.of(measure);
        if (input == Input.PASSES) {
            Boolean reached = last.reached();
            return reached == null ? null : Figure.of(reached ? BigDecimal.ONE : BigDecimal.ZERO);
        }
        return switch (input) {
            case RATIO ->
                Measuring.ratio(measure, said.numerator(), said.denominator())
                        .map(value -> new Figure(Answer.FIGURE, value, said.numerator(), said.denominator()))
                        .orElse(null);
            case WEIGHTED ->
                Measuring.mean(said.numerator(), said.denominator())
                        .map(value -> new Figure(Answer.FIGURE, value, said.numerator(), said.denominator()))
                        .orElse(null);
            default -> Figure.of(Objects.requireNonNull(said.value()));
        };
    }
}
