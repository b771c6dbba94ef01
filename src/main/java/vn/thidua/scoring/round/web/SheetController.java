package vn.thidua.scoring.round.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
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
import vn.thidua.scoring.ScoreSheetId;
import vn.thidua.scoring.ScoringRoundId;
import vn.thidua.scoring.round.Said;
import vn.thidua.scoring.round.SheetDesk;
import vn.thidua.scoring.round.Stage;
import vn.thidua.shared.Complaints;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Refused;
import vn.thidua.shared.Screen;
import vn.thidua.shared.TypedNumber;

/** Shows score sheets; takes what units, their peers, agencies and the office say. */
@Controller
@Needs(Act.SEE_SCORES)
class SheetController {

    static final String SHEET = "/scores/{round}/sheets/{sheet}";

    private static final String TEMPLATE = "scores/sheet";
    private static final String POINTS = "p.";
    private static final int LONGEST = 1000;

    private final SheetPages pages;
    private final RoundGround ground;
    private final SheetDesk desk;

    SheetController(SheetPages pages, RoundGround ground, SheetDesk desk) {
        this.pages = pages;
        this.ground = ground;
        this.desk = desk;
    }

    @GetMapping(SHEET)
    Screen show(Actor actor, @PathVariable UUID round, @PathVariable UUID sheet, @RequestParam Optional<Stage> part) {
        return Screen.show(
                TEMPLATE, pages.of(new ScoringRoundId(round), new ScoreSheetId(sheet), part, Attempt.NONE, actor));
    }

    /** Takes what somebody typed, and hands it in where that was asked. */
    @Needs(Act.SCORE)
    @PostMapping(SHEET + "/{part}")
    Screen say(
            Actor actor,
            @PathVariable UUID round,
            @PathVariable UUID sheet,
            @PathVariable Stage part,
            @RequestParam Map<String, String> fields) {
        SheetDesk.Part who = part(actor, round, sheet, part);
        SheetPage before = pages.of(new ScoringRoundId(round), who.sheet(), Optional.of(part), Attempt.NONE, actor);
        List<Said> said = new ArrayList<>();
        Complaints complaints = read(before, fields, said);
        if (!complaints.none()) {
            // Where nothing is taken any more, that is what is the matter.
            Attempt sent = new Attempt(fields, before.off().isPresent() ? Complaints.NONE : complaints, before.off());
            return again(422, before, part, sent, actor);
        }
        try {
            desk.say(who, said, version(fields), actor.by());
            if (fields.containsKey("hand")) {
                desk.handIn(who, actor.by());
            }
        } catch (Refused no) {
            Attempt sent = new Attempt(fields, Complaints.NONE, Optional.of(no.refusal()));
            return again(no.refusal().code().status(), before, part, sent, actor);
        }
        return Screen.goTo(before.path() + "?part=" + part)
                .saying(fields.containsKey("hand") ? "score.handedIn" : "score.saved");
    }

    /** A version that is no number is none that anybody saw. */
    private static long version(Map<String, String> fields) {
        String typed = fields.getOrDefault("version", "");
        return typed.matches("\\d{1,18}") ? Long.parseLong(typed) : -1;
    }

    private Screen again(int status, SheetPage page, Stage part, Attempt attempt, Actor actor) {
        return Screen.show(
                status, TEMPLATE, pages.of(page.round().id(), page.sheet().id(), Optional.of(part), attempt, actor));
    }

