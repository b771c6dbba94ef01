package vn.thidua.scoring.reminding;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.campaign.WaitingWork;
import vn.thidua.scoring.round.RoundReads;
import vn.thidua.scoring.round.ScoringRound;
import vn.thidua.scoring.round.Stage;

/** Sheets that a unit still has to verify as an agency: one line for each round. */
@Component
class WaitingVerification implements WaitingWork {

    private final RoundReads rounds;
    private final Owings owings;
    private final Clock clock;

    WaitingVerification(RoundReads rounds, Owings owings, Clock clock) {
        this.rounds = rounds;
        this.owings = owings;
        this.clock = clock;
    }

    @Override
    public List<Item> of(Actor actor) {
        if (!actor.may(Act.SCORE)) {
            return List.of();
        }
        LocalDate today = LocalDate.now(clock);
        return rounds.open().stream()
                // After the last day only the office still speaks.
                .filter(round -> round.agencies().containsValue(actor.unit())
                        && !today.isAfter(round.days().verified()))
                .flatMap(round -> owings.of(round).stream()
                        .filter(one -> one.stage() == Stage.AGENCY && one.unit().equals(actor.unit()))
                        .map(one -> item(round, one)))
                .toList();
    }

    private static Item item(ScoringRound round, Owing owing) {
        return new Item(
                "scoreWait.AGENCY",
                List.of(owing.sheets().size(), round.title()),
                "/scores/" + round.id(),
                owing.lastDay(),
                false);
    }
}
