package vn.thidua.scoring.round.web;

import java.math.BigDecimal;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.domain.CampaignTarget;
import vn.thidua.organization.UnitId;
import vn.thidua.scoring.formula.Formula;
import vn.thidua.scoring.points.Outcome;
import vn.thidua.scoring.points.Outcome.Why;
import vn.thidua.scoring.round.Entry;
import vn.thidua.scoring.round.RoundScores;
import vn.thidua.scoring.round.ScoringRound;
import vn.thidua.scoring.round.UnitScore;
import vn.thidua.scoring.scale.Band;
import vn.thidua.scoring.scale.Criterion;
import vn.thidua.scoring.scale.Quantity;
import vn.thidua.scoring.scale.ScaleNames;
import vn.thidua.scoring.scale.Way;
import vn.thidua.shared.Vietnamese;
import vn.thidua.shared.WrittenDay;

/** Tells why a unit has the points it has: what was counted, by which line of the scale, from which figure, for which sentence of the plan. */
final class Reasons {

    private final RoundScores.Result scores;
    private final Map<UUID, CampaignTarget> targets;
    private final Map<UnitId, String> names;
    private final Map<String, Criterion> criteria;

    Reasons(RoundScores.Result scores, Map<UUID, CampaignTarget> targets, Map<UnitId, String> names) {
        this.scores = scores;
        this.targets = targets;
        this.names = names;
        this.criteria = scores.scoring().criteria().stream().collect(Collectors.toMap(Criterion::code, one -> one));
    }

    /** Returns the steps for a criterion, the result first. */
    List<Reason> of(UnitScore unit, Criterion criterion) {
        Outcome outcome = unit.outcome(scores.scoring(), criterion.code());
        List<Reason> reasons = new ArrayList<>();
        result(outcome, criterion).ifPresent(reasons::add);
        if (outcome.why() == Why.SAID || outcome.why() == Why.OVERRULED) {
            people(unit, criterion, outcome, reasons);
        }
        silent(unit, criterion, outcome).ifPresent(reasons::add);
        if (outcome.exact() != null || outcome.why() == Why.OVERRULED) {
            worked(unit, criterion, outcome).ifPresent(reasons::add);
        }
        for (String name : reads(criterion)) {
            quantity(unit, name, reasons);
        }
        if (!criterion.guide().isBlank()) {
            reasons.add(Reason.quoted("guide", criterion.guide()));
        }
        if (!criterion.source().isBlank()) {
            reasons.add(Reason.quoted("source", criterion.source()));
        }
        return reasons;
    }

    private Optional<Reason> result(Outcome outcome, Criterion criterion) {
        return switch (outcome.why()) {
            case WORKED_OUT, SAID, AWAITED -> Optional.empty();
            case AT_MAXIMUM ->
                Optional.of(Reason.of(
                        "AT_MAXIMUM",
                        Objects.requireNonNullElse(outcome.exact(), BigDecimal.ZERO),
                        criterion.maximum()));
            case OVERRULED, NOT_SAID, NO_EVIDENCE, UNSAID ->
                Optional.of(Reason.of(outcome.why().name()));
            case NO_VALUE -> Optional.of(Reason.of("NO_VALUE", label(outcome.about())));
            case NO_BAND -> Optional.of(Reason.of("NO_BAND", label(outcome.about())));
            case DIVIDED_BY_ZERO -> Optional.of(Reason.of("DIVIDED_BY_ZERO", label(outcome.about())));
            case GATE_SHUT -> Optional.of(Reason.of("GATE_SHUT", label(outcome.about())));
            case GATE_OPEN -> Optional.of(Reason.of("GATE_OPEN", label(outcome.about())));
        };
    }

    /** Which part counts, and who said it when; of several agencies each, and the mean. */
    private void people(UnitScore unit, Criterion criterion, Outcome outcome, List<Reason> reasons) {
        List<Entry> said =
                unit.entries().counted(criterion.code(), criterion.way().byHand());
        BigDecimal points = outcome.points();
        if (said.size() == 1) {
            Entry one = said.getFirst();
            reasons.add(Reason.of("by." + one.stage(), name(one), one.by(), moment(one)));
        } else if (points != null && !said.isEmpty()) {
            said.forEach(one -> reasons.add(Reason.of(
                    "byOneOf",
                    name(one),
                    one.by(),
                    moment(one),
                    Objects.requireNonNullElse(one.value(), BigDecimal.ZERO))));
            reasons.add(Reason.of("mean", said.size(), points));
        }
    }