    /** Reads the fields that the person may fill, or might have filled before the part was closed; what is no number is complained of at its place. */
    private static Complaints read(SheetPage page, Map<String, String> fields, List<Said> said) {
        Complaints complaints = Complaints.NONE;
        boolean closed = page.off().isPresent();
        List<String> subjects = new ArrayList<>();
        page.sections().stream()
                .flatMap(section -> section.rows().stream())
                .filter(row -> closed || row.may())
                .forEach(row -> subjects.add(row.criterion().code()));
        page.quantities().stream()
                .filter(row -> closed || row.may())
                .forEach(row -> subjects.add(row.quantity().name()));
        for (String subject : subjects) {
            String typed = fields.get(POINTS + subject);
            if (typed == null) {
                continue;
            }
            Optional<BigDecimal> number = TypedNumber.of(typed);
            String why = fields.getOrDefault("why." + subject, "");
            if (!typed.isBlank() && number.isEmpty()) {
                complaints = complaints.with(POINTS + subject, "score.noNumber");
            } else if (why.length() > LONGEST) {
                complaints = complaints.with(POINTS + subject, "score.longReason");
            } else {
                said.add(new Said(subject, number.orElse(null), why.strip()));
            }
        }
        return complaints;
    }

    /** Gives what a unit or its peer handed in back to it. */
    @Needs(Act.RUN_SCORING)
    @PostMapping(SHEET + "/{part}/return")
    Screen giveBack(
            Actor actor,
            @PathVariable UUID round,
            @PathVariable UUID sheet,
            @PathVariable Stage part,
            @RequestParam(defaultValue = "") String why) {
        ground.run(new ScoringRoundId(round), actor);
        RoundGround.Seen seen = ground.sheet(new ScoringRoundId(round), new ScoreSheetId(sheet), actor);
        Map<String, String> typed = Map.of("back." + part, why);
        Complaints complaints = words("back." + part, why, "score.longReason");
        if (!complaints.none()) {
            return again(422, seen, new Attempt(typed, complaints, Optional.empty()), actor);
        }
        try {
            desk.giveBack(seen.sheet().id(), part, why, actor.by());
        } catch (Refused no) {
            return again(409, seen, new Attempt(typed, Complaints.NONE, Optional.of(no.refusal())), actor);
        }
        return Screen.goTo("/scores/" + round + "/sheets/" + sheet).saying("score.givenBack");
    }

    /** Keeps what somebody says to the others about a criterion. */
    @PostMapping(SHEET + "/criteria/{criterion}/remarks")
    Screen remark(
            Actor actor,
            @PathVariable UUID round,
            @PathVariable UUID sheet,
            @PathVariable String criterion,
            @RequestParam UUID id,
            @RequestParam(defaultValue = "") String body) {
        RoundGround.Seen seen = ground.sheet(new ScoringRoundId(round), new ScoreSheetId(sheet), actor);
        ground.criterion(seen.round(), criterion);
        Complaints complaints = words("say." + criterion, body, "score.longWords");
        if (!complaints.none()) {
            return again(422, seen, new Attempt(Map.of("say." + criterion, body), complaints, Optional.empty()), actor);
        }
        desk.remark(id, seen.sheet().id(), criterion, body, actor.unit(), actor.by());
        return Screen.goTo("/scores/" + round + "/sheets/" + sheet + "#c-" + criterion);
    }

    private static Complaints words(String field, String typed, String tooLong) {
        if (typed.isBlank()) {
            return Complaints.NONE.with(field, "complaint.NotBlank");
        }
        // Browsers send two signs for the end of a line, and count one.
        return typed.replace("\r\n", "\n").length() > LONGEST ? Complaints.NONE.with(field, tooLong) : Complaints.NONE;
    }

    private Screen again(int status, RoundGround.Seen seen, Attempt attempt, Actor actor) {
        return Screen.show(
                status, TEMPLATE, pages.of(seen.round().id(), seen.sheet().id(), Optional.empty(), attempt, actor));
    }

    private SheetDesk.Part part(Actor actor, UUID round, UUID sheet, Stage part) {
        RoundGround.Seen seen = ground.sheet(new ScoringRoundId(round), new ScoreSheetId(sheet), actor);
        if (!seen.parts().contains(part)) {
            throw new NotFound(part + " of " + sheet);
        }
        return new SheetDesk.Part(seen.sheet().id(), part, ground.unit(Optional.of(part), seen.sheet(), actor));
    }
}
