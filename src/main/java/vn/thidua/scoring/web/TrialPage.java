package vn.thidua.scoring.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.CampaignOutline;
import vn.thidua.campaign.domain.CampaignTarget;
import vn.thidua.scoring.domain.ScaleVersion;
import vn.thidua.scoring.points.Outcome;
import vn.thidua.scoring.points.Scored;
import vn.thidua.scoring.scale.Criterion;
import vn.thidua.scoring.scale.Quantity;
import vn.thidua.scoring.scale.Scale;
import vn.thidua.shared.Paging;
import vn.thidua.shared.TypedNumber;

/**
 * A scale that is tried.
 *
 * @param writes whether the person may change the scale
 * @param findings what blocks its use; nothing can be tried then
 * @param values what is typed or known, by field: {@code q.name} and {@code m.code}
 * @param wrong fields that hold no number
 * @param scored what it comes to; null where nothing can be tried
 * @param campaigns those whose results can be taken
 * @param campaign the one that is taken; null for none
 * @param targets its targets
 * @param bound which target each quantity means
 * @param units what its units come to, the best first
 * @param paging which of them are shown
 * @param unit whose figures stand in the fields; empty for nobody's
 */
public record TrialPage(
        ScaleVersion version,
        boolean writes,
        List<FindingLine> findings,
        Map<String, String> values,
        List<String> wrong,
        @Nullable Scored scored,
        List<CampaignOutline> campaigns,
        @Nullable CampaignOutline campaign,
        List<CampaignTarget> targets,
        Map<String, UUID> bound,
        List<UnitTotal> units,
        Paging paging,
        String unit) {

    /**
     * What a unit comes to.
     *
     * @param id of the unit
     * @param open criteria without points
     */
    public record UnitTotal(String id, String name, BigDecimal total, String grade, int open, boolean out) {}

    /**
     * What a criterion comes to.
     *
     * @param about what the reason speaks of, for people
     * @param how points come about
     */
    public record Line(Criterion criterion, Outcome outcome, String about, CriterionLine how) {}

    /** Returns the path of the scale. */
    public String path() {
        return "/scales/" + version.scale();
    }

    /** Returns the scale. */
    public Scale scale() {
        return version.body();
    }

    /** Returns what stands in a field. */
    public String value(String field) {
        return values.getOrDefault(field, "");
    }

    /** Tells whether a field holds this. */
    public boolean is(String field, String value) {
        return value(field).equals(value);
    }

    /** Returns the number that a choice of all points stands for. */
    public String all(Criterion one) {
        return TypedNumber.text(one.maximum());
    }

    /** Returns the criteria for which people give points, or say whether they apply. */
    public List<Criterion> byHand() {
        return scale().criteria().stream().filter(one -> one.way().byHand()).toList();
    }

    /** Returns the criteria for which something has to be shown. */
    public List<Criterion> shown() {
        return scale().criteria().stream().filter(one -> one.gate().evidence()).toList();
    }

    /** Returns what each criterion comes to. */
    public List<Line> lines() {
        if (scored == null) {
            return List.of();
        }
        List<Criterion> criteria = scale().criteria();
        List<Outcome> outcomes = scored.outcomes();
        return IntStream.range(0, Math.min(criteria.size(), outcomes.size()))
                .mapToObj(i -> new Line(
                        criteria.get(i),
                        outcomes.get(i),
                        named(outcomes.get(i).about()),
                        CriterionLine.of(criteria.get(i), scale())))
                .toList();
    }

    private String named(String about) {
        return scale().quantity(about)
                .map(Quantity::label)
                .or(() -> scale().criterion(about).map(FindingLine::name))
                .orElse(about);
    }

    /** Returns the names of what knocks it out. */
    public List<String> knockOuts() {
        return scored == null
                ? List.of()
                : scored.knockOuts().stream()
                        .filter(code -> !code.isEmpty())
                        .map(this::named)
                        .toList();
    }

    /** Tells whether a quantity means a target. */
    public boolean means(Quantity quantity, CampaignTarget target) {
        return target.id().equals(bound.get(quantity.name()));
    }

    /** Returns the units that are shown. */
    public List<UnitTotal> shownUnits() {
        return units.subList(Math.min(paging.from(), units.size()), Math.min(paging.to(), units.size()));
    }

    /** Returns the query that takes the figures of a unit. */
    public String query(UnitTotal one) {
        return query() + "&page=" + paging.number() + "&unit=" + one.id();
    }

    /** Returns the query of the campaign and what its targets mean. */
    public String query() {
        StringBuilder query = new StringBuilder("?number=" + version.number());
        if (campaign != null) {
            query.append("&campaign=").append(campaign.id());
        }
        bound.forEach(
                (name, target) -> query.append("&t.").append(name).append('=').append(target));
        return query.toString();
    }

    /** Returns the campaign as typed. */
    public Optional<CampaignOutline> taken() {
        return Optional.ofNullable(campaign);
    }
}
