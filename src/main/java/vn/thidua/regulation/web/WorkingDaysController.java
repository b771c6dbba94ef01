package vn.thidua.regulation.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.access.Needs;
import vn.thidua.regulation.OfficeCalendar;
import vn.thidua.regulation.WorkingDays;
import vn.thidua.regulation.calendar.CalendarDesk;
import vn.thidua.shared.Complaints;
import vn.thidua.shared.Screen;
import vn.thidua.shared.TypedDay;
import vn.thidua.shared.TypedText;

/** Shows the calendar of working days and sets its days. */
@Controller
@Needs(Act.KEEP_LAW)
@RequestMapping("/law/calendar")
class WorkingDaysController {

    private static final int LONGEST = 200;
    private static final int BACK = 3;
    private static final int AHEAD = 2;

    private final OfficeCalendar calendar;
    private final CalendarDesk desk;
    private final LawKeepers keepers;
    private final Clock clock;

    WorkingDaysController(OfficeCalendar calendar, CalendarDesk desk, LawKeepers keepers, Clock clock) {
        this.calendar = calendar;
        this.desk = desk;
        this.keepers = keepers;
        this.clock = clock;
    }

    @Needs(Act.SEE_LAW)
    @GetMapping
    Screen year(Actor actor, @RequestParam Optional<Integer> year) {
        return page(200, actor, year.orElseGet(() -> LocalDate.now(clock).getYear()), Map.of(), Complaints.NONE);
    }

    @PostMapping
    Screen set(Actor actor, @RequestParam Map<String, String> typed) {
        keepers.check(actor);
        Optional<LocalDate> day = TypedDay.read(typed.getOrDefault("day", ""));
        String name = TypedText.clean(typed.getOrDefault("name", "")).strip();
        String basis = TypedText.clean(typed.getOrDefault("basis", "")).strip();
        Complaints complaints = Complaints.NONE;
        if (day.isEmpty()) {
            complaints = complaints.with("day", "complaint.lawDay");
        }
        if (name.isEmpty()) {
            complaints = complaints.with("name", "complaint.NotBlank");
        } else if (name.length() > LONGEST) {
            complaints = complaints.with("name", "complaint.Size");
        }
        if (basis.length() > LONGEST) {
            complaints = complaints.with("basis", "complaint.Size");
        }
        if (day.isEmpty() || !complaints.none()) {
            int year = day.orElseGet(() -> LocalDate.now(clock)).getYear();
            return page(422, actor, year, typed, complaints);
        }
        desk.set(day.get(), "true".equals(typed.get("worked")), name, basis, actor.by());
        return Screen.goTo("/law/calendar?year=" + day.get().getYear()).saying("law.daySet");
    }

    @PostMapping("/reset")
    Screen reset(Actor actor, @RequestParam LocalDate day) {
        keepers.check(actor);
        desk.reset(day, actor.by());
        return Screen.goTo("/law/calendar?year=" + day.getYear()).saying("law.dayReset");
    }

    private Screen page(int status, Actor actor, int year, Map<String, String> typed, Complaints complaints) {
        WorkingDays days = calendar.days();
        int now = LocalDate.now(clock).getYear();
        return Screen.show(
                status,
                "law/calendar",
                new CalendarPage(
                        year,
                        IntStream.rangeClosed(now - BACK, now + AHEAD).boxed().toList(),
                        days.knows(year),
                        days.of(year),
                        Map.copyOf(typed),
                        complaints,
                        keepers.may(actor)));
    }
}
