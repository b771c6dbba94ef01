package vn.thidua.scoring.round.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.access.Needs;
import vn.thidua.campaign.CampaignId;
import vn.thidua.organization.ClusterId;
import vn.thidua.scoring.ScaleVersionId;
import vn.thidua.scoring.ScoringRoundId;
import vn.thidua.scoring.round.RoundDesk;
import vn.thidua.scoring.round.ScoringRound;
import vn.thidua.shared.Complaints;
import vn.thidua.shared.Refused;
import vn.thidua.shared.Screen;
import vn.thidua.shared.TypedDay;

/** Lets the office open a round of scoring. */
@Controller
@Needs(Act.RUN_SCORING)
class NewRoundController {

    private static final String FORM = "scores/new";
    private static final String AGAIN = "again";
    private static final int LONGEST = 300;

    private final NewRoundPages pages;
    private final RoundDesk desk;

    NewRoundController(NewRoundPages pages, RoundDesk desk) {
        this.pages = pages;
        this.desk = desk;
    }

    @GetMapping("/scores/new")
    Screen form(Actor actor, @RequestParam MultiValueMap<String, String> sent) {
        return Screen.show(FORM, pages.of(NewRoundForm.of(sent), Complaints.NONE, Optional.empty(), actor));
    }

    @PostMapping("/scores")
    Screen open(Actor actor, @RequestParam MultiValueMap<String, String> sent) {
        NewRoundForm form = NewRoundForm.of(sent);
        if (sent.containsKey(AGAIN)) {
            // Another scale, year or campaign was chosen: what follows from it is asked anew, the rest stays.
            return Screen.show(FORM, pages.of(form, Complaints.NONE, Optional.empty(), actor));
        }
        Complaints complaints = check(form);
        if (!complaints.none()) {
            return Screen.show(422, FORM, pages.of(form, complaints, Optional.empty(), actor));
        }
        NewRoundPage page = pages.of(form, Complaints.NONE, Optional.empty(), actor);
        List<RoundDesk.Entrant> entrants = page.clusters().stream()
                .filter(cluster -> form.clusters().contains(cluster.id().value()))
                .map(cluster -> new RoundDesk.Entrant(
                        new ClusterId(cluster.id().value()),
                        form.counted().contains(cluster.id().value())))
                .toList();
        try {
            desk.open(round(form, page, actor), entrants, actor.by());
        } catch (Refused no) {
            return Screen.show(409, FORM, pages.of(form, Complaints.NONE, Optional.of(no.refusal()), actor));
        }
        return Screen.goTo("/scores/" + form.id()).saying("score.opened");
    }

    private static Complaints check(NewRoundForm form) {
        Complaints complaints = Complaints.NONE;
        if (form.title().isEmpty() || form.title().length() > LONGEST) {
            complaints = complaints.with("title", "complaint.NotBlank");
        }
        if (form.scale().isEmpty()) {
            complaints = complaints.with("scale", "complaint.NotBlank");
        }
        for (String[] day :
                new String[][] {{"selfBy", form.selfBy()}, {"peerBy", form.peerBy()}, {"verifiedBy", form.verifiedBy()}
                }) {
            complaints = TypedDay.read(day[1]).isPresent() ? complaints : complaints.with(day[0], "complaint.day");
        }
        return complaints;
    }

    private static ScoringRound round(NewRoundForm form, NewRoundPage page, Actor actor) {
        Optional<UUID> due = form.due()
                .filter(id ->
                        page.periods().stream().anyMatch(period -> period.id().equals(id)));
        return new ScoringRound(
                new ScoringRoundId(form.id()),
                actor.unit(),
                form.title(),
                page.year(),
                new ScaleVersionId(form.scale().orElseThrow()),
                form.campaign()
                        .flatMap(campaign ->
                                due.map(period -> new ScoringRound.Results(new CampaignId(campaign), period))),
                form.targets().entrySet().stream()
                        .filter(meant -> page.targets().stream()
                                .anyMatch(target -> target.id().equals(meant.getValue())))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)),
                page.agencies().stream()
                        .filter(agency -> page.bodies().stream()
                                .anyMatch(body -> body.unit().equals(agency.unit())))
                        .collect(Collectors.toMap(
                                NewRoundPage.Agency::name, agency -> Objects.requireNonNull(agency.unit()))),
                new ScoringRound.Days(day(form.selfBy()), day(form.peerBy()), day(form.verifiedBy())),
                page.shownTo(),
                List.of(),
                false,
                0);
    }

    private static LocalDate day(String typed) {
        return TypedDay.read(typed).orElseThrow();
    }
}
