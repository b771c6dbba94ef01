package vn.thidua.council.web;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.thidua.access.AccountId;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.access.Needs;
import vn.thidua.council.SessionId;
import vn.thidua.council.session.Attendance;
import vn.thidua.council.session.SeatDesk;
import vn.thidua.council.session.SessionFiles;
import vn.thidua.evidence.domain.EvidenceDesk;
import vn.thidua.evidence.domain.EvidenceFile;
import vn.thidua.evidence.domain.HandedProofs;
import vn.thidua.shared.Refused;
import vn.thidua.shared.Screen;

/** Notes who is there in a session, who stands in for whom and who is kept out of which vote. */
@Controller
@Needs(Act.RUN_COUNCIL)
class SeatController {

    private final SittingPages pages;
    private final SeatDesk desk;
    private final HandedProofs handed;
    private final EvidenceDesk evidence;

    SeatController(SittingPages pages, SeatDesk desk, HandedProofs handed, EvidenceDesk evidence) {
        this.pages = pages;
        this.desk = desk;
        this.handed = handed;
        this.evidence = evidence;
    }

    /** Notes of all seats at once whether they are there; stand-ins have a form of their own. */
    @PostMapping(SittingController.SESSION + "/attendance")
    Screen note(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> fields) {
        CouncilTyped typed = new CouncilTyped(fields);
        try {
            for (String name : fields.keySet()) {
                UUID seat = name.startsWith("seat.") ? CouncilTyped.uuid(name.substring("seat.".length())) : null;
                Optional<Attendance> said = attendance(typed.of(name));
                if (seat != null && said.isPresent() && said.get() != Attendance.STAND_IN) {
                    desk.note(
                            new SessionId(id),
                            seat,
                            new SeatDesk.Noted(said.get(), typed.of("word." + seat), "", null),
                            actor);
                }
            }
        } catch (Refused no) {
            return pages.screen(422, new SessionId(id), typed, Optional.of(no.refusal()), actor);
        }
        return Screen.goTo(SittingController.SESSIONS + "/" + id).saying("council.noted");
    }

    /** Notes who is there in the place of a member, with the written authority; or keeps an opinion in writing that is not secret. */
    @PostMapping(SittingController.SESSION + "/seats/{seat}")
    Screen standIn(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID seat,
            @RequestParam Map<String, String> fields,
            @RequestParam Optional<List<MultipartFile>> file)
            throws IOException {
        SessionId of = new SessionId(id);
        CouncilTyped typed = new CouncilTyped(fields);
        UUID account = typed.id("account");
        try {
            for (EvidenceFile one : handed.of(file.orElse(List.of()))) {
                evidence.add(SessionFiles.subject(of, seat), one, null, actor);
            }
            if (!typed.of("standIn").isEmpty()) {
                desk.note(
                        of,
                        seat,
                        new SeatDesk.Noted(
                                Attendance.STAND_IN,
                                typed.of("word"),
                                typed.of("standIn"),
                                account == null ? null : new AccountId(account)),
                        actor);
            }
        } catch (Refused no) {
            return pages.screen(422, of, typed, Optional.of(no.refusal()), actor);
        }
        return Screen.goTo(SittingController.SESSIONS + "/" + id).saying("council.noted");
    }

    @PostMapping(SittingController.SESSION + "/recusals")
    Screen recuse(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> fields) {
        CouncilTyped typed = new CouncilTyped(fields);
        UUID nobody = new UUID(0, 0);
        UUID item = Optional.ofNullable(typed.id("item")).orElse(nobody);
        UUID seat = Optional.ofNullable(typed.id("seat")).orElse(nobody);
        boolean holds = !typed.of("holds").equals("false");
        try {
            desk.recuse(new SessionId(id), item, seat, holds, typed.of("why"), actor);
        } catch (Refused no) {
            return pages.screen(422, new SessionId(id), typed, Optional.of(no.refusal()), actor);
        }
        return Screen.goTo(SittingController.SESSIONS + "/" + id).saying("council.noted");
    }

    private static Optional<Attendance> attendance(String typed) {
        return Arrays.stream(Attendance.values())
                .filter(one -> one.name().equals(typed))
                .findFirst();
    }
}
