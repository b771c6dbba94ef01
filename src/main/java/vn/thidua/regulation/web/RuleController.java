package vn.thidua.regulation.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.access.Needs;
import vn.thidua.regulation.AwardForm;
import vn.thidua.regulation.LocalRuleId;
import vn.thidua.regulation.Matter;
import vn.thidua.regulation.Provision;
import vn.thidua.regulation.RecipientKind;
import vn.thidua.regulation.Statutes;
import vn.thidua.regulation.local.LocalDesk;
import vn.thidua.regulation.local.LocalLaw;
import vn.thidua.regulation.local.LocalRule;
import vn.thidua.regulation.value.Unreadable;
import vn.thidua.shared.Complaints;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Phrase;
import vn.thidua.shared.Refusal;
import vn.thidua.shared.Refused;
import vn.thidua.shared.Screen;

/** Writes rules of the province over those of the nation. */
@Controller
@Needs(Act.KEEP_LAW)
@RequestMapping("/law/rules")
class RuleController {

    private final LocalLaw law;
    private final LocalDesk desk;
    private final LawKeepers keepers;
    private final Clock clock;

    RuleController(LocalLaw law, LocalDesk desk, LawKeepers keepers, Clock clock) {
        this.law = law;
        this.desk = desk;
        this.keepers = keepers;
        this.clock = clock;
    }

    @Needs(Act.SEE_LAW)
    @GetMapping
    Screen list(Actor actor) {
        RuleLines lines = new RuleLines(law.statutes(), LocalDate.now(clock));
        return Screen.show(
                "law/rules",
                new RulesPage(
                        law.rules().stream()
                                .map(rule -> new RulesPage.Line(
                                        rule.id().toString(),
                                        rule.version(),
                                        lines.line(rule),
                                        rule.withdrawnAt(),
                                        rule.changedBy()))
                                .toList(),
                        keepers.may(actor)));
    }

    @GetMapping("/new")
    Screen create(
            Actor actor,
            @RequestParam String matter,
            @RequestParam String about,
            @RequestParam Optional<RecipientKind> recipient,
            @RequestParam(defaultValue = "false") boolean compare) {
        keepers.check(actor);
        Matter<?> ruled = ruled(matter, about, recipient);
        LocalDate today = LocalDate.now(clock);
        Optional<? extends Provision<?>> nation = Statutes.shipped().find(ruled, about, recipient.orElse(null), today);
        RuleForm form = RuleForm.over(
                ruled, about, recipient.map(Enum::name).orElse(""), nation, new RuleForm.Begun(today, compare));
        return show(200, form, Complaints.NONE, null, Optional.empty());
    }

    @GetMapping("/{id}")
    Screen edit(Actor actor, @PathVariable UUID id) {
        keepers.check(actor);
        LocalRule rule = law.rule(new LocalRuleId(id)).orElseThrow(() -> new NotFound("rule " + id));
        return show(200, RuleForm.of(rule), Complaints.NONE, null, Optional.empty());
    }

    @PostMapping("/{id}")
    Screen keep(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") long version,
            @RequestParam String matter,
            @RequestParam String about,
            @RequestParam Optional<RecipientKind> recipient,
            @RequestParam(defaultValue = "") String step,
            @RequestParam MultiValueMap<String, String> all) {
        keepers.check(actor);
        RuleForm form = RuleForm.typed(id, version, ruled(matter, about, recipient), about, all);
        RuleForm.Read read = form.read(law.statutes());
        Provision<?> rule = read.rule();
        if (!step.isEmpty()) {
            return show(200, form, Complaints.NONE, read.fault(), Optional.empty());
        }
        if (rule == null || !read.complaints().none()) {
            return show(422, form, read.complaints(), read.fault(), Optional.empty());
        }
        try {
            desk.keep(form.rule(), version, rule, actor.by());
        } catch (Refused refused) {
            return show(refused.refusal().code().status(), form, Complaints.NONE, null, Optional.of(refused.refusal()));
        }
        return Screen.goTo("/law/rules").saying("law.kept");
    }

    @PostMapping("/{id}/withdraw")
    Screen withdraw(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "0") long version) {
        keepers.check(actor);
        desk.withdraw(new LocalRuleId(id), version, actor.by());
        return Screen.goTo("/law/rules").saying("law.withdrawn");
    }

    /** Returns the matter, if there is something in it of which rules can be: a title or form that the recipient can get, or what the nation tells apart. */
    private Matter<?> ruled(String code, String about, Optional<RecipientKind> recipient) {
        Matter<?> matter = Matter.of(code).orElseThrow(() -> new NotFound("matter " + code));
        Statutes statutes = law.statutes();
        Optional<AwardForm> form = statutes.form(about);
        boolean known = form.isPresent()
                ? recipient.isEmpty() || form.get().recipients().contains(recipient.get())
                : statutes.of(matter).anyMatch(rule -> rule.about().equals(about));
        if (!known) {
            throw new NotFound("rule about " + about);
        }
        return matter;
    }

    private Screen show(
            int status, RuleForm form, Complaints complaints, @Nullable Unreadable fault, Optional<Refusal> refusal) {
        LocalDate today = LocalDate.now(clock);
        Statutes statutes = law.statutes();
        Optional<AwardForm> award = statutes.form(form.about());
        Provision<?> rule = form.read(statutes).rule();
        List<SaidLine> understood = rule == null
                ? List.of()
                : new LawWords(statutes).said(form.matter(), Objects.requireNonNull(rule.value()));
        RuleLines nation = new RuleLines(Statutes.shipped(), today);
        return Screen.show(
                status,
                "law/rule",
                new RulePage(
                        form,
                        award.map(AwardForm::label).orElse(new Phrase.Label(form.about(), form.about())),
                        award.map(one -> one.recipients().stream()
                                        .sorted(Comparator.naturalOrder())
                                        .toList())
                                .orElse(List.of()),
                        understood,
                        Optional.ofNullable(fault).map(one -> new Phrase("law.fault." + one.key(), one.arguments())),
                        nation.ever(form.ruled(), form.about()).toList(),
                        statutes.forms(today),
                        statutes.parts(),
                        complaints,
                        refusal));
    }
}
