package vn.thidua.scoring.reminding;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.CalendarWork;
import vn.thidua.organization.UnitId;
import vn.thidua.scoring.round.RoundReads;
import vn.thidua.scoring.round.ScoreSheet;
import vn.thidua.scoring.round.ScoringRound;
import vn.thidua.shared.Vietnamese;

/** Puts the last days for scoring on the calendars of those who have to score and have not. */
@Component
class CalendarScores implements CalendarWork {

    private final RoundReads rounds;
    private final Owings owings;
    private final MessageSource messages;

    CalendarScores(RoundReads rounds, Owings owings, MessageSource messages) {
        this.rounds = rounds;
        this.owings = owings;
        this.messages = messages;
    }

    @Override
    public List<Item> of(Collection<UnitId> units) {
        Set<UnitId> own = Set.copyOf(units);
        List<Item> items = new ArrayList<>();
        for (ScoringRound round : rounds.openOf(own)) {
            owings.of(round, concerned(round, own)).stream()
                    .filter(one -> own.contains(one.unit()))
                    .map(one -> item(round, one))
                    .forEach(items::add);
        }
        return items;
    }

    /** An agency has to do with all sheets, a unit with its own and those it scores as a peer. */
    private List<ScoreSheet> concerned(ScoringRound round, Set<UnitId> own) {
        boolean agency = round.agencies().values().stream().anyMatch(own::contains);
        return rounds.sheets(round.id()).stream()
                .filter(sheet ->
                        agency || own.contains(sheet.unit()) || sheet.peer() != null && own.contains(sheet.peer()))
                .toList();
    }

    private Item item(ScoringRound round, Owing owing) {
        String name = round.id() + "/" + owing.stage() + "/" + owing.unit();
        String what = messages.getMessage(
                "scoreCalendar." + owing.stage(), new Object[] {String.join(", ", owing.sheets())}, Vietnamese.LOCALE);
        return new Item(
                UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)), owing.lastDay(), what, round.title());
    }
}