    /** Which agencies have not spoken: nothing counts before they have, as long as they still may. */
    private Optional<Reason> silent(UnitScore unit, Criterion criterion, Outcome outcome) {
        Set<UnitId> silent = unit.entries().silent(criterion.code());
        String units =
                silent.stream().map(one -> names.getOrDefault(one, "")).sorted().collect(Collectors.joining(", "));
        return silent.isEmpty()
                ? Optional.empty()
                : Optional.of(Reason.of(outcome.why() == Why.AWAITED ? "AWAITED" : "SILENT", units));
    }

    private String name(Entry said) {
        return names.getOrDefault(said.unit(), "");
    }

    private static String moment(Entry said) {
        ZonedDateTime at = said.at().atZone(Vietnamese.ZONE);
        return "%tR ".formatted(at) + WrittenDay.of(at.toLocalDate());
    }

    private Optional<Reason> worked(UnitScore unit, Criterion criterion, Outcome outcome) {
        BigDecimal exact = outcome.exact();
        BigDecimal points = outcome.points();
        if (exact == null || points == null) {
            return Optional.empty();
        }
        return switch (criterion.way()) {
            case Way.Ratio ratio ->
                Optional.of(Reason.of(
                        ratio.lessIsBetter() ? "RATIO_LESS" : "RATIO",
                        value(unit, ratio.reached()),
                        value(unit, ratio.wanted()),
                        criterion.maximum(),
                        points));
            case Way.Banded banded ->
                banded.bands().stream()
                        .filter(band -> band.holds(value(unit, banded.quantity())))
                        .findFirst()
                        .map(band -> band(band, value(unit, banded.quantity())));
            case Way.Sampled sampled ->
                Optional.of(
                        Reason.of("SAMPLED", value(unit, sampled.passed()), sampled.size(), sampled.each(), points));
            case Way.Counted counted ->
                Optional.of(Reason.of("COUNTED", value(unit, counted.quantity()), counted.each(), points));
            case Way.Written written -> Optional.of(Reason.of("WRITTEN", written.formula(), points));
            case Way.YesNo yesNo -> Optional.empty();
            case Way.Expert expert -> Optional.empty();
        };
    }

    private static Reason band(Band band, BigDecimal value) {
        BigDecimal from = band.from();
        BigDecimal to = band.to();
        if (from == null) {
            return to == null
                    ? Reason.of("BAND_ALL", value, band.points())
                    : Reason.of(band.closed() ? "BAND_TO_CLOSED" : "BAND_TO", value, to, band.points());
        }
        if (to == null) {
            return Reason.of("BAND_FROM", value, from, band.points());
        }
        return Reason.of(band.closed() ? "BAND_CLOSED" : "BAND", value, from, to, band.points());
    }

    private List<String> reads(Criterion criterion) {
        if (criterion.way() instanceof Way.Written written) {
            Formula formula = new ScaleNames(scores.scoring().scale()).read(written);
            return formula.names();
        }
        return criterion.way().reads();
    }

    private void quantity(UnitScore unit, String name, List<Reason> reasons) {
        Optional<Quantity> quantity = scores.scoring().scale().quantity(name);
        if (quantity.isEmpty()) {
            Criterion other = criteria.get(name);
            BigDecimal points =
                    other == null ? null : unit.outcome(scores.scoring(), name).points();
            if (other != null && points != null) {
                reasons.add(Reason.of("CRITERION", other.title(), points));
            }
            return;
        }
        BigDecimal value = unit.quantity(name);
        CampaignTarget target = target(name);
        if (value != null) {
            String text = quantity.get().label();
            reasons.add(new Reason(
                    "because." + quantity.get().origin(),
                    List.of(text, value, quantity.get().unit()),
                    "",
                    path(unit, target, quantity.get())));
        }
        if (target != null && target.source().quoted()) {
            reasons.add(Reason.quoted("plan", target.source().quote()));
        }
    }

    private @Nullable CampaignTarget target(String name) {
        UUID id = scores.round().targets().get(name);
        return id == null ? null : targets.get(id);
    }

    private String path(UnitScore unit, @Nullable CampaignTarget target, Quantity quantity) {
        Optional<ScoringRound.Results> results = scores.round().results();
        if (target == null || results.isEmpty() || quantity.origin() == Quantity.Origin.GOAL) {
            return "";
        }
        return "/campaigns/" + results.get().campaign() + "/results/"
                + results.get().due() + "/targets/" + target.id() + "/units/"
                + unit.sheet().unit();
    }

    private String label(String name) {
        Criterion criterion = criteria.get(name);
        return scores.scoring()
                .scale()
                .quantity(name)
                .map(Quantity::label)
                .orElse(criterion == null ? name : criterion.title());
    }

    private static BigDecimal value(UnitScore unit, String name) {
        return Objects.requireNonNullElse(unit.quantity(name), BigDecimal.ZERO);
    }
}
