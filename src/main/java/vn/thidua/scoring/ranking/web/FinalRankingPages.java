package vn.thidua.scoring.ranking.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.organization.UnitId;
import vn.thidua.scoring.points.Quota;
import vn.thidua.scoring.ranking.FinalPlace;
import vn.thidua.scoring.ranking.FinalRanking;
import vn.thidua.scoring.ranking.FinalReads;
import vn.thidua.scoring.ranking.OverallRanking;
import vn.thidua.scoring.ranking.OverallRankings;
import vn.thidua.scoring.ranking.Seat;
import vn.thidua.scoring.ranking.Standings;
import vn.thidua.scoring.ranking.web.RankingPage.Line;
import vn.thidua.scoring.ranking.web.RankingPage.Moved;
import vn.thidua.scoring.ranking.web.RankingPage.Work;
import vn.thidua.scoring.round.ScoreSheet;
import vn.thidua.scoring.scale.Scale;
import vn.thidua.shared.Paging;

/** Makes the page of a final version of the places of a group. */
@Component
class FinalRankingPages {

    private final Standings standings;
    private final FinalReads finals;
    private final OverallRankings overalls;

    FinalRankingPages(Standings standings, FinalReads finals, OverallRankings overalls) {
        this.standings = standings;
        this.finals = finals;
        this.overalls = overalls;
    }

    /**
     * A version as it is shown.
     *
     * @param before the places of the version before; none for the first
     * @param number number of the page, from 1; 0 for all units at once
     */
    private record Shown(
            FinalRanking ranking, List<FinalPlace> places, List<FinalPlace> before, List<Quota> quotas, int number) {}

    /**
     * Returns the places of a version of a group.
     *
     * @param number number of the page, from 1; 0 for all units at once
     */
    RankingPage of(AskedRanking asked, FinalRanking shown, int number, RankingAttempt sent) {
        List<FinalPlace> before = shown.number() == 1
                ? List.of()
                : finals.places(asked.versions().get(shown.number() - 2).id());
        return page(
                asked,
                new Shown(
                        shown,
                        finals.places(shown.id()),
                        before,
                        finals.quotas(shown.id()).orElse(List.of()),
                        number),
                sent);
    }

    /**
     * Returns the places over all groups, once all groups are final.
     *
     * @param versions all versions, the first first
     * @param number number of the page, from 1; 0 for all units at once
     */
    RankingPage overall(AskedRanking asked, List<OverallRanking> versions, OverallRanking shown, int number) {
        Scale scale = standings.scale(asked.round());
        int version = shown.ranking().number();
        return page(
                asked,
                new Shown(
                        shown.ranking(),
                        overalls.places(shown, scale),
                        version == 1 ? List.of() : overalls.places(versions.get(version - 2), scale),
                        List.of(),
                        number),
                RankingAttempt.NONE);
    }

    private RankingPage page(AskedRanking asked, Shown shown, RankingAttempt sent) {
        Scale scale = standings.scale(asked.round());
        List<Line> all = RankingLines.of(scale, shown.places(), RankingLines.places(shown.before()));
        Paging paging = new Paging(all.size(), shown.number());
        List<Line> lines = all.subList(paging.from(), paging.to());
        int version = shown.ranking().number();
        Optional<Moved> moved = version == 1
                ? Optional.empty()
                : Optional.of(asked.moved(
                        version - 1,
                        shown.before().stream().map(Seat::of).toList(),
                        shown.places().stream().map(Seat::of).toList(),
                        shown.before()));
        return new RankingPage(
                asked.round(),
                asked.group(),
                asked.inside(),
                shown.ranking().at(),
                Optional.of(shown.ranking()),
                asked.versions(),
                lines,
                paging,
                left(asked, shown.places()),
                RankingLines.ties(scale),
                RankingLines.compared(all, paging),
                QuotaLine.of(shown.quotas(), all),
                moved.filter(one -> !one.changes().isEmpty()),
                asked.runs()
                        ? Optional.of(new Work(
                                List.of(),
                                Optional.empty(),
                                UUID.randomUUID(),
                                "",
                                QuotaForm.of(shown.quotas(), ""),
                                sent.why()))
                        : Optional.empty(),
                sent.refusal(),
                List.of());
    }

    /** Who had left before the places were made final. */
    private static List<String> left(AskedRanking asked, List<FinalPlace> places) {
        Set<UnitId> placed = places.stream().map(FinalPlace::unit).collect(Collectors.toSet());
        return asked.sheets().stream()
                .filter(sheet -> !sheet.competes() && !placed.contains(sheet.unit()))
                .map(ScoreSheet::name)
                .toList();
    }
}
