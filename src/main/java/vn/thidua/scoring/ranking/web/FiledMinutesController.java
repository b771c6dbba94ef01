package vn.thidua.scoring.ranking.web;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.access.Needs;
import vn.thidua.evidence.EvidenceId;
import vn.thidua.evidence.domain.EvidenceDesk;
import vn.thidua.evidence.domain.EvidenceFile;
import vn.thidua.evidence.domain.EvidenceRefusal;
import vn.thidua.evidence.domain.HandedProofs;
import vn.thidua.paperwork.numbering.Stamp;
import vn.thidua.paperwork.numbering.Stamping;
import vn.thidua.scoring.ScoringRoundId;
import vn.thidua.scoring.ranking.FiledMinutesCopies;
import vn.thidua.scoring.ranking.FiledMinutesDesk;
import vn.thidua.shared.Refusal;
import vn.thidua.shared.Refused;
import vn.thidua.shared.Screen;

/** Shows the signed minutes of final places; lets the office number them and file signed copies. */
@Controller
@Needs(Act.RUN_SCORING)
class FiledMinutesController {

    private static final String FILED = RankingController.GROUP + "/versions/{version}/minutes";
    private static final String TEMPLATE = "scores/filed";

    private final FiledMinutesPages pages;
    private final FiledMinutesDesk desk;
    private final HandedProofs handed;
    private final EvidenceDesk evidence;

    FiledMinutesController(FiledMinutesPages pages, FiledMinutesDesk desk, HandedProofs handed, EvidenceDesk evidence) {
        this.pages = pages;
        this.desk = desk;
        this.handed = handed;
        this.evidence = evidence;
    }

    /** Which final version somebody works on. */
    record Where(ScoringRoundId round, UUID group, int version) {

        Where(UUID round, UUID group, int version) {
            this(new ScoringRoundId(round), group, version);
        }
    }

    /** The page, also in answer to files so large that nothing of what was sent could be read. */
    @Needs(Act.SEE_SCORES)
    @GetMapping(FILED)
    Screen show(
            Actor actor,
            @PathVariable UUID round,
            @PathVariable UUID group,
            @PathVariable int version,
            @RequestAttribute(Screen.OVERSIZE) Optional<Boolean> oversize) {
        FiledMinutesPages.Seen seen = pages.seen(new Where(round, group, version), actor);
        return oversize.isEmpty()
                ? Screen.show(TEMPLATE, pages.of(seen, Optional.empty(), Optional.empty()))
                : again(413, seen, Optional.empty(), EvidenceRefusal.TOO_MUCH_AT_ONCE.because());
    }

    @PostMapping(FILED)
    Screen number(
            Actor actor,
            @PathVariable UUID round,
            @PathVariable UUID group,
            @PathVariable int version,
            Stamping typed) {
        FiledMinutesPages.Seen seen =
                pages.seen(new Where(round, group, version), actor).run();
        try {
            Stamp stamp = desk.number(seen.round(), seen.group(), seen.version(), typed, actor.by());
            return to(seen).saying("filed.done", stamp.printed());
        } catch (Refused no) {
            return again(422, seen, Optional.of(typed), no.refusal());
        }
    }

    @PostMapping(FILED + "/files")
    Screen add(
            Actor actor,
            @PathVariable UUID round,
            @PathVariable UUID group,
            @PathVariable int version,
            @RequestParam(required = false) List<MultipartFile> files)
            throws IOException {
        FiledMinutesPages.Seen seen =
                pages.seen(new Where(round, group, version), actor).run();
        try {
            for (EvidenceFile copy : handed.of(files)) {
                evidence.add(FiledMinutesCopies.subject(seen.version()), copy, null, actor);
            }
            return to(seen);
        } catch (Refused no) {
            return again(no.refusal().code().status(), seen, Optional.empty(), no.refusal());
        }
    }

    @PostMapping(FILED + "/files/{file}/removal")
    Screen remove(
            Actor actor,
            @PathVariable UUID round,
            @PathVariable UUID group,
            @PathVariable int version,
            @PathVariable UUID file) {
        FiledMinutesPages.Seen seen =
                pages.seen(new Where(round, group, version), actor).run();
        evidence.remove(FiledMinutesCopies.KIND, new EvidenceId(file), actor);
        return to(seen);
    }

    private Screen again(int status, FiledMinutesPages.Seen seen, Optional<Stamping> typed, Refusal no) {
        return Screen.show(status, TEMPLATE, pages.of(seen, typed, Optional.of(no)));
    }

    private static Screen.GoTo to(FiledMinutesPages.Seen seen) {
        return Screen.goTo("/scores/" + seen.round().id() + "/groups/"
                + seen.group().id() + "/versions/" + seen.version().number() + "/minutes");
    }
}
