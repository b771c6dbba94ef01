package vn.thidua.scoring.ranking.web;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.access.Actor;
import vn.thidua.organization.UnitId;
import vn.thidua.scoring.ScoringRoundId;
import vn.thidua.scoring.points.Placed;
import vn.thidua.scoring.points.Scored;
import vn.thidua.scoring.points.Scoring;
import vn.thidua.scoring.ranking.FinalDesk;
import vn.thidua.scoring.ranking.FinalPlace;
import vn.thidua.scoring.ranking.FinalRanking;
import vn.thidua.scoring.ranking.FinalReads;
import vn.thidua.scoring.ranking.RankingRefusal;
import vn.thidua.scoring.ranking.Standings;
import vn.thidua.scoring.round.Eyes;
import vn.thidua.scoring.round.RoundReads;
import vn.thidua.scoring.round.RoundSight;
import vn.thidua.scoring.round.ScoreSheet;
import vn.thidua.scoring.round.ScoringRound;
import vn.thidua.scoring.round.ScoringRound.Audience;
import vn.thidua.scoring.round.ScoringRound.Group;
import vn.thidua.scoring.round.Stage;
import vn.thidua.scoring.round.UnitScore;
import vn.thidua.scoring.scale.Criterion;
import vn.thidua.scoring.scale.Part;
import vn.thidua.scoring.scale.Quantity;
import vn.thidua.scoring.scale.Scale;
import vn.thidua.scoring.scale.ScaleRules.Tie;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Paging;
import vn.thidua.shared.Refusal;

/** Makes the pages of places: what stands at this moment for the office, what is final for whom the round shows it. */
@Component
class RankingPages {

    private final RoundReads rounds;
    private final RoundSight sight;
    private final Standings standings;
    private final FinalReads finals;
    private final Clock clock;

    RankingPages(RoundReads rounds, RoundSight sight, Standings standings, FinalReads finals, Clock clock) {
        this.rounds = rounds;
        this.sight = sight;
        this.standings = standings;
        this.finals = finals;
        this.clock = clock;
    }

    /**
     * What somebody asked for.
     *
     * @param version number of a final version; empty for the one that stands, or what stands at this moment
     * @param page number of the page, from 1; 0 for all units at once
     */
    record Wish(Optional<Integer> version, int page) {

        /** All units of what stands. */
        static final Wish ALL = new Wish(Optional.empty(), 0);
    }

    /**
     * Returns the places of a group.
     *
     * @param wish which version, and which page of it
     * @throws NotFound for what is not the person's to see
     */
    RankingPage group(ScoringRoundId id, UUID groupId, Wish wish, Optional<Refusal> refusal, Actor actor) {
        ScoringRound round = round(id);
        Group group = round.group(groupId).orElseThrow(() -> new NotFound("group " + groupId));
        List<ScoreSheet> sheets = rounds.group(groupId);
        Eyes eyes = sight.eyes(List.of(round), sheets, actor);
        List<FinalRanking> versions = finals.versions(List.of(groupId));
        Optional<FinalRanking> shown = versions.stream()
                .filter(one ->
                        wish.version().map(number -> number == one.number()).orElse(one.opened() == null))
                .findFirst();
        if (wish.version().isPresent() && shown.isEmpty()
                || !eyes.seesAll(round) && !(shown.isPresent() && shownTo(round, sheets, eyes))) {
            throw new NotFound("places of " + groupId);
        }
        return shown.map(one -> last(round, group, one, versions, wish, eyes, refusal))
                .orElseGet(() -> live(round, group, versions, wish, eyes, refusal));
    }

    private static boolean shownTo(ScoringRound round, List<ScoreSheet> sheets, Eyes eyes) {
        return round.shownTo() == Audience.EVERYBODY
                || round.shownTo() == Audience.GROUP
                        && !eyes.seen(round, sheets).isEmpty();
    }

    /**
     * Returns the places over all groups at this moment, for those who see all sheets.
     *
     * @throws NotFound for anybody else
     */
    RankingPage overall(ScoringRoundId id, int number, Actor actor) {
        ScoringRound round = round(id);
        Eyes eyes = sight.eyes(List.of(round), List.of(), actor);
        if (!eyes.seesAll(round)) {
            throw new NotFound("places of " + id);
        }
        Standings.Standing standing = standings.overall(round);
        return page(round, null, standing, List.of(), List.of(), number, false, Optional.empty(), Optional.empty());
    }

    private ScoringRound round(ScoringRoundId id) {
        return rounds.find(id).orElseThrow(() -> new NotFound("round " + id));
    }

    private RankingPage live(
            ScoringRound round,
            Group group,
            List<FinalRanking> versions,
            Wish wish,
            Eyes eyes,
            Optional<Refusal> refusal) {
        Standings.Standing standing = standings.of(round, group);
        Optional<Refusal> whyNot = FinalDesk.whyNotFinalise(group, standing, versions);
        // Whoever is not scored yet may still pass those who stand level now.
        boolean scored =
                whyNot.filter(no -> no.code() == RankingRefusal.NOT_SCORED).isEmpty();
        return page(
                round,
                group,
                standing,
                versions,
                scored ? standing.level() : List.of(),
                wish.page(),
                eyes.runs(round),
                whyNot,
                refusal);
    }

