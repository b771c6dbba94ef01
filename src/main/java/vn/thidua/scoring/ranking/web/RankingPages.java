package vn.thidua.scoring.ranking.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.access.Actor;
import vn.thidua.organization.UnitId;
import vn.thidua.scoring.ScoringRoundId;
import vn.thidua.scoring.points.Quota;
import vn.thidua.scoring.ranking.FinalDesk;
import vn.thidua.scoring.ranking.FinalPlace;
import vn.thidua.scoring.ranking.FinalRanking;
import vn.thidua.scoring.ranking.FinalReads;
import vn.thidua.scoring.ranking.Move;
import vn.thidua.scoring.ranking.Quotas;
import vn.thidua.scoring.ranking.RankingRefusal;
import vn.thidua.scoring.ranking.Seat;
import vn.thidua.scoring.ranking.SeenPlaces;
import vn.thidua.scoring.ranking.Standings;
import vn.thidua.scoring.ranking.web.RankingPage.Line;
import vn.thidua.scoring.ranking.web.RankingPage.Moved;
import vn.thidua.scoring.ranking.web.RankingPage.Work;
import vn.thidua.scoring.round.Eyes;
import vn.thidua.scoring.round.RoundReads;
import vn.thidua.scoring.round.RoundSight;
import vn.thidua.scoring.round.ScoreSheet;
import vn.thidua.scoring.round.ScoringRound;
import vn.thidua.scoring.round.ScoringRound.Group;
import vn.thidua.scoring.scale.Scale;
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
    private final EqualUnits equals;
    private final Quotas quotas;
    private final Clock clock;

    RankingPages(
            RoundReads rounds,
            RoundSight sight,
            Standings standings,
            FinalReads finals,
            EqualUnits equals,
            Quotas quotas,
            Clock clock) {
        this.rounds = rounds;
        this.sight = sight;
        this.standings = standings;
        this.finals = finals;
        this.equals = equals;
        this.quotas = quotas;
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

        /** The first page of what stands. */
        static final Wish FIRST = new Wish(Optional.empty(), 1);
    }

    /**
     * What was sent and not taken.
     *
     * @param seen the places that the person looked at, where they are others now
     * @param why the reason for opening places again
     */
    record Sent(
            Optional<Refusal> refusal,
            TypedOrder order,
            Optional<SeenPlaces> seen,
            Optional<QuotaForm> quotas,
            String why) {

        static final Sent NOTHING = new Sent(Optional.empty(), TypedOrder.NONE, Optional.empty(), Optional.empty(), "");

        /** An order of equals was not taken. */
        static Sent order(Refusal refusal, TypedOrder order) {
            return new Sent(Optional.of(refusal), order, Optional.empty(), Optional.empty(), "");
        }

        /** Places were not made final. */
        static Sent places(Refusal refusal, Optional<SeenPlaces> seen) {
            return new Sent(Optional.of(refusal), TypedOrder.NONE, seen, Optional.empty(), "");
        }

        /** Quotas were not taken. */
        static Sent quotas(Optional<Refusal> refusal, QuotaForm form) {
            return new Sent(refusal, TypedOrder.NONE, Optional.empty(), Optional.of(form), "");
        }

        /** Places were not opened again. */
        static Sent opening(Refusal refusal, String why) {
            return new Sent(Optional.of(refusal), TypedOrder.NONE, Optional.empty(), Optional.empty(), why);
        }
    }

    /** What a page of a group is made of. */
    private record Asked(
            ScoringRound round, Group group, List<ScoreSheet> sheets, List<FinalRanking> versions, Eyes eyes) {

        boolean inside() {
            return eyes.seesAll(round) || !eyes.seen(round, sheets).isEmpty();
        }
    }

    /**
     * Returns the places of a group.
     *
     * @param wish which version, and which page of it
     * @throws NotFound for what is not the person's to see
     */
    RankingPage group(ScoringRoundId id, UUID groupId, Wish wish, Sent sent, Actor actor) {
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
                || !eyes.seesAll(round) && !(shown.isPresent() && eyes.sees(round, sheets))) {
            throw new NotFound("places of " + groupId);
        }
        Asked asked = new Asked(round, group, sheets, versions, eyes);
        return shown.map(one -> last(asked, one, wish.page(), sent)).orElseGet(() -> live(asked, wish.page(), sent));
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
        List<Line> all = RankingLines.of(standing, Map.of());
        Paging paging = new Paging(all.size(), number);
        List<Line> lines = all.subList(paging.from(), paging.to());
        return new RankingPage(
                round,
                null,
                true,
                Instant.now(clock),
                Optional.empty(),
                List.of(),
                lines,
                paging,
                left(standing),
                RankingLines.ties(standing.scores().scoring().scale()),
                RankingLines.compared(all, paging),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                settled(round));
    }

    private List<RankingPage.Settled> settled(ScoringRound round) {
        List<Group> groups =
                round.groups().stream().filter(group -> !group.countsOnly()).toList();
        Map<UUID, FinalRanking> standing =
                finals.standing(groups.stream().map(Group::id).toList());
        return groups.stream()
                .map(group -> new RankingPage.Settled(group, Optional.ofNullable(standing.get(group.id()))))
                .toList();
    }

    private ScoringRound round(ScoringRoundId id) {
        return rounds.find(id).orElseThrow(() -> new NotFound("round " + id));
    }

    private static List<String> left(Standings.Standing standing) {
        return standing.left().stream().map(unit -> unit.sheet().name()).toList();
    }

    private RankingPage live(Asked asked, int number, Sent sent) {
        Standings.Standing standing = standings.of(asked.round(), asked.group());
        List<FinalPlace> last = asked.versions().isEmpty()
                ? List.of()
                : finals.places(asked.versions().getLast().id());
        List<Line> all = RankingLines.of(standing, RankingLines.places(last));
        Paging paging = new Paging(all.size(), number);
        List<Line> lines = all.subList(paging.from(), paging.to());
        List<Seat> now = Seat.of(standing);
        List<Quota> quotas = this.quotas.of(asked.group().id());
        Optional<Moved> moved = sent.seen()
                .map(seen -> moved(asked, 0, seen.seats(), now, List.of()))
                .or(() -> asked.versions().isEmpty()
                        ? Optional.empty()
                        : Optional.of(moved(
                                asked,
                                asked.versions().getLast().number(),
                                last.stream().map(Seat::of).toList(),
                                now,
                                last)));
        return new RankingPage(
                asked.round(),
                asked.group(),
                asked.inside(),
                Instant.now(clock),
                Optional.empty(),
                asked.versions(),
                lines,
                paging,
                left(standing),
                RankingLines.ties(standing.scores().scoring().scale()),
                RankingLines.compared(all, paging),
                QuotaLine.of(quotas, all),
                moved.filter(one -> !one.changes().isEmpty()),
                asked.eyes().runs(asked.round())
                        ? Optional.of(work(asked, standing, all, quotas, sent))
                        : Optional.empty(),
                sent.refusal(),
                List.of());
    }

    private Work work(Asked asked, Standings.Standing standing, List<Line> all, List<Quota> quotas, Sent sent) {
        Optional<Refusal> whyNot = FinalDesk.whyNotFinalise(
                asked.round(), asked.group(), standing, asked.versions(), LocalDate.now(clock));
        // Whoever is not scored yet may still pass those who stand level now.
        boolean scored =
                whyNot.filter(no -> no.code() == RankingRefusal.NOT_SCORED).isEmpty();
        Map<UnitId, Line> byUnit = new HashMap<>();
        all.forEach(line -> byUnit.put(line.unit(), line));
        return new Work(
                scored
                        ? equals.of(asked.round(), asked.group().id(), standing.level(), byUnit, sent.order())
                        : List.of(),
                whyNot,
                UUID.randomUUID(),
                SeenPlaces.of(standing).text(),
                sent.quotas().orElseGet(() -> QuotaForm.of(quotas, Quotas.mark(quotas))),
                sent.why());
    }

    private RankingPage last(Asked asked, FinalRanking shown, int number, Sent sent) {
        Scale scale = standings.scale(asked.round());
        List<FinalPlace> before = shown.number() == 1
                ? List.of()
                : finals.places(asked.versions().get(shown.number() - 2).id());
        List<FinalPlace> places = finals.places(shown.id());
        List<Quota> quotas = finals.quotas(shown.id()).orElse(List.of());
        List<Line> all = RankingLines.of(scale, places, RankingLines.places(before));
        Paging paging = new Paging(all.size(), number);
        List<Line> lines = all.subList(paging.from(), paging.to());
        Optional<Moved> moved = shown.number() == 1
                ? Optional.empty()
                : Optional.of(moved(
                        asked,
                        shown.number() - 1,
                        before.stream().map(Seat::of).toList(),
                        places.stream().map(Seat::of).toList(),
                        before));
        return new RankingPage(
                asked.round(),
                asked.group(),
                asked.inside(),
                shown.at(),
                Optional.of(shown),
                asked.versions(),
                lines,
                paging,
                left(asked, places),
                RankingLines.ties(scale),
                RankingLines.compared(all, paging),
                QuotaLine.of(quotas, all),
                moved.filter(one -> !one.changes().isEmpty()),
                asked.eyes().runs(asked.round())
                        ? Optional.of(new Work(
                                List.of(),
                                Optional.empty(),
                                UUID.randomUUID(),
                                "",
                                QuotaForm.of(quotas, ""),
                                sent.why()))
                        : Optional.empty(),
                sent.refusal(),
                List.of());
    }

    /** Who had left before the places were made final. */
    private static List<String> left(Asked asked, List<FinalPlace> places) {
        Set<UnitId> placed = places.stream().map(FinalPlace::unit).collect(Collectors.toSet());
        return asked.sheets().stream()
                .filter(sheet -> !sheet.competes() && !placed.contains(sheet.unit()))
                .map(ScoreSheet::name)
                .toList();
    }

    /** What is different, with the names of today's sheets, or those of the older version. */
    private static Moved moved(Asked asked, int version, List<Seat> before, List<Seat> now, List<FinalPlace> older) {
        Map<UnitId, String> names = new HashMap<>();
        older.forEach(place -> names.put(place.unit(), place.name()));
        asked.sheets().forEach(sheet -> names.put(sheet.unit(), sheet.name()));
        return new Moved(
                version,
                Move.between(before, now).stream()
                        .filter(move -> names.containsKey(move.unit()))
                        .map(move -> new Moved.Change(names.getOrDefault(move.unit(), ""), move))
                        .toList());
    }
}
