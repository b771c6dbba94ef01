package vn.thidua.council.web;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.access.Needs;
import vn.thidua.council.SessionId;
import vn.thidua.council.ballot.CouncilMinutesDesk;
import vn.thidua.council.ballot.Counted;
import vn.thidua.council.ballot.CountingDesk;
import vn.thidua.council.body.CouncilRefusal;
import vn.thidua.council.session.CouncilSession;
import vn.thidua.council.session.SessionFiles;
import vn.thidua.council.session.SittingDesk;
import vn.thidua.evidence.domain.EvidenceDesk;
import vn.thidua.evidence.domain.EvidenceFile;
import vn.thidua.evidence.domain.HandedProofs;
import vn.thidua.shared.Refused;
import vn.thidua.shared.Screen;
import vn.thidua.shared.TypedDay;
import vn.thidua.shared.TypedNumber;

/** Takes a session from the invitation to the signed minutes. */
@Controller
@Needs(Act.RUN_COUNCIL)
class SittingStepsController {

    private final SittingPages pages;
    private final SittingDesk desk;
    private final CountingDesk counting;
    private final CouncilMinutesDesk concluding;
    private final HandedProofs handed;
    private final EvidenceDesk evidence;

    SittingStepsController(
            SittingPages pages,
            SittingDesk desk,
            CountingDesk counting,
            CouncilMinutesDesk concluding,
            HandedProofs handed,
            EvidenceDesk evidence) {
        this.pages = pages;
        this.desk = desk;
        this.counting = counting;
        this.concluding = concluding;
        this.handed = handed;
        this.evidence = evidence;
    }

    @PostMapping(SittingController.SESSION + "/call")
    Screen call(Actor actor, @PathVariable UUID id) {
        return act(actor, id, Map.of(), "council.called", () -> desk.call(new SessionId(id), actor));
    }

    @PostMapping(SittingController.SESSION + "/cancellation")
    Screen cancel(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> fields) {
        return act(
                actor,
                id,
                fields,
                "council.cancelled",
                () -> desk.cancel(new SessionId(id), fields.getOrDefault("why", ""), actor));
    }

    @PostMapping(SittingController.SESSION + "/points")
    Screen points(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> fields) {
        return act(
                actor, id, fields, "council.pointsKept", () -> desk.points(new SessionId(id), points(fields), actor));
    }

    private static Map<UUID, BigDecimal> points(Map<String, String> fields) {
        Map<UUID, BigDecimal> points = new HashMap<>();
        fields.forEach((name, value) -> {
            UUID item = name.startsWith("points.") ? CouncilTyped.uuid(name.substring("points.".length())) : null;
            if (item != null && !value.isBlank()) {
                points.put(
                        item,
                        TypedNumber.of(value)
                                .orElseThrow(() -> new Refused(CouncilRefusal.BAD_POINTS.because(value.strip()))));
            }
        });
        return points;
    }

    @PostMapping(SittingController.SESSION + "/count")
    Screen count(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> fields) {
        CouncilTyped typed = new CouncilTyped(fields);
        Map<UUID, Counted.Sum> paper = new HashMap<>();
        fields.keySet().forEach(name -> {
            UUID item = name.startsWith("agreed.") ? CouncilTyped.uuid(name.substring("agreed.".length())) : null;
            if (item != null && !typed.blank(name) && !typed.blank("against." + item)) {
                paper.put(item, new Counted.Sum(typed.number(name), typed.number("against." + item)));
            }
        });
        Counted counted = new Counted(
                typed.of("code"),
                paper,
                Stream.of("handed", "came", "bad").anyMatch(typed::blank)
                        ? null
                        : new CouncilSession.Slips(typed.number("handed"), typed.number("came"), typed.number("bad")));
        return act(actor, id, fields, "council.counted", () -> counting.count(new SessionId(id), counted, actor));
    }

    @PostMapping(SittingController.SESSION + "/groups/{group}/choice")
    Screen choose(
            Actor actor, @PathVariable UUID id, @PathVariable UUID group, @RequestParam Map<String, String> fields) {
        Set<UUID> chosen = fields.keySet().stream()
                .filter(name -> name.startsWith("chosen."))
                .map(name -> CouncilTyped.uuid(name.substring("chosen.".length())))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return act(
                actor,
                id,
                fields,
                "council.chosen",
                () -> concluding.choose(new SessionId(id), group, chosen, fields.getOrDefault("why", ""), actor));
    }

    @PostMapping(SittingController.SESSION + "/number")
    Screen number(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> fields) {
        return act(actor, id, fields, "council.numberTaken", () -> {
            LocalDate on = TypedDay.read(fields.getOrDefault("on", ""))
                    .orElseThrow(() -> new Refused(CouncilRefusal.BAD_DAYS.because()));
            concluding.number(new SessionId(id), on, actor);
        });
    }

    /** Takes the signed minutes and fixes them. */
    @PostMapping(SittingController.SESSION + "/minutes")
    Screen fix(Actor actor, @PathVariable UUID id, @RequestParam Optional<List<MultipartFile>> file)
            throws IOException {
        SessionId of = new SessionId(id);
        try {
            for (EvidenceFile one : handed.of(file.orElse(List.of()))) {
                evidence.add(SessionFiles.subject(of, id), one, null, actor);
            }
            concluding.fix(of, actor);
        } catch (Refused no) {
            return pages.screen(422, of, CouncilTyped.NOTHING, Optional.of(no.refusal()), actor);
        }
        return Screen.goTo(SittingController.SESSIONS + "/" + id).saying("council.fixed");
    }

    private Screen act(Actor actor, UUID id, Map<String, String> fields, String said, Runnable work) {
        try {
            work.run();
        } catch (Refused no) {
            return pages.screen(422, new SessionId(id), new CouncilTyped(fields), Optional.of(no.refusal()), actor);
        }
        return Screen.goTo(SittingController.SESSIONS + "/" + id).saying(said);
    }
}
