package vn.thidua.scoring.ranking.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.organization.UnitId;
import vn.thidua.scoring.points.Quota;
import vn.thidua.scoring.ranking.FinalDesk;
import vn.thidua.scoring.ranking.FinalPlace;
import vn.thidua.scoring.ranking.FinalRanking;
import vn.thidua.scoring.ranking.FinalReads;
import vn.thidua.scoring.ranking.Quotas;
import vn.thidua.scoring.ranking.RankingRefusal;
import vn.thidua.scoring.ranking.Seat;
import vn.thidua.scoring.ranking.SeenPlaces;
import vn.thidua.scoring.ranking.Standings;
import vn.thidua.scoring.ranking.web.RankingPage.Line;
import vn.thidua.scoring.ranking.web.RankingPage.Moved;
import vn.thidua.scoring.ranking.web.RankingPage.Work;
import vn.thidua.scoring.round.ScoringRound;
import vn.thidua.shared.Paging;
import vn.thidua.shared.Refusal;

/** Makes the page of places as they stand at this moment, of a group or over all groups. */
@Component
class LiveRankingPages {

    private final Standings standings;
    private final FinalReads finals;
    private final EqualUnits equals;
    private final Quotas quotas;
    private final Clock clock;

    LiveRankingPages(Standings standings, FinalReads finals, EqualUnits equals, Quotas quotas, Clock clock) {
        this.standings = standings;
        this.finals = finals;
        this.equals = equals;
        this.quotas = quotas;
        this.clock = clock;
    }

    /**
     * Returns the places over all groups.
     *
     * @param versions all versions that were final, the first first
     * @param number number of the page, from 1; 0 for all units at once
     */
    RankingPage overall(ScoringRound round, List<FinalRanking> versions, int number) {
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
                versions,
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
        List<ScoringRound.Group> groups =
                round.groups().stream().filter(group -> !group.countsOnly()).toList();
        Map<UUID, FinalRanking> standing =
                finals.standing(groups.stream().map(ScoringRound.Group::id).toList());
        return groups.stream()
                .map(group -> new RankingPage.Settled(group, Optional.ofNullable(standing.get(group.id()))))
                .toList();
    }

    /**
     * Returns the places of a group.
     *
     * @param number number of the page, from 1; 0 for all units at once
     */
    RankingPage of(AskedRanking asked, int number, RankingAttempt sent) {
        ScoringRound.Group group = Objects.requireNonNull(asked.group());
        Standings.Standing standing = standings.of(asked.round(), group);
        List<FinalPlace> last = asked.versions().isEmpty()
                ? List.of()
                : finals.places(asked.versions().getLast().id());
        List<Line> all = RankingLines.of(standing, RankingLines.places(last));
        Paging paging = new Paging(all.size(), number);
        List<Line> lines = all.subList(paging.from(), paging.to());
        List<Seat> now = Seat.of(standing);
        List<Quota> quotas = this.quotas.of(group.id());
        Optional<Moved> moved = sent.seen()
                .map(seen -> asked.moved(0, seen.seats(), now, List.of()))
                .or(() -> asked.versions().isEmpty()
                        ? Optional.empty()
                        : Optional.of(asked.moved(
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
                asked.runs() ? Optional.of(work(asked, standing, all, quotas, sent)) : Optional.empty(),
                sent.refusal(),
                List.of());
    }

    private Work work(
            AskedRanking asked, Standings.Standing standing, List<Line> all, List<Quota> quotas, RankingAttempt sent) {
        ScoringRound.Group group = Objects.requireNonNull(asked.group());
        Optional<Refusal> whyNot =
                FinalDesk.whyNotFinalise(asked.round(), group, standing, asked.versions(), LocalDate.now(clock));
        // Whoever is not scored yet may still pass those who stand level now.
        boolean scored =
                whyNot.filter(no -> no.code() == RankingRefusal.NOT_SCORED).isEmpty();
        Map<UnitId, Line> byUnit = new HashMap<>();
        all.forEach(line -> byUnit.put(line.unit(), line));
        return new Work(
                scored ? equals.of(asked.round(), group.id(), standing.level(), byUnit, sent.order()) : List.of(),
                whyNot,
                UUID.randomUUID(),
                SeenPlaces.of(standing).text(),
                sent.quotas().orElseGet(() -> QuotaForm.of(quotas, Quotas.mark(quotas))),
                sent.why());
    }

    private static List<String> left(Standings.Standing standing) {
        return standing.left().stream().map(unit -> unit.sheet().name()).toList();
    }
}
