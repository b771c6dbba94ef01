package vn.thidua.reporting.domain;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import vn.thidua.access.Actor;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.CampaignOutline;
import vn.thidua.campaign.allotment.Owed;
import vn.thidua.campaign.domain.CampaignHead;
import vn.thidua.campaign.domain.CampaignReads;
import vn.thidua.campaign.domain.CampaignTarget;
import vn.thidua.campaign.domain.Measure;
import vn.thidua.organization.UnitId;

/** How many targets single units reached in the campaigns of a year, by figures that somebody stands for. */
@NamedInterface("desk")
@Component
public class YearResults {

    private final CampaignReads campaigns;
    private final Ground ground;
    private final VerifiedResults results;
    private final Clock clock;

    YearResults(CampaignReads campaigns, Ground ground, VerifiedResults results, Clock clock) {
        this.campaigns = campaigns;
        this.ground = ground;
        this.results = results;
        this.clock = clock;
    }

    /**
     * Targets of one unit.
     *
     * @param judged how many of those asked of it can be judged by its verified figures, at least one
     */
    public record Kept(int reached, int judged) {

        /** Returns both together. */
        public Kept plus(Kept other) {
            return new Kept(reached + other.reached, judged + other.judged);
        }
    }

    /** Returns the campaigns that were launched and ran in the year and that the person may see, the earliest first. */
    public List<CampaignOutline> campaigns(int year, Actor actor) {
        return campaigns.visibleTo(actor).stream()
                .map(CampaignHead::launched)
                .flatMap(Optional::stream)
                .filter(one ->
                        one.startsOn().getYear() <= year && year <= one.endsOn().getYear())
                .sorted(Comparator.comparing(CampaignOutline::startsOn))
                .toList();
    }

    /**
     * Returns what units reached of the targets of a campaign whose last day was in the year and is over; what still runs is judged in the year in which it ends. A unit of which nothing can be said is
     * missing. As many statements for many units as for one.
     */
    public Map<UnitId, Kept> of(CampaignOutline of, int year, Collection<UnitId> units) {
        CampaignId campaign = of.id();
        Optional<ReportingPeriod> last = last(campaign, year);
        if (last.isEmpty()) {
            return Map.of();
        }
        Map<UnitId, List<CampaignTarget>> asked = ground.targets(campaign, units);
        List<CampaignTarget> targets = asked.values().stream()
                .flatMap(List::stream)
                .distinct()
                .filter(target -> due(target, of, year))
                .toList();
        if (targets.isEmpty()) {
            return Map.of();
        }
        // Those of two units may come at the same time, those of one never.
        Map<UnitId, Map<UUID, BigDecimal>> found = new ConcurrentHashMap<>();
        results.read(targets, last.get(), units, (unit, target, result) -> {
            if (result.value() != null && result.open() == 0) {
                found.computeIfAbsent(new UnitId(unit), none -> new HashMap<>()).put(target, result.value());
            }
        });
        if (found.isEmpty()) {
            return Map.of();
        }
        Owed owed = ground.owed(campaign, units);
        Map<UnitId, Kept> kept = new HashMap<>();
        found.forEach((unit, values) -> asked.getOrDefault(unit, List.of()).forEach(target -> {
            BigDecimal value = values.get(target.id());
            if (value != null) {
                reaches(target.measure(), value, owed.goal(target.id(), unit))
                        .ifPresent(yes -> kept.merge(unit, new Kept(yes ? 1 : 0, 1), Kept::plus));
            }
        }));
        return kept;
    }

    /** A target without a last day of its own has that of the campaign. */
    private boolean due(CampaignTarget target, CampaignOutline campaign, int year) {
        LocalDate day = Objects.requireNonNullElse(target.measure().dueOn(), campaign.endsOn());
        return day.getYear() == year && day.isBefore(LocalDate.now(clock));
    }

    /** The last period that is over and that ends in the year. */
    private Optional<ReportingPeriod> last(CampaignId campaign, int year) {
        LocalDate today = LocalDate.now(clock);
        return ground.periods(campaign).stream()
                .filter(period -> period.to().getYear() == year && period.to().isBefore(today))
                .reduce((first, second) -> second);
    }

    /* Here figures that add up over time are those of all periods together, so that a part of a sum can be judged wherever somebody said how large it is. */
    private static Optional<Boolean> reaches(Measure measure, BigDecimal value, @Nullable BigDecimal owed) {
        return measure.cumulative() && owed != null && Input.of(measure) == Input.VALUE
                ? Optional.of(Measuring.reaches(measure, value, owed))
                : Measuring.unitReaches(measure, Figure.of(value), owed);
    }
}