    private RankingPage page(
            ScoringRound round,
            @Nullable Group group,
            Standings.Standing standing,
            List<FinalRanking> versions,
            List<List<UnitId>> level,
            int number,
            boolean runs,
            Optional<Refusal> whyNot,
            Optional<Refusal> refusal) {
        Scoring scoring = standing.scores().scoring();
        Map<UnitId, Integer> before = versions.isEmpty() ? Map.of() : places(versions.getLast());
        Paging paging = new Paging(standing.places().size(), number);
        List<RankingPage.Line> lines = standing.places().subList(paging.from(), paging.to()).stream()
                .map(placed -> line(scoring, placed, before))
                .toList();
        Map<UnitId, RankingPage.Line> byUnit = new HashMap<>();
        lines.forEach(line -> byUnit.put(line.unit(), line));
        return new RankingPage(
                round,
                group,
                Instant.now(clock),
                Optional.empty(),
                versions,
                lines,
                paging,
                standing.left().stream().map(unit -> unit.sheet().name()).toList(),
                ties(scoring.scale()),
                level.stream()
                        .map(units -> units.stream()
                                .filter(byUnit::containsKey)
                                .map(byUnit::get)
                                .toList())
                        .toList(),
                runs,
                whyNot,
                UUID.randomUUID(),
                refusal);
    }

    private RankingPage last(
            ScoringRound round,
            Group group,
            FinalRanking shown,
            List<FinalRanking> versions,
            Wish wish,
            Eyes eyes,
            Optional<Refusal> refusal) {
        Scale scale = standings.scale(round);
        Map<UnitId, Integer> before = shown.number() == 1 ? Map.of() : places(versions.get(shown.number() - 2));
        List<FinalPlace> places = finals.places(shown.id());
        Paging paging = new Paging(places.size(), wish.page());
        return new RankingPage(
                round,
                group,
                shown.at(),
                Optional.of(shown),
                versions,
                places.subList(paging.from(), paging.to()).stream()
                        .map(place -> line(scale, place, before))
                        .toList(),
                paging,
                List.of(),
                ties(scale),
                List.of(),
                eyes.runs(round),
                Optional.empty(),
                UUID.randomUUID(),
                refusal);
    }

    private Map<UnitId, Integer> places(FinalRanking ranking) {
        Map<UnitId, Integer> places = new HashMap<>();
        for (FinalPlace place : finals.places(ranking.id())) {
            if (place.place() != null) {
                places.put(place.unit(), place.place());
            }
        }
        return places;
    }

    private static RankingPage.Line line(Scoring scoring, Placed<UnitScore> placed, Map<UnitId, Integer> before) {
        UnitScore unit = placed.contestant().who();
        Scored scored = placed.contestant().scored();
        return new RankingPage.Line(
                unit.sheet().unit(),
                unit.sheet().name(),
                unit.sheet().id(),
                placed.place(),
                placed.shared(),
                placed.above().map(Placed.Decided::tie).orElse(null),
                self(scoring, unit),
                scored.base(),
                scored.bonus(),
                scored.penalty(),
                scored.open(),
                scored.grade() == null ? "" : scored.grade().name(),
                Collections.unmodifiableList(new ArrayList<>(placed.contestant().ties())),
                knocked(scoring.scale(), scored.knockOuts()),
                before.get(unit.sheet().unit()));
    }

    private static RankingPage.Line line(Scale scale, FinalPlace place, Map<UnitId, Integer> before) {
        return new RankingPage.Line(
                place.unit(),
                place.name(),
                null,
                place.place(),
                place.shared(),
                place.decided().orElse(null),
                null,
                place.sum().base(),
                place.sum().bonus(),
                place.sum().penalty(),
                place.open(),
                place.grade(),
                List.of(),
                knocked(scale, place.knockOuts()),
                before.get(place.unit()));
    }

    private static @Nullable BigDecimal self(Scoring scoring, UnitScore unit) {
        BigDecimal sum = null;
        for (Criterion criterion : scoring.criteria()) {
            BigDecimal value = criterion.part().counts()
                    ? unit.entries().value(criterion.code(), Stage.SELF).orElse(null)
                    : null;
            if (value != null) {
                BigDecimal weighed = value.multiply(criterion.weight());
                BigDecimal signed = criterion.part() == Part.PENALTY ? weighed.negate() : weighed;
                sum = sum == null ? signed : sum.add(signed);
            }
        }
        return sum;
    }

    private static List<String> knocked(Scale scale, List<String> codes) {
        return codes.stream()
                .map(code -> scale.criterion(code).map(Criterion::title).orElse(""))
                .toList();
    }

    private static List<RankingPage.TieRule> ties(Scale scale) {
        return scale.rules().ties().stream()
                .map(tie -> new RankingPage.TieRule("tie." + tie.by(), name(scale, tie), tie.lessIsBetter()))
                .toList();
    }

    private static String name(Scale scale, Tie tie) {
        return switch (tie.by()) {
            case QUANTITY -> scale.quantity(tie.of()).map(Quantity::label).orElse(tie.of());
            case CRITERION -> scale.criterion(tie.of()).map(Criterion::title).orElse(tie.of());
            case SECTION -> tie.of();
            case BASE, BONUS, PENALTY -> "";
        };
    }
}
