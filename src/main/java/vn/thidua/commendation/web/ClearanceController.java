package vn.thidua.commendation.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.access.Needs;
import vn.thidua.commendation.AwardRoundId;
import vn.thidua.commendation.ClearanceId;
import vn.thidua.commendation.clearance.ClearanceDesk;
import vn.thidua.commendation.clearance.ClearanceReminders;
import vn.thidua.commendation.clearance.ClearanceRules;
import vn.thidua.commendation.round.CommendationRefusal;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.people.Reach;
import vn.thidua.organization.people.UnitPicker;
import vn.thidua.shared.Refused;
import vn.thidua.shared.Screen;
import vn.thidua.shared.TypedDay;

/** Lets the office ask bodies about candidates, hand out links, remind and take back. */
@Controller
@Needs(Act.RUN_AWARDS)
class ClearanceController {

    static final String CLEARANCE = "/awards/clearances/{id}";
    static final String TEMPLATE = "commendation/clearance";

    private static final String OF_ROUND = AwardRoundController.ROUND + "/clearances";
    private static final String LIST = "commendation/clearances";

    private final ClearancePages pages;
    private final ClearanceDesk desk;
    private final ClearanceReminders reminders;
    private final UnitPicker picker;
    private final OwnAddress address;
    private final Clock clock;

    ClearanceController(
            ClearancePages pages,
            ClearanceDesk desk,
            ClearanceReminders reminders,
            UnitPicker picker,
            OwnAddress address,
            Clock clock) {
        this.pages = pages;
        this.desk = desk;
        this.reminders = reminders;
        this.picker = picker;
        this.address = address;
        this.clock = clock;
    }

    @GetMapping(OF_ROUND)
    Screen list(Actor actor, @PathVariable UUID id) {
        return Screen.show(
                LIST,
                pages.list(new AwardRoundId(id), Optional.empty(), UnitPicker.Picked.NOTHING, Optional.empty(), actor));
    }

    @PostMapping(OF_ROUND)
    Screen ask(Actor actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> fields) {
        AwardRoundId round = new AwardRoundId(id);
        AskingForm form = AskingForm.typed(fields);
        UnitPicker.Picked picked =
                picker.optional(form.chosenUnit(), form.unit(), Reach.EVERYBODY, LocalDate.now(clock));
        if (picked.complaint() != null) {
            return Screen.show(422, LIST, pages.list(round, Optional.of(form), picked, Optional.empty(), actor));
        }
        UnitId unit = picked.unit().orElse(null);
        String name = unit == null
                ? ""
                : picker.ownNames(List.of(unit), LocalDate.now(clock)).getOrDefault(unit, form.unit());
        try {
            desk.ask(round, form.asked(unit, name), actor);
        } catch (Refused no) {
            return Screen.show(
                    422, LIST, pages.list(round, Optional.of(form), picked, Optional.of(no.refusal()), actor));
        }
        return Screen.goTo("/awards/rounds/" + id + "/clearances").saying("clearance.asked");
    }

    /** Makes a link; its secret is in this answer and nowhere else. */
    @PostMapping(CLEARANCE + "/link")
    Screen link(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "") String until) {
        ClearanceId clearance = new ClearanceId(id);
        try {
            LocalDate day = TypedDay.read(until)
                    .orElseThrow(
                            () -> new Refused(CommendationRefusal.BAD_LINK_DAY.because(ClearanceRules.LONGEST_LINK)));
            String secret = desk.link(clearance, day, actor);
            return Screen.show(
                    TEMPLATE,
                    pages.show(
                            clearance,
                            Optional.empty(),
                            address.now() + "/clearance/" + secret,
                            "",
                            Optional.empty(),
                            actor));
        } catch (Refused no) {
            return again(clearance, "", no, actor);
        }
    }

    @PostMapping(CLEARANCE + "/link/removal")
    Screen unlink(Actor actor, @PathVariable UUID id) {
        desk.unlink(new ClearanceId(id), actor);
        return to(id).saying("clearance.unlinked");
    }

    @PostMapping(CLEARANCE + "/withdrawal")
    Screen withdraw(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "") String why) {
        try {
            desk.withdraw(new ClearanceId(id), why, actor);
        } catch (Refused no) {
            return again(new ClearanceId(id), why, no, actor);
        }
        return to(id).saying("clearance.withdrawn");
    }

    @PostMapping(CLEARANCE + "/reminder")
    Screen remind(Actor actor, @PathVariable UUID id) {
        try {
            reminders.remind(new ClearanceId(id), actor);
        } catch (Refused no) {
            return again(new ClearanceId(id), "", no, actor);
        }
        return to(id).saying("clearance.reminded");
    }

    private Screen again(ClearanceId id, String why, Refused no, Actor actor) {
        return Screen.show(422, TEMPLATE, pages.show(id, Optional.empty(), "", why, Optional.of(no.refusal()), actor));
    }

    static Screen.GoTo to(UUID id) {
        return Screen.goTo("/awards/clearances/" + id);
    }
}
