package vn.thidua.campaign.cascade.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.access.Needs;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.cascade.Adopters;
import vn.thidua.campaign.cascade.Adoption;
import vn.thidua.campaign.cascade.AdoptionDesk;
import vn.thidua.campaign.cascade.AdoptionReads;
import vn.thidua.campaign.cascade.AdoptionRules;
import vn.thidua.campaign.domain.CampaignContent;
import vn.thidua.campaign.domain.CampaignTarget;
import vn.thidua.campaign.web.CampaignTop;
import vn.thidua.campaign.web.CampaignTops;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Refusal;
import vn.thidua.shared.Refused;
import vn.thidua.shared.Screen;
import vn.thidua.shared.Vietnamese;

/** Lets a unit begin its own campaign that carries out a higher one: contents chosen and added, its own figures, days before those of the higher level. */
@Controller
@Needs(Act.ADOPT_CAMPAIGN)
class AdoptionController {

    private static final String ADOPTION = "/campaigns/{id}/adoption";
    private static final int USUAL_DAYS = 3;

    private final CampaignTops tops;
    private final Adopters adopters;
    private final AdoptionReads adoptions;
    private final AdoptLines choices;
    private final AdoptionDesk desk;
    private final MessageSource messages;

    AdoptionController(
            CampaignTops tops,
            Adopters adopters,
            AdoptionReads adoptions,
            AdoptLines choices,
            AdoptionDesk desk,
            MessageSource messages) {
        this.tops = tops;
        this.adopters = adopters;
        this.adoptions = adoptions;
        this.choices = choices;
        this.desk = desk;
        this.messages = messages;
    }

    @GetMapping(ADOPTION)
    Screen blank(Actor actor, @PathVariable UUID id) {
        CampaignTop top = tops.of(new CampaignId(id), "adoption", actor);
        AdoptionDesk.Adopter adopter = adopter(top, actor);
        Optional<Adoption> there = adoptions.by(top.head().id(), adopter.unit());
        if (there.isPresent()) {
            return Screen.goTo("/campaigns/" + there.get().campaign());
        }
        AdoptPage.Lines lines = choices.of(top.head(), adopter.unit());
        return Screen.show(
                "cascade/adopt",
                new AdoptPage(
                        top,
                        adopter.name(),
                        fresh(top, adopter, lines),
                        lines,
                        List.of(),
                        AdoptionRules.whyNotAdopt(top.head())));
    }

    @PostMapping(ADOPTION)
    Screen adopt(Actor actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed) {
        CampaignTop top = tops.of(new CampaignId(id), "adoption", actor);
        AdoptionDesk.Adopter adopter = adopter(top, actor);
        AdoptPage.Lines lines = choices.of(top.head(), adopter.unit());
        List<CampaignTarget> targets =
                lines.goals().stream().map(AdoptPage.Goal::target).toList();
        AdoptForm form = AdoptForm.read(typed, targets);
        List<UUID> faults = form.faults(targets);
        Optional<Refusal> wrong = AdoptFaults.of(form, faults);
        if (wrong.isEmpty()) {
            try {
                CampaignId made = desk.adopt(
                        new CampaignId(identity(form.id())), top.head(), adopter, form.choice(lines), actor.by());
                return Screen.goTo("/campaigns/" + made + "/paper").saying("adoption.begun");
            } catch (Refused no) {
                wrong = Optional.of(no.refusal());
            }
        }
        return Screen.show(422, "cascade/adopt", new AdoptPage(top, adopter.name(), form, lines, faults, wrong));
    }

    private AdoptionDesk.Adopter adopter(CampaignTop top, Actor actor) {
        return adopters.of(top.head(), actor)
                .orElseThrow(() -> new NotFound(
                        actor.unit() + " does not carry out " + top.head().id()));
    }

    /* Everything is taken over until somebody unticks it; targets only where the unit's own figure is known. */
    private AdoptForm fresh(CampaignTop top, AdoptionDesk.Adopter adopter, AdoptPage.Lines lines) {
        Map<UUID, String> goals = new HashMap<>();
        lines.goals().forEach(goal -> goals.put(goal.target().id(), goal.allotted()));
        List<String> below = adopters.below(adopter.unit());
        return new AdoptForm(
                UUID.randomUUID().toString(),
                messages.getMessage(
                        "adoption.titleDraft", new Object[] {top.head().title(), adopter.name()}, Vietnamese.LOCALE),
                lines.contents().stream().map(CampaignContent::id).collect(Collectors.toSet()),
                goals.entrySet().stream()
                        .filter(goal -> !goal.getValue().isEmpty())
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet()),
                goals,
                below.isEmpty()
                        ? Set.of()
                        : lines.deadlines().stream().map(AdoptPage.Deadline::id).collect(Collectors.toSet()),
                String.valueOf(USUAL_DAYS),
                "",
                below.isEmpty() ? adopter.name() : String.join("\n", below));
    }

    private static UUID identity(String typed) {
        try {
            return UUID.fromString(typed);
        } catch (IllegalArgumentException none) {
            return UUID.randomUUID();
        }
    }
}
