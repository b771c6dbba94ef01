package vn.thidua.scoring.web;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.access.Needs;
import vn.thidua.campaign.CampaignId;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.Units;
import vn.thidua.scoring.ScaleId;
import vn.thidua.scoring.domain.ScaleSight;
import vn.thidua.scoring.domain.ScaleVersion;
import vn.thidua.scoring.points.Scored;
import vn.thidua.scoring.points.Scoring;
import vn.thidua.scoring.scale.Criterion;
import vn.thidua.scoring.scale.Quantity;
import vn.thidua.scoring.scale.Scale;
import vn.thidua.scoring.trial.PastFigures;
import vn.thidua.scoring.trial.SampleUnit;
import vn.thidua.scoring.trial.Supposed;
import vn.thidua.shared.Paging;
import vn.thidua.shared.Screen;
import vn.thidua.shared.TypedNumber;

/** Tries a scale: what figures would come to. Nothing is kept; what is typed stands in the address. */
@Controller
@Needs(Act.SEE_SCALES)
class TrialController {

    private static final String TARGET = "t.";
    private static final String QUANTITY = "q.";
    private static final String MARK = "m.";

    private final ScaleSight sight;
    private final PastFigures past;
    private final Units units;
    private final Clock clock;

    TrialController(ScaleSight sight, PastFigures past, Units units, Clock clock) {
        this.sight = sight;
        this.past = past;
        this.units = units;
        this.clock = clock;
    }

    @GetMapping("/scales/{id}/trial")
    Screen show(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") int number,
            @RequestParam(defaultValue = "") String campaign,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam Map<String, String> asked) {
        ScaleSight.Seen seen = sight.seen(new ScaleId(id), actor);
        ScaleVersion version = seen.number(number);
        Scale scale = version.body();
        List<FindingLine> blocking = FindingLine.of(scale).stream()
                .filter(one -> one.finding().what().blocks())
                .toList();
        Optional<PastFigures.Ready> ready =
                id(campaign).map(taken -> past.ready(new CampaignId(taken), scale, prefixed(asked, TARGET), actor));
        List<String> wrong = new ArrayList<>();
        Supposed supposed = asked.containsKey("sample") ? SampleUnit.of(scale) : typed(scale, asked, wrong);
        List<TrialPage.UnitTotal> totals = List.of();
        Scored scored = null;
        if (blocking.isEmpty()) {
            Scoring scoring = new Scoring(scale);
            Map<UnitId, Map<String, BigDecimal>> figures =
                    ready.map(one -> past.of(one, scale, actor)).orElse(Map.of());
            totals = totals(scoring, supposed, figures);
            Map<String, BigDecimal> own =
                    id(unit).map(UnitId::new).map(figures::get).orElse(Map.of());
            supposed = asked.containsKey("again") ? supposed : supposed.with(own);
            scored = supposed.by(scoring);
        }
        return Screen.show(
                wrong.isEmpty() ? 200 : 422,
                "scoring/trial",
                new TrialPage(
                        version,
                        seen.writes(),
                        blocking,
                        values(asked, supposed),
                        wrong,
                        scored,
                        past.campaigns(actor),
                        ready.map(PastFigures.Ready::campaign).orElse(null),
                        ready.map(PastFigures.Ready::targets).orElse(List.of()),
                        ready.map(PastFigures.Ready::bound).orElse(Map.of()),
                        totals,
                        new Paging(totals.size(), page),
                        unit));
    }

    private List<TrialPage.UnitTotal> totals(
            Scoring scoring, Supposed supposed, Map<UnitId, Map<String, BigDecimal>> figures) {
        Map<UnitId, String> names = units.names(figures.keySet(), LocalDate.now(clock));
        List<TrialPage.UnitTotal> totals = new ArrayList<>();
        figures.forEach((one, values) -> {
            Scored scored = supposed.with(values).by(scoring);
            totals.add(new TrialPage.UnitTotal(
                    one.toString(),
                    names.getOrDefault(one, ""),
                    scored.total(),
                    scored.grade() == null ? "" : scored.grade().name(),
                    scored.open(),
                    !scored.ranked()));
        });
        totals.sort(
                Comparator.comparing(TrialPage.UnitTotal::total).reversed().thenComparing(TrialPage.UnitTotal::name));
        return totals;
    }

    private static Supposed typed(Scale scale, Map<String, String> asked, List<String> wrong) {
        Map<String, BigDecimal> quantities = new HashMap<>();
        Map<String, BigDecimal> marks = new HashMap<>();
        Set<String> bare = new HashSet<>();
        for (Quantity one : scale.quantities()) {
            number(asked, QUANTITY + one.name(), wrong).ifPresent(value -> quantities.put(one.name(), value));
        }
        for (Criterion one : scale.criteria()) {
            number(asked, MARK + one.code(), wrong).ifPresent(value -> marks.put(one.code(), value));
            if (asked.containsKey("e." + one.code())) {
                bare.add(one.code());
            }
        }
        return new Supposed(quantities, marks, bare, asked.containsKey("unsaid"));
    }

    private static Optional<BigDecimal> number(Map<String, String> asked, String field, List<String> wrong) {
        String typed = asked.getOrDefault(field, "").strip();
        Optional<BigDecimal> number = typed.isEmpty() ? Optional.empty() : TypedNumber.of(typed);
        if (!typed.isEmpty() && number.filter(one -> one.signum() >= 0).isEmpty()) {
            wrong.add(field);
            return Optional.empty();
        }
        return number;
    }

    private static Map<String, String> values(Map<String, String> asked, Supposed supposed) {
        Map<String, String> values = new HashMap<>(asked);
        supposed.quantities().forEach((name, value) -> values.put(QUANTITY + name, TypedNumber.text(value)));
        supposed.marks().forEach((code, value) -> values.put(MARK + code, TypedNumber.text(value)));
        return values;
    }

    private static Map<String, String> prefixed(Map<String, String> asked, String prefix) {
        Map<String, String> found = new HashMap<>();
        asked.forEach((name, value) -> {
            if (name.startsWith(prefix)) {
                found.put(name.substring(prefix.length()), value);
            }
        });
        return found;
    }

    private static Optional<UUID> id(String text) {
        try {
            return text.isBlank() ? Optional.empty() : Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
