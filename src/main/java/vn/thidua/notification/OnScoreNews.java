package vn.thidua.notification;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import vn.thidua.access.AccountId;
import vn.thidua.access.Accounts;
import vn.thidua.access.Role;
import vn.thidua.organization.UnitId;
import vn.thidua.scoring.RankingFinalised;
import vn.thidua.scoring.RoundOpened;
import vn.thidua.scoring.ScoresGivenBack;
import vn.thidua.scoring.ScoresHandedIn;
import vn.thidua.scoring.ScoresReminded;
import vn.thidua.shared.WrittenDay;

/** Tells units what happens to their scores, and what they have to score. */
@Component
class OnScoreNews {

    private final Herald herald;
    private final Accounts accounts;
    private final Clock clock;

    OnScoreNews(Herald herald, Accounts accounts, Clock clock) {
        this.herald = herald;
        this.accounts = accounts;
        this.clock = clock;
    }

    @ApplicationModuleListener
    void on(RoundOpened opened) {
        herald.tell(new News(
                News.key(opened, List.of()),
                "notice.roundOpened",
                List.of(opened.title(), WrittenDay.of(opened.selfBy())),
                "/scores/" + opened.round(),
                opened.units(),
                List.of(),
                opened.by().account()));
    }

    @ApplicationModuleListener
    void on(ScoresHandedIn handed) {
        UnitId next = handed.next();
        if (next != null) {
            herald.tell(new News(
                    News.key(handed, List.of(handed.stage())),
                    "notice.scoresHandedIn",
                    List.of(handed.unit(), handed.round()),
                    "/scores/" + handed.of() + "/sheets/" + handed.sheet(),
                    List.of(next),
                    List.of(),
                    handed.by().account()));
        }
    }

    @ApplicationModuleListener
    void on(ScoresGivenBack back) {
        herald.tell(new News(
                News.key(back, List.of(back.stage())),
                "notice.scoresGivenBack",
                List.of(back.unit(), back.round(), back.why()),
                "/scores/" + back.of() + "/sheets/" + back.sheet(),
                List.of(back.to()),
                List.of(),
                back.by().account()));
    }

    @ApplicationModuleListener
    void on(RankingFinalised ranking) {
        herald.tell(new News(
                News.key(ranking, List.of(ranking.group().toString(), String.valueOf(ranking.number()))),
                ranking.number() == 1 ? "notice.rankingFinal" : "notice.rankingCorrected",
                List.of(ranking.name(), ranking.title()),
                "/scores/" + ranking.round() + "/groups/" + ranking.group(),
                ranking.units(),
                List.of(),
                ranking.by().account()));
    }

    @ApplicationModuleListener
    void on(ScoresReminded reminded) {
        LocalDate today = LocalDate.now(clock);
        boolean over = today.isAfter(reminded.lastDay());
        // Of one occasion units may be told with their leaders and without, at the same moment.
        String key = "ScoresReminded:" + reminded.round() + ":" + reminded.stage() + ":" + reminded.occasion() + ":"
                + reminded.occurredAt() + (reminded.toLeaders() ? ":both" : "");
        herald.tell(new News(
                key,
                (over ? "notice.scoresOverdue." : "notice.scoresDue.") + reminded.stage(),
                List.of(reminded.title(), WrittenDay.of(reminded.lastDay())),
                "/scores",
                reminded.units(),
                List.of(),
                reminded.by().account()));
        List<AccountId> leaders =
                reminded.toLeaders() ? accounts.reaching(Role.LEADER, reminded.units(), today) : List.of();
        if (!leaders.isEmpty()) {
            herald.tell(new News(
                    key + ":leaders",
                    "notice.scoresEscalated." + reminded.stage(),
                    // No number: each leader looks after other units.
                    List.of(reminded.title(), WrittenDay.of(reminded.lastDay())),
                    "/scores",
                    List.of(),
                    leaders,
                    reminded.by().account()));
        }
    }
}
