package vn.thidua.scoring.round.web;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.access.Needs;
import vn.thidua.evidence.EvidenceId;
import vn.thidua.evidence.domain.EvidenceDesk;
import vn.thidua.evidence.domain.EvidenceFile;
import vn.thidua.evidence.domain.HandedProofs;
import vn.thidua.scoring.ScoreSheetId;
import vn.thidua.scoring.ScoringRoundId;
import vn.thidua.scoring.round.SheetProofs;
import vn.thidua.shared.Complaints;
import vn.thidua.shared.Refused;
import vn.thidua.shared.Screen;

/** Takes files that prove that a unit deserves the points of a criterion. */
@Controller
@Needs(Act.SCORE)
class ProofController {

    private static final String FILES = SheetController.SHEET + "/criteria/{criterion}/files";

    private final SheetPages pages;
    private final RoundGround ground;
    private final HandedProofs handed;
    private final EvidenceDesk evidence;

    ProofController(SheetPages pages, RoundGround ground, HandedProofs handed, EvidenceDesk evidence) {
        this.pages = pages;
        this.ground = ground;
        this.handed = handed;
        this.evidence = evidence;
    }

    /** Something that is done with files. */
    private interface Filing {
        void run() throws IOException;
    }

    @PostMapping(FILES)
    Screen add(
            Actor actor,
            @PathVariable UUID round,
            @PathVariable UUID sheet,
            @PathVariable String criterion,
            @RequestParam(required = false) List<MultipartFile> files)
            throws IOException {
        return done(actor, round, sheet, criterion, () -> {
            for (EvidenceFile proof : handed.of(files)) {
                evidence.add(SheetProofs.subject(new ScoreSheetId(sheet), criterion), proof, null, actor);
            }
        });
    }

    @PostMapping(FILES + "/{file}/removal")
    Screen remove(
            Actor actor,
            @PathVariable UUID round,
            @PathVariable UUID sheet,
            @PathVariable String criterion,
            @PathVariable UUID file)
            throws IOException {
        return done(
                actor, round, sheet, criterion, () -> evidence.remove(SheetProofs.KIND, new EvidenceId(file), actor));
    }

    private Screen done(Actor actor, UUID round, UUID sheet, String criterion, Filing act) throws IOException {
        RoundGround.Seen seen = ground.sheet(new ScoringRoundId(round), new ScoreSheetId(sheet), actor);
        ground.criterion(seen.round(), criterion);
        try {
            act.run();
        } catch (Refused no) {
            return Screen.show(
                    409,
                    "scores/sheet",
                    pages.of(
                            seen.round().id(),
                            seen.sheet().id(),
                            Optional.empty(),
                            new Attempt(Map.of(), Complaints.NONE, Optional.of(no.refusal())),
                            actor));
        }
        return Screen.goTo("/scores/" + round + "/sheets/" + sheet + "#c-" + criterion);
    }
}
