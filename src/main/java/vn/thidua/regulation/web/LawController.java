package vn.thidua.regulation.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.access.Needs;
import vn.thidua.regulation.Authority;
import vn.thidua.regulation.AwardForm;
import vn.thidua.regulation.FormLevel;
import vn.thidua.regulation.Law;
import vn.thidua.regulation.Matter;
import vn.thidua.regulation.Provision;
import vn.thidua.regulation.Rewards;
import vn.thidua.regulation.Statutes;
import vn.thidua.regulation.local.LocalLaw;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Screen;
import vn.thidua.shared.TypedDay;

/** Shows what the law says on a day. */
@Controller
@Needs(Act.SEE_LAW)
@RequestMapping("/law")
class LawController {

    private static final List<Matter<?>> OF_A_FORM =
            List.of(Matter.STANDARD, Matter.DECIDERS, Matter.DOSSIER, Matter.VOTE, Matter.QUOTA, Matter.COEFFICIENT);
    private static final List<Matter<?>> GENERAL = List.of(
            Matter.BASE_SALARY,
            Matter.ROUNDING,
            Matter.FACTOR,
            Matter.SEVERAL,
            Matter.QUORUM,
            Matter.VOTE,
            Matter.BLOCK,
            Matter.REVOCATION,
            Matter.TIME_LIMIT,
            Matter.DEADLINE,
            Matter.FUND);

    private final LocalLaw law;
    private final LawKeepers keepers;
    private final Clock clock;

    LawController(LocalLaw law, LawKeepers keepers, Clock clock) {
        this.law = law;
        this.keepers = keepers;
        this.clock = clock;
    }

    @GetMapping
    Screen list(Actor actor, @RequestParam(defaultValue = "") String on) {
        LocalDate day = day(on);
        Statutes statutes = law.statutes();
        List<LawPage.Group> groups = Arrays.stream(FormLevel.values())
                .map(level -> new LawPage.Group(
                        level,
                        statutes.forms(day).stream()
                                .filter(form -> form.level() == level)
                                .map(form -> line(statutes, form, day))
                                .toList()))
                .toList();
        int locals = (int) law.rules().stream()
                .filter(rule -> rule.withdrawnAt() == null && rule.grounds().hold(day))
                .count();
        return Screen.show(
                "law/list",
                new LawPage(
                        day,
                        statutes.regime(day),
                        groups,
                        LocalDate.parse(statutes.version()),
                        locals,
                        keepers.may(actor)));
    }

    @GetMapping("/forms/{code}")
    Screen form(Actor actor, @PathVariable String code, @RequestParam(defaultValue = "") String on) {
        LocalDate day = day(on);
        Statutes statutes = law.statutes();
        AwardForm form =
                statutes.form(code, day).or(() -> statutes.form(code)).orElseThrow(() -> new NotFound("form " + code));
        RuleLines lines = new RuleLines(statutes, day);
        List<FormPage.Ruled> matters = OF_A_FORM.stream()
                .map(matter -> new FormPage.Ruled(matter.code(), lines.about(matter, code)))
                .toList();
        List<RuleLine> ever = OF_A_FORM.stream()
                .flatMap(matter -> lines.ever(matter, code))
                .filter(line -> !line.decides())
                .toList();
        return Screen.show(
                "law/form",
                new FormPage(
                        form,
                        day,
                        form.holds(day),
                        matters,
                        worth(statutes, form, day).toList(),
                        ever,
                        keepers.may(actor)));
    }

    @GetMapping("/general")
    Screen general(Actor actor, @RequestParam(defaultValue = "") String on) {
        LocalDate day = day(on);
        Statutes statutes = law.statutes();
        RuleLines lines = new RuleLines(statutes, day);
        List<FormPage.Ruled> matters = GENERAL.stream()
                .map(matter -> new FormPage.Ruled(
                        matter.code(),
                        lines.on(matter)
                                .filter(line ->
                                        matter != Matter.VOTE || line.about().equals(Provision.ALL))
                                .toList()))
                .toList();
        return Screen.show(
                "law/general",
                new GeneralPage(day, matters, statutes.regimes(), Law.shipped().documents(), keepers.may(actor)));
    }

    private LocalDate day(String typed) {
        return TypedDay.read(typed).orElseGet(() -> LocalDate.now(clock));
    }

    private static FormLine line(Statutes statutes, AwardForm form, LocalDate day) {
        Optional<Provision<Set<Authority>>> deciders = statutes.find(Matter.DECIDERS, form.code(), null, day);
        List<FormLine.Worth> worth = worth(statutes, form, day).toList();
        return new FormLine(
                form,
                deciders.stream()
                        .flatMap(rule -> rule.value().stream())
                        .sorted()
                        .toList(),
                worth,
                deciders.filter(rule -> rule.grounds().verified()).isPresent()
                        && !worth.isEmpty()
                        && worth.stream().allMatch(one -> one.reward().verified())
                        && form.recipients().stream()
                                .allMatch(recipient -> statutes.find(Matter.STANDARD, form.code(), recipient, day)
                                        .filter(rule -> rule.grounds().verified())
                                        .isPresent()));
    }

    private static Stream<FormLine.Worth> worth(Statutes statutes, AwardForm form, LocalDate day) {
        Rewards rewards = new Rewards(statutes);
        return form.recipients().stream()
                .sorted(Comparator.naturalOrder())
                .flatMap(recipient -> rewards.of(form.code(), recipient, day).stream()
                        .map(reward -> new FormLine.Worth(recipient, reward)));
    }
}
