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

    FinalRankingPages(Standings standings, FinalReads finals) {
        this.standings = standings;
        this.finals = finals;
    }

    /**
     * Returns the places of a version.
     *
     * @param number number of the page, from 1; 0 for all units at once
     */
    RankingPage of(AskedRanking asked, FinalRanking shown, int number, RankingAttempt sent) {
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
                : Optional.of(asked.moved(
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
                asked.runs()
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
    private static List<String> left(AskedRanking asked, List<FinalPlace> places) {
        Set<UnitId> placed = places.stream().map(FinalPlace::unit).collect(Collectors.toSet());
        return asked.sheets().stream()
                .filter(sheet -> !sheet.competes() && !placed.contains(sheet.unit()))
                .map(ScoreSheet::name)
                .toList();
    }
}
