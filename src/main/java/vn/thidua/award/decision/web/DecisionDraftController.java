package vn.thidua.award.decision.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.access.Needs;
import vn.thidua.award.decision.DecisionId;
import vn.thidua.award.decision.DraftDesk;
import vn.thidua.commendation.AwardRoundId;
import vn.thidua.commendation.ProposalId;
import vn.thidua.commendation.round.AwardRound;
import vn.thidua.commendation.round.AwardRoundSight;
import vn.thidua.honours.CommendationKind;
import vn.thidua.regulation.LawBook;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Refusal;
import vn.thidua.shared.Refused;
import vn.thidua.shared.Screen;

/** Lets the office draft decisions from the proposals of a round, or begin one by hand. */
@Controller
@Needs(Act.DRAFT_DECISIONS)
class DecisionDraftController {

    private final AwardRoundSight rounds;
    private final DraftPages pages;
    private final DraftDesk desk;
    private final LawBook law;
    private final Clock clock;

    DecisionDraftController(AwardRoundSight rounds, DraftPages pages, DraftDesk desk, LawBook law, Clock clock) {
        this.rounds = rounds;
        this.pages = pages;
        this.desk = desk;
        this.law = law;
        this.clock = clock;
    }

    @GetMapping("/awards/decisions/draft")
    Screen choose(Actor actor, @RequestParam UUID round, @RequestParam(defaultValue = "") String form) {
        return Screen.show(
                "decision/draft",
                pages.of(
                        UUID.randomUUID().toString(),
                        rounds.visible(new AwardRoundId(round), actor),
                        form,
                        Optional.empty(),
                        Optional.empty(),
                        actor));
    }

    @PostMapping("/awards/decisions")
    Screen draft(
            Actor actor,
            @RequestParam UUID round,
            @RequestParam(defaultValue = "") String form,
            @RequestParam Map<String, String> fields) {
        AwardRound there = rounds.visible(new AwardRoundId(round), actor);
        String id = id(fields);
        Map<String, String> picked = picked(fields);
        try {
            desk.fromRound(
                    new DecisionId(UUID.fromString(id)),
                    there,
                    form,
                    picked.entrySet().stream()
                            .collect(Collectors.toMap(
                                    one -> new ProposalId(UUID.fromString(one.getKey())), Map.Entry::getValue)),
                    actor);
        } catch (Refused no) {
            return Screen.show(
                    422,
                    "decision/draft",
                    pages.of(id, there, form, Optional.of(picked), Optional.of(no.refusal()), actor));
        }
        return Screen.goTo("/awards/decisions/" + id).saying("decisions.drafted");
    }

    @GetMapping("/awards/decisions/new")
    Screen begin() {
        LocalDate today = LocalDate.now(clock);
        return hand(
                200,
                UUID.randomUUID().toString(),
                Map.of("year", String.valueOf(today.getYear()), "kind", CommendationKind.AD_HOC.name()),
                Optional.empty());
    }

    @PostMapping("/awards/decisions/by-hand")
    Screen byHand(Actor actor, @RequestParam Map<String, String> fields) {
        String id = id(fields);
        String year = fields.getOrDefault("year", "").strip();
        try {
            desk.byHand(
                    new DecisionId(UUID.fromString(id)),
                    Arrays.stream(CommendationKind.values())
                            .filter(one -> one.name().equals(fields.get("kind")))
                            .findFirst()
                            .orElse(CommendationKind.AD_HOC),
                    fields.getOrDefault("form", ""),
                    year.matches("(19|20|21)\\d\\d") ? Integer.parseInt(year) : Integer.MAX_VALUE,
                    actor);
        } catch (Refused no) {
            return hand(422, id, fields, Optional.of(no.refusal()));
        }
        return Screen.goTo("/awards/decisions/" + id).saying("decisions.begun");
    }

    private Screen hand(int status, String id, Map<String, String> fields, Optional<Refusal> refusal) {
        return Screen.show(
                status,
                "decision/hand",
                new HandPage(
                        id,
                        fields.getOrDefault("form", ""),
                        fields.getOrDefault("kind", ""),
                        fields.getOrDefault("year", ""),
                        List.copyOf(law.statutes().forms(LocalDate.now(clock))),
                        refusal));
    }

    private static Map<String, String> picked(Map<String, String> fields) {
        Map<String, String> picked = new LinkedHashMap<>();
        fields.forEach((name, value) -> {
            if (name.startsWith("pick.") && isId(name.substring(5))) {
                String proposal = name.substring(5);
                picked.put(proposal, fields.getOrDefault("why." + proposal, "").strip());
            }
        });
        return picked;
    }

    static boolean isId(String text) {
        return text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    }

    private static String id(Map<String, String> fields) {
        String id = fields.getOrDefault("id", "");
        if (!isId(id)) {
            throw new NotFound("decision " + id);
        }
        return id;
    }
}
