package vn.thidua.award.decision.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.access.Needs;
import vn.thidua.award.decision.DecisionSight;
import vn.thidua.award.decision.NumberDesk;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.Units;
import vn.thidua.shared.Refusal;
import vn.thidua.shared.Refused;
import vn.thidua.shared.Screen;

/** Shows the book of numbers, and takes numbers that the office used on paper. */
@Controller
@Needs(Act.ISSUE_DECISIONS)
class NumbersController {

    private static final String PATH = "/awards/decisions/numbers";

    private final NumberDesk desk;
    private final DecisionSight sight;
    private final Units units;
    private final Clock clock;

    NumbersController(NumberDesk desk, DecisionSight sight, Units units, Clock clock) {
        this.desk = desk;
        this.sight = sight;
        this.units = units;
        this.clock = clock;
    }

    @GetMapping(PATH)
    Screen show(Actor actor, @RequestParam(defaultValue = "") String year) {
        return page(200, year(year), new NumbersPage.Typed("", "", ""), Optional.empty(), actor);
    }

    @PostMapping(PATH)
    Screen reserve(
            Actor actor,
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "") String why) {
        int of = year(year);
        try {
            desk.reserve(of, number(from), number(to.isBlank() ? from : to), why, actor);
        } catch (Refused no) {
            return page(422, of, new NumbersPage.Typed(from, to, why), Optional.of(no.refusal()), actor);
        }
        return Screen.goTo(PATH + "?year=" + of).saying("decisions.reserved");
    }

    private Screen page(int status, int year, NumbersPage.Typed typed, Optional<Refusal> refusal, Actor actor) {
        UnitId issuer = sight.body(actor);
        LocalDate today = LocalDate.now(clock);
        return Screen.show(
                status,
                "decision/numbers",
                new NumbersPage(
                        units.names(List.of(issuer), today).getOrDefault(issuer, ""),
                        year,
                        desk.next(issuer, LocalDate.of(year, 1, 1)),
                        desk.taken(issuer, year),
                        typed,
                        refusal));
    }

    private int year(String typed) {
        return typed.matches("(19|20|21)\\d\\d")
                ? Integer.parseInt(typed)
                : LocalDate.now(clock).getYear();
    }

    private static int number(String typed) {
        String text = typed.strip();
        return text.matches("[1-9]\\d{0,5}") ? Integer.parseInt(text) : 0;
    }
}
