package vn.thidua.scoring.round;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.organization.UnitId;
import vn.thidua.scoring.PeersChanged;
import vn.thidua.scoring.ScoreSheetId;
import vn.thidua.scoring.ScoringRoundId;
import vn.thidua.shared.By;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Refusal;

/** Says which unit scores which as its peer. */
@NamedInterface("desk")
@Service
@Transactional
public class PeerDesk {

    private final RoundReads reads;
    private final RoundRows rows;
    private final FinalPlaces finals;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PeerDesk(RoundReads reads, RoundRows rows, FinalPlaces finals, ApplicationEventPublisher events, Clock clock) {
        this.reads = reads;
        this.rows = rows;
        this.finals = finals;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Who shall score a sheet.
     *
     * @param was who scores it, as it was seen; null for nobody
     * @param becomes who shall score it; null for nobody
     */
    public record Turn(
            ScoreSheetId sheet,
            @Nullable UnitId was,
            @Nullable UnitId becomes) {}

    /**
     * Changes who scores whom, all or nothing; what is so already stays. What a former peer said without handing it in stands as taken back.
     *
     * @return how many sheets somebody else scores now
     * @throws vn.thidua.shared.Refused with a constant of {@link ScoringRefusal}
     */
    public int change(ScoringRoundId round, Collection<Turn> turns, By by) {
        own(reads.sheets(round), turns);
        List<ScoreSheet> sheets = reads.sheets(round);
        Map<ScoreSheetId, ScoreSheet> known =
                sheets.stream().collect(Collectors.toMap(ScoreSheet::id, Function.identity()));
        Set<UUID> closed = finals.closed(sheets.stream().map(ScoreSheet::group).collect(Collectors.toSet()));
        List<Turn> changes = new ArrayList<>();
        for (Turn turn : turns) {
            ScoreSheet sheet = Optional.ofNullable(known.get(turn.sheet()))
                    .orElseThrow(() -> new NotFound("sheet " + turn.sheet()));
            if (Objects.equals(sheet.peer(), turn.becomes()) || Objects.equals(turn.was(), turn.becomes())) {
                continue;
            }
            RoundRules.whyNotPeer(sheet, turn, sheets, closed.contains(sheet.group()))
                    .ifPresent(Refusal::raise);
            changes.add(turn);
        }
        if (changes.isEmpty()) {
            return 0;
        }
        Instant now = Instant.now(clock);
        takeBack(changes, by, now);
        rows.peers(changes);
        events.publishEvent(new PeersChanged(round, changes.size(), now, by));
        return changes.size();
    }

    /** Whoever scores one of the sheets waits until it is said who shall, and is seen if they were first. */
    private void own(List<ScoreSheet> sheets, Collection<Turn> turns) {
        Set<ScoreSheetId> asked = turns.stream().map(Turn::sheet).collect(Collectors.toSet());
        rows.hold(sheets.stream()
                .filter(sheet -> asked.contains(sheet.id()))
                .map(ScoreSheet::group)
                .collect(Collectors.toSet()));
        rows.own(asked);
    }

    private void takeBack(List<Turn> changes, By by, Instant now) {
        Map<ScoreSheetId, List<Entry>> said =
                reads.entries(changes.stream().map(Turn::sheet).toList());
        List<SheetDesk.Filled> back = new ArrayList<>();
        for (Turn turn : changes) {
            UnitId former = turn.was();
            Entries entries = new Entries(said.getOrDefault(turn.sheet(), List.of()));
            List<Said> gone = said.getOrDefault(turn.sheet(), List.of()).stream()
                    .map(Entry::subject)
                    .distinct()
                    .filter(subject -> entries.of(subject, Stage.PEER).stream()
                            .anyMatch(entry -> entry.unit().equals(former)))
                    .map(subject -> new Said(subject, null, ""))
                    .toList();
            if (former != null && !gone.isEmpty()) {
                back.add(new SheetDesk.Filled(new SheetDesk.Part(turn.sheet(), Stage.PEER, former), gone, 0));
            }
        }
        if (!back.isEmpty()) {
            rows.say(back, by, now);
        }
    }
}
