package vn.thidua.scoring.round.web;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.access.Actor;
import vn.thidua.evidence.Evidence;
import vn.thidua.evidence.domain.EvidenceReads;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.Units;
import vn.thidua.scoring.ScoreSheetId;
import vn.thidua.scoring.ScoringRoundId;
import vn.thidua.scoring.points.Scoring;
import vn.thidua.scoring.round.Entries;
import vn.thidua.scoring.round.FinalPlaces;
import vn.thidua.scoring.round.FrozenPoints;
import vn.thidua.scoring.round.Remark;
import vn.thidua.scoring.round.RoundScores;
import vn.thidua.scoring.round.ScoreSheet;
import vn.thidua.scoring.round.ScoringRound;
import vn.thidua.scoring.round.SheetProofs;
import vn.thidua.scoring.round.SheetRules;
import vn.thidua.scoring.round.Stage;
import vn.thidua.scoring.round.UnitScore;
import vn.thidua.scoring.scale.Criterion;
import vn.thidua.scoring.scale.Part;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Refusal;

/** Makes the page of a score sheet, for those who may see it. */
@Component
class SheetPages {

    private final RoundGround ground;
    private final RoundScores scores;
    private final FinalPlaces finals;
    private final FrozenPoints frozen;
    private final EvidenceReads evidence;
    private final Units units;
    private final Clock clock;

    SheetPages(
            RoundGround ground,
            RoundScores scores,
            FinalPlaces finals,
            FrozenPoints frozen,
            EvidenceReads evidence,
            Units units,
            Clock clock) {
        this.ground = ground;
        this.scores = scores;
        this.finals = finals;
        this.frozen = frozen;
        this.evidence = evidence;
        this.units = units;
        this.clock = clock;
    }

    /**
     * Returns the page.
     *
     * @param wish the part that the person asked for
     * @param attempt what somebody sent just now
     * @throws NotFound for a sheet that is not the person's to see
     */
    SheetPage of(ScoringRoundId roundId, ScoreSheetId id, Optional<Stage> wish, Attempt attempt, Actor actor) {
        RoundGround.Seen seen = ground.sheet(roundId, id, actor);
        ScoringRound round = seen.round();
        ScoreSheet sheet = seen.sheet();
        boolean closed = finals.closed(sheet.group());
        Optional<FrozenPoints.Frozen> then = closed ? frozen.of(sheet.group(), sheet.unit()) : Optional.empty();
        RoundScores.Result result =
                then.map(one -> scores.frozen(round, sheet, one)).orElseGet(() -> scores.of(round, List.of(sheet)));
        UnitScore unit = result.units().getFirst();
        Optional<Stage> part = wish.filter(seen.parts()::contains)
                .or(() -> seen.parts().stream().reduce((first, second) -> second));
        LocalDate today = LocalDate.now(clock);
        Optional<Refusal> off = part.flatMap(
                stage -> SheetRules.whyNotScore(round, result.scoring().scale(), sheet, stage, closed, today));
        Writer writer = new Writer(part.filter(stage -> off.isEmpty()), ground.unit(part, sheet, actor), attempt);
        Map<UnitId, String> names = units.names(concerned(result.scoring(), unit), today);
        Rows rows = new Rows(
                result,
                unit,
                new Reasons(result, ground.targets(round), names),
                proofs(sheet),
                ground.remarks(id).stream().collect(Collectors.groupingBy(Remark::subject)),
                writer);
        return new SheetPage(
                round,
                sheet,
                round.group(sheet.group()).map(ScoringRound.Group::name).orElse(""),
                ground.scaleName(round),
                sheet.peer() == null ? "" : names.getOrDefault(sheet.peer(), ""),
                seen.parts(),
                part,
                off,
                rows.sections(),
                rows.quantities(),
                totals(result.scoring(), unit.entries()),
                unit.scored(),
                names(result.scoring(), unit),
                SheetRules.verified(round, result.scoring().scale(), unit, today),
                closed,
                seen.runs() && !closed,
                today,
                then.map(one -> new SheetPage.Final(one.number(), one.at(), one.by())),
                attempt.refusal(),
                rows.lost(),
                attempt.fields(),
                attempt.complaints());
    }

    private Map<UUID, List<Evidence>> proofs(ScoreSheet sheet) {
        return evidence.of(SheetProofs.KIND, List.of(sheet.id().value())).entrySet().stream()
                .collect(Collectors.toMap(entry -> entry.getKey().part(), Map.Entry::getValue));
    }

    /** The units of which somebody said what counts, those that are asked and have not spoken, and the peer. */
    private static Set<UnitId> concerned(Scoring scoring, UnitScore unit) {
        Set<UnitId> units = new HashSet<>();
        for (Criterion criterion : scoring.criteria()) {
            unit.entries()
                    .counted(criterion.code(), criterion.way().byHand())
                    .forEach(entry -> units.add(entry.unit()));
            units.addAll(unit.entries().silent(criterion.code()));
        }
        Optional.ofNullable(unit.sheet().peer()).ifPresent(units::add);
        return units;
    }

    private static List<String> names(Scoring scoring, UnitScore unit) {
        return unit.scored().knockOuts().stream()
                .map(code ->
                        scoring.scale().criterion(code).map(Criterion::title).orElse(""))
                .toList();
    }

    private static Map<Stage, BigDecimal> totals(Scoring scoring, Entries entries) {
        Map<Stage, BigDecimal> totals = new EnumMap<>(Stage.class);
        for (Stage stage : Stage.values()) {
            for (Criterion criterion : scoring.criteria()) {
                if (criterion.part().counts()) {
                    entries.value(criterion.code(), stage)
                            .map(value -> value.multiply(criterion.weight()))
                            .map(value -> criterion.part() == Part.PENALTY ? value.negate() : value)
                            .ifPresent(value -> totals.merge(stage, value, BigDecimal::add));
                }
            }
        }
        return totals;
    }
}
