package vn.thidua.council.web;

import java.security.SecureRandom;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.access.Needs;
import vn.thidua.council.SessionId;
import vn.thidua.council.ballot.Choice;
import vn.thidua.council.ballot.VotingDesk;
import vn.thidua.council.session.AgendaGroup;
import vn.thidua.council.session.AgendaItem;
import vn.thidua.council.session.Seat;
import vn.thidua.council.session.SessionReads;
import vn.thidua.council.session.Sitting;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Refusal;
import vn.thidua.shared.Refused;
import vn.thidua.shared.Screen;

/** Shows a member the ballot and takes it: chosen, looked at once more, sent. What was chosen stands in nothing but the request. */
@Controller
@Needs(Act.VOTE)
class BallotController {

    private static final String BALLOT = SittingController.SESSION + "/ballot";
    private static final int BYTES = 16;
    private static final SecureRandom CHANCE = new SecureRandom();

    private final SessionReads reads;
    private final VotingDesk desk;
    private final SittingPages pages;
    private final BallotDossiers dossiers;

    BallotController(SessionReads reads, VotingDesk desk, SittingPages pages, BallotDossiers dossiers) {
        this.reads = reads;
        this.desk = desk;
        this.pages = pages;
        this.dossiers = dossiers;
    }

    @GetMapping(BALLOT)
    Screen show(Actor actor, @PathVariable UUID id) {
        byte[] number = new byte[BYTES];
        CHANCE.nextBytes(number);
        return page(200, id, HexFormat.of().formatHex(number), Map.of(), false, Optional.empty(), actor);
    }

    /** Shows what was chosen once more, or takes it. */
    @PostMapping(BALLOT)
    Screen vote(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> fields) {
        String number = fields.getOrDefault("number", "");
        if (!number.matches("[0-9a-f]{32}")) {
            throw new NotFound("ballot");
        }
        Map<UUID, Choice> choices = choices(sitting(id), fields);
        if (!fields.containsKey("send")) {
            return page(200, id, number, choices, !fields.containsKey("back"), Optional.empty(), actor);
        }
        try {
            desk.cast(new SessionId(id), number, choices, actor);
        } catch (Refused no) {
            return page(422, id, number, Map.of(), false, Optional.of(no.refusal()), actor);
        }
        return Screen.goTo(SittingController.SESSIONS + "/" + id).saying("council.voted");
    }

    private Sitting sitting(UUID id) {
        return reads.find(new SessionId(id)).orElseThrow(() -> new NotFound("session " + id));
    }

    /** Returns what was chosen; what was left out in a group takes what was said of all of it. */
    private static Map<UUID, Choice> choices(Sitting sitting, Map<String, String> fields) {
        Map<UUID, Choice> choices = new HashMap<>();
        for (AgendaGroup group : sitting.groups()) {
            boolean all = fields.containsKey("all." + group.id());
            for (AgendaItem item : sitting.of(group)) {
                String said = fields.getOrDefault("item." + item.id(), "");
                choices.put(
                        item.id(),
                        said.equals("AGREE")
                                ? Choice.AGREE
                                : said.equals("AGAINST") ? Choice.AGAINST : all ? Choice.AGREE : Choice.NONE);
            }
        }
        return choices;
    }

    private Screen page(
            int status,
            UUID id,
            String number,
            Map<UUID, Choice> choices,
            boolean review,
            Optional<Refusal> refusal,
            Actor actor) {
        Sitting sitting = sitting(id);
        Seat seat = sitting.seatOf(actor.account()).orElseThrow(() -> new NotFound("seat in " + id));
        BallotDossiers.Known known = dossiers.of(sitting.groups(), actor);
        return Screen.show(
                status,
                "council/ballot",
                new BallotPage(
                        sitting.session(),
                        sitting.council().name(),
                        number,
                        seat.name(),
                        sitting.groups().stream()
                                .map(group -> new BallotPage.Part(
                                        group,
                                        pages.label(group.form()),
                                        sitting.of(group).stream()
                                                .map(item -> new BallotPage.Line(
                                                        item,
                                                        known.deeds().getOrDefault(item.proposal(), ""),
                                                        known.opened().contains(item.proposal()),
                                                        sitting.recused(item.id(), seat.id()),
                                                        choices.getOrDefault(item.id(), Choice.NONE)
                                                                .name()))
                                                .toList()))
                                .toList(),
                        review,
                        refusal.isPresent() ? refusal : desk.whyNot(sitting, seat, actor)));
    }
}
