package vn.thidua.audit.web;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.access.Needs;
import vn.thidua.audit.AuditEntry;
import vn.thidua.audit.AuditReach;
import vn.thidua.audit.AuditReads;
import vn.thidua.audit.ChainCheck;
import vn.thidua.shared.Complaints;
import vn.thidua.shared.Screen;
import vn.thidua.shared.Vietnamese;

/** Shows the audit trail: an administrator everything, a leader what happened in the units led. */
@Controller
@Needs(Act.READ_AUDIT)
class AuditController {

    private static final int PAGE = 50;

    private final AuditReads reads;
    private final AuditLines lines;
    private final ChainCheck check;

    AuditController(AuditReads reads, AuditLines lines, ChainCheck check) {
        this.reads = reads;
        this.lines = lines;
        this.check = check;
    }

    @GetMapping("/audit")
    Screen index(
            Actor actor,
            @ModelAttribute("form") AuditForm form,
            @RequestParam(defaultValue = "" + Long.MAX_VALUE) long before) {
        AuditReach reach = lines.reach(actor);
        Complaints complaints = form.complaints();
        List<AuditEntry> entries = complaints.none() ? reads.page(form.filter(), reach, before, PAGE + 1) : List.of();
        AuditPage page = new AuditPage(
                lines.of(entries.stream().limit(PAGE).toList(), actor),
                form,
                complaints,
                choices(reach),
                entries.size() > PAGE,
                check.last(),
                reach.units().isEmpty());
        return new Screen.Show("audit/list", page, complaints.none() ? 200 : 422).orPart("audit/_entries");
    }

    private AuditPage.Choices choices(AuditReach reach) {
        List<AuditReads.Actor> actors = reads.actors(reach);
        List<String> campaigns = reads.campaigns(reach);
        Map<String, String> names = lines.names(Stream.of(
                        actors.stream().map(one -> "account:" + one.account()),
                        actors.stream().map(one -> "unit:" + one.unit()),
                        campaigns.stream())
                .flatMap(Function.identity())
                .collect(Collectors.toSet()));
        return new AuditPage.Choices(
                sorted(actors.stream().map(one -> "account:" + one.account()).collect(Collectors.toSet()), names, 8),
                sorted(actors.stream().map(one -> "unit:" + one.unit()).collect(Collectors.toSet()), names, 5),
                sorted(Set.copyOf(campaigns), names, 0),
                reads.events());
    }

    /** Returns the things that have a name, in the order of the names, without the first letters of their keys. */
    private static Map<String, String> sorted(Set<String> things, Map<String, String> names, int without) {
        Map<String, String> sorted = new LinkedHashMap<>();
        things.stream()
                .filter(names::containsKey)
                .sorted(Comparator.comparing((String thing) -> Vietnamese.fold(names.getOrDefault(thing, "")))
                        .thenComparing(Comparator.naturalOrder()))
                .forEach(thing -> sorted.put(thing.substring(without), names.getOrDefault(thing, "")));
        return sorted;
    }
}
