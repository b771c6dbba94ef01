package vn.thidua.scoring.ranking;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import vn.thidua.organization.UnitId;
import vn.thidua.scoring.points.Contestant;
import vn.thidua.scoring.points.Placed;
import vn.thidua.scoring.points.Ranking;
import vn.thidua.scoring.points.Scored;
import vn.thidua.scoring.points.Scoring;
import vn.thidua.scoring.round.RoundReads;
import vn.thidua.scoring.round.RoundScores;
import vn.thidua.scoring.round.ScoreSheet;
import vn.thidua.scoring.round.ScoringRound;
import vn.thidua.scoring.round.UnitScore;
import vn.thidua.scoring.scale.Scale;
import vn.thidua.scoring.scale.ScaleCheck;
import vn.thidua.scoring.scale.ScaleRules;
import vn.thidua.scoring.scale.ScaleRules.Tie;

/** Who stands where at this moment, in a group or over all; live, as the points are. */
@NamedInterface("desk")
@Component
public class Standings {

    private final RoundReads rounds;
    private final RoundScores scores;
    private final FinalReads finals;
    private final LegalPreferences preferences;

    Standings(RoundReads rounds, RoundScores scores, FinalReads finals, LegalPreferences preferences) {
        this.rounds = rounds;
        this.scores = scores;
        this.finals = finals;
        this.preferences = preferences;
    }

    /**
     * Who stands where.
     *
     * @param places in order; those without a place last
     * @param level the units that no rule separates, whatever people decided of them: those of one place together
     * @param why what people gave as the reason for the order of units that stand level, as far as it holds
     * @param left those who do not compete any more
     */
    public record Standing(
            RoundScores.Result scores,
            List<Placed<UnitScore>> places,
            List<List<UnitId>> level,
            Map<UnitId, String> why,
            List<UnitScore> left) {

        public Standing {
            places = List.copyOf(places);
            level = List.copyOf(level);
            why = Map.copyOf(why);
            left = List.copyOf(left);
        }
    }

    /** Returns the scale that a round is scored by. */
    public Scale scale(ScoringRound round) {
        return scores.scale(round);
    }

    /** Returns who stands where in a group. */
    public Standing of(ScoringRound round, ScoringRound.Group group) {
        return of(
                round,
                scores.of(round, rounds.group(group.id())),
                new Look(group.countsOnly(), finals.ties(group.id()), Set.of(), Map.of()));
    }

    /**
     * Returns who would stand where in a group if something were otherwise; what people decided between equals holds as far as the same ones are level.
     *
     * @throws vn.thidua.shared.Refused with {@link RankingRefusal#WEIGHTS}
     */
    public Standing supposing(ScoringRound round, ScoringRound.Group group, Supposition supposed) {
        RoundScores.Result now = scores.of(round, rounds.group(group.id()));
        Scale scale = supposed.of(now.scoring().scale());
        if (!ScaleCheck.usable(scale)) {
            RankingRefusal.WEIGHTS.because().raise();
        }
        Scoring scoring = supposed.keepsScale() ? now.scoring() : new Scoring(scale);
        RoundScores.Result then = new RoundScores.Result(
                round,
                scoring,
                now.units().stream().map(unit -> supposed.of(scoring, unit)).toList());
        return of(round, then, new Look(group.countsOnly(), finals.ties(group.id()), supposed.gone(), Map.of()));
    }

    /** Returns who stands where over all groups in which points count, with the points of the final places where a group has them; what people decided inside a group decides nothing here. */
    public Standing overall(ScoringRound round) {
        Set<UUID> counted = round.groups().stream()
                .filter(ScoringRound.Group::countsOnly)
                .map(ScoringRound.Group::id)
                .collect(Collectors.toSet());
        List<ScoreSheet> sheets = rounds.sheets(round.id()).stream()
                .filter(sheet -> !counted.contains(sheet.group()))
                .toList();
        Map<UnitId, FinalPlace> settled = finals.settled(
                round.groups().stream().map(ScoringRound.Group::id).toList());
        return of(round, scores.of(round, sheets), new Look(false, Map.of(), Set.of(), settled));
    }

    /**
     * How one looks at units.
     *
     * @param decided what people decided between equals
     * @param gone who is supposed to compete no more
     * @param settled what units had when their places were made final; that counts, whatever they have today
     */
    private record Look(
            boolean countsOnly,
            Map<UnitId, FinalReads.Tied> decided,
            Set<UnitId> gone,
            Map<UnitId, FinalPlace> settled) {}

