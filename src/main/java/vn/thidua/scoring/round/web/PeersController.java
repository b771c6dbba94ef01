package vn.thidua.scoring.round.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.access.Needs;
import vn.thidua.organization.UnitId;
import vn.thidua.scoring.ScoringRoundId;
import vn.thidua.scoring.round.FinalPlaces;
import vn.thidua.scoring.round.PeerDesk;
import vn.thidua.scoring.round.RoundReads;
import vn.thidua.scoring.round.ScoreSheet;
import vn.thidua.scoring.round.ScoringRound;
import vn.thidua.shared.Refusal;
import vn.thidua.shared.Refused;
import vn.thidua.shared.Screen;

/** Lets the office say which unit scores which. */
@Controller
@Needs(Act.RUN_SCORING)
class PeersController {

    private static final String PEERS = RoundsController.ROUND + "/peers";
    private static final String FIELD = "peer.";
    private static final String SEEN = "was.";

    private final RoundGround ground;
    private final RoundReads rounds;
    private final FinalPlaces finals;
    private final PeerDesk desk;

    PeersController(RoundGround ground, RoundReads rounds, FinalPlaces finals, PeerDesk desk) {
        this.ground = ground;
        this.rounds = rounds;
        this.finals = finals;
        this.desk = desk;
    }

    @GetMapping(PEERS)
    Screen show(Actor actor, @PathVariable UUID round) {
        ScoringRound seen = ground.run(new ScoringRoundId(round), actor);
        return Screen.show("scores/peers", page(seen, Map.of(), Optional.empty()));
    }

    @PostMapping(PEERS)
    Screen change(Actor actor, @PathVariable UUID round, @RequestParam Map<String, String> fields) {
        ScoringRound seen = ground.run(new ScoringRoundId(round), actor);
        List<PeerDesk.Turn> turns = new ArrayList<>();
        for (ScoreSheet sheet : rounds.sheets(seen.id())) {
            String becomes = fields.get(FIELD + sheet.id());
            if (becomes != null) {
                turns.add(
                        new PeerDesk.Turn(sheet.id(), unit(fields.getOrDefault(SEEN + sheet.id(), "")), unit(becomes)));
            }
        }
        try {
            desk.change(seen.id(), turns, actor.by());
        } catch (Refused no) {
            return Screen.show(409, "scores/peers", page(seen, fields, Optional.of(no.refusal())));
        }
        return Screen.goTo("/scores/" + round).saying("peers.saved");
    }

    private static @Nullable UnitId unit(String typed) {
        return NewRoundForm.id(typed).map(UnitId::new).orElse(null);
    }

    private PeersPage page(ScoringRound round, Map<String, String> fields, Optional<Refusal> refusal) {
        List<ScoreSheet> sheets = rounds.sheets(round.id());
        Set<UUID> closed = finals.closed(
                round.groups().stream().map(ScoringRound.Group::id).toList());
        Map<UnitId, String> names = new HashMap<>();
        Set<UnitId> idle = new HashSet<>();
        for (ScoreSheet sheet : sheets) {
            names.put(sheet.unit(), sheet.name());
            if (sheet.competes()) {
                idle.add(sheet.unit());
            }
        }
        sheets.stream().map(ScoreSheet::peer).forEach(idle::remove);
        return new PeersPage(
                round,
                round.groups().stream()
                        .map(group -> new PeersPage.Circle(
                                group.id(),
                                group.name(),
                                closed.contains(group.id()),
                                turns(group, sheets, names, fields, closed.contains(group.id()))))
                        .toList(),
                sheets.stream()
                        .filter(sheet -> idle.contains(sheet.unit())
                                && others(sheets, sheet).size() > 0)
                        .map(ScoreSheet::name)
                        .toList(),
                refusal);
    }

    private static List<PeersPage.Turn> turns(
            ScoringRound.Group group,
            List<ScoreSheet> sheets,
            Map<UnitId, String> names,
            Map<String, String> fields,
            boolean closed) {
        return sheets.stream()
                .filter(sheet -> sheet.group().equals(group.id()) && sheet.competes())
                .map(sheet -> {
                    UnitId chosen = chosen(sheet, fields);
                    return new PeersPage.Turn(
                            sheet,
                            chosen,
                            overtaken(sheet, chosen, fields),
                            sheet.peer() == null ? "" : names.getOrDefault(sheet.peer(), ""),
                            !closed && sheet.peered() == null,
                            others(sheets, sheet));
                })
                .toList();
    }

    /** Who was chosen on the page; where nobody chose anything, who scores it now, so that the choice of somebody else stays. */
    private static @Nullable UnitId chosen(ScoreSheet sheet, Map<String, String> fields) {
        String typed = fields.get(FIELD + sheet.id());
        return typed == null || typed.equals(fields.get(SEEN + sheet.id())) ? sheet.peer() : unit(typed);
    }

    private static boolean overtaken(ScoreSheet sheet, @Nullable UnitId chosen, Map<String, String> fields) {
        String was = fields.get(SEEN + sheet.id());
        return was != null && !Objects.equals(unit(was), sheet.peer()) && !Objects.equals(chosen, sheet.peer());
    }

    private static List<PeersPage.Other> others(List<ScoreSheet> sheets, ScoreSheet sheet) {
        return sheets.stream()
                .filter(other -> other.group().equals(sheet.group()) && other.competes())
                .filter(other -> !other.id().equals(sheet.id()))
                .map(other -> new PeersPage.Other(other.unit(), other.name()))
                .toList();
    }
}
