package vn.thidua.notification;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import vn.thidua.scoring.ScoresReminded;
import vn.thidua.shared.WrittenDay;

/** Tells units that they have score sheets to fill. */
@Component
class OnScoreNews {

    private final Herald herald;
    private final Clock clock;

    OnScoreNews(Herald herald, Clock clock) {
        this.herald = herald;
        this.clock = clock;
    }

    @ApplicationModuleListener
    void on(ScoresReminded reminded) {
        boolean over = LocalDate.now(clock).isAfter(reminded.lastDay());
        herald.tell(new News(
                "ScoresReminded:" + reminded.round() + ":" + reminded.stage() + ":" + reminded.occasion() + ":"
                        + reminded.occurredAt(),
                (over ? "notice.scoresOverdue." : "notice.scoresDue.") + reminded.stage(),
                List.of(reminded.title(), WrittenDay.of(reminded.lastDay())),
                "/scores",
                reminded.units(),
                List.of(),
                reminded.by().account()));
    }
}