    private Standing of(ScoringRound round, RoundScores.Result result, Look look) {
        ScaleRules rules = result.scoring().scale().rules();
        List<Contestant<UnitScore>> contestants = new ArrayList<>();
        List<UnitScore> left = new ArrayList<>();
        Map<UnitId, BigDecimal> preferred = preferred(round, result.units(), rules);
        for (UnitScore unit : result.units()) {
            if (unit.sheet().competes() && !look.gone().contains(unit.sheet().unit())) {
                List<@Nullable BigDecimal> ties = TieValues.of(result.scoring(), unit, rules, preferred);
                FinalPlace then = look.settled().get(unit.sheet().unit());
                contestants.add(
                        then == null
                                ? new Contestant<>(unit, look.countsOnly() ? level(unit.scored()) : unit.scored(), ties)
                                : settled(result.scoring(), unit, then, ties));
            } else {
                left.add(unit);
            }
        }
        List<Placed<UnitScore>> places = new Ranking(rules).of(contestants, Map.of());
        List<List<UnitId>> level = level(places);
        Map<UnitId, Integer> order = order(level, look.decided());
        return new Standing(
                result,
                order.isEmpty() ? places : new Ranking(rules).of(contestants, inPlaces(contestants, order)),
                level,
                order.keySet().stream()
                        .collect(Collectors.toMap(
                                unit -> unit,
                                unit -> Objects.requireNonNull(look.decided().get(unit))
                                        .why())),
                left);
    }

    /** A decision holds for those that it was about: all who stand level now, put in order together. */
    private static Map<UnitId, Integer> order(List<List<UnitId>> level, Map<UnitId, FinalReads.Tied> decided) {
        Map<UnitId, Integer> order = new HashMap<>();
        for (List<UnitId> units : level) {
            List<FinalReads.Tied> of = units.stream()
                    .flatMap(unit -> Stream.ofNullable(decided.get(unit)))
                    .toList();
            if (of.size() == units.size()
                    && of.stream().map(FinalReads.Tied::at).distinct().count() == 1) {
                for (int i = 0; i < of.size(); i++) {
                    order.put(units.get(i), of.get(i).ord());
                }
            }
        }
        return order;
    }

    private static Map<UnitScore, Integer> inPlaces(
            List<Contestant<UnitScore>> contestants, Map<UnitId, Integer> order) {
        Map<UnitScore, Integer> places = new HashMap<>();
        for (Contestant<UnitScore> one : contestants) {
            Integer ord = order.get(one.who().sheet().unit());
            if (ord != null) {
                places.put(one.who(), ord);
            }
        }
        return places;
    }

    private static List<List<UnitId>> level(List<Placed<UnitScore>> places) {
        return List.copyOf(places.stream()
                .filter(Placed::shared)
                .collect(Collectors.groupingBy(
                        placed -> Objects.requireNonNullElse(placed.place(), 0),
                        TreeMap::new,
                        Collectors.mapping(
                                placed -> placed.contestant().who().sheet().unit(), Collectors.toList())))
                .values());
    }

    /** A unit with what it had when its place was made final, and what the rules compared then. */
    private static Contestant<UnitScore> settled(
            Scoring scoring, UnitScore unit, FinalPlace then, List<@Nullable BigDecimal> ties) {
        Scored scored = then.scored(scoring);
        return new Contestant<>(
                new UnitScore(unit.sheet(), scored, unit.entries(), unit.quantities()),
                scored,
                then.compared().size() == ties.size() ? then.compared() : ties);
    }

    /** Those who are ranked by counts alone all have the same points: none. */
    private static Scored level(Scored scored) {
        return new Scored(
                scored.outcomes(),
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                scored.open(),
                scored.knockOuts(),
                scored.grade());
    }

    /** Whom the law prefers, where a rule asks for it: 1 and 0; whom nobody can tell of is missing, and so are all where the law does not hold on the last day of the round. */
    private Map<UnitId, BigDecimal> preferred(ScoringRound round, List<UnitScore> units, ScaleRules rules) {
        LocalDate day = round.days().verified();
        return rules.ties().stream()
                .filter(tie -> tie.by() == Tie.By.PREFERENCE)
                .flatMap(tie -> preferences.on(tie.of(), day).stream())
                .findFirst()
                .map(preference -> preferences.of(
                        preference,
                        units.stream().map(unit -> unit.sheet().unit()).toList(),
                        day))
                .map(Standings::numbers)
                .orElse(Map.of());
    }

    private static Map<UnitId, BigDecimal> numbers(Map<UnitId, Preferred> preferred) {
        Map<UnitId, BigDecimal> numbers = new HashMap<>();
        preferred.forEach((unit, one) ->
                one.met().ifPresent(met -> numbers.put(unit, met ? BigDecimal.ONE : BigDecimal.ZERO)));
        return numbers;
    }
}
