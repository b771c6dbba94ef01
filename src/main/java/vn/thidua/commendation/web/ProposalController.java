package vn.thidua.commendation.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.access.Needs;
import vn.thidua.commendation.AwardRoundId;
import vn.thidua.commendation.ProposalId;
import vn.thidua.commendation.proposal.Proposal;
import vn.thidua.commendation.proposal.ProposalDesk;
import vn.thidua.commendation.proposal.ProposalSight;
import vn.thidua.commendation.proposal.ProposalText;
import vn.thidua.commendation.proposal.Recipient;
import vn.thidua.commendation.proposal.Recipients;
import vn.thidua.commendation.round.Ask;
import vn.thidua.commendation.round.AwardRound;
import vn.thidua.commendation.round.AwardRoundSight;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.Units;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Refusal;
import vn.thidua.shared.Refused;
import vn.thidua.shared.Screen;

/** Lets units write down whom they propose. */
@Controller
@Needs(Act.PROPOSE)
class ProposalController {

    private static final String TEMPLATE = "commendation/proposal";

    private final AwardRoundSight rounds;
    private final ProposalSight sight;
    private final ProposalDesk desk;
    private final Recipients recipients;
    private final AwardRoundPages pages;
    private final Units units;
    private final Clock clock;

    ProposalController(
            AwardRoundSight rounds,
            ProposalSight sight,
            ProposalDesk desk,
            Recipients recipients,
            AwardRoundPages pages,
            Units units,
            Clock clock) {
        this.rounds = rounds;
        this.sight = sight;
        this.desk = desk;
        this.recipients = recipients;
        this.pages = pages;
        this.units = units;
        this.clock = clock;
    }

    /** What is needed to write a proposal: its round, for which unit, and whether it is new. */
    private record Ground(AwardRound round, UnitId unit, boolean fresh) {}

    @GetMapping(AwardRoundController.ROUND + "/proposals/new")
    Screen create(Actor actor, @PathVariable UUID id, @RequestParam UUID ask) {
        Ground ground = new Ground(rounds.visible(new AwardRoundId(id), actor), actor.unit(), true);
        return show(200, ground, ProposalForm.empty(ask.toString()), List.of(), Optional.empty());
    }

    @PostMapping(AwardRoundController.ROUND + "/proposals")
    Screen begin(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> fields) {
        Ground ground = new Ground(rounds.visible(new AwardRoundId(id), actor), actor.unit(), true);
        String made = fields.getOrDefault("id", "");
        if (!made.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
            throw new NotFound("proposal " + made);
        }
        return write(ground, ProposalForm.typed(made, fields), actor);
    }

    @GetMapping(DossierController.PROPOSAL + "/edit")
    Screen edit(Actor actor, @PathVariable UUID id) {
        ProposalSight.Place place = own(id, actor);
        return show(200, ground(place), ProposalForm.of(place.proposal()), List.of(), Optional.empty());
    }

    @PostMapping(DossierController.PROPOSAL)
    Screen change(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> fields) {
        return write(ground(own(id, actor)), ProposalForm.typed(id.toString(), fields), actor);
    }

    private static Ground ground(ProposalSight.Place place) {
        return new Ground(place.round(), place.proposal().unit(), false);
    }

    private ProposalSight.Place own(UUID id, Actor actor) {
        ProposalSight.Place place = sight.place(new ProposalId(id), actor);
        if (!place.own()) {
            throw new NotFound("proposal " + id);
        }
        return place;
    }

    private Screen write(Ground ground, ProposalForm form, Actor actor) {
        Ask ask = ask(ground.round(), form);
        ProposalId id = new ProposalId(UUID.fromString(form.id()));
        try {
            Recipients.Found found =
                    recipients.find(ask.recipient(), ground.unit(), form.chosen(), form.name(), form.note());
            if (found.who().isEmpty()) {
                return show(422, ground, form, found.choices(), Optional.empty());
            }
            ProposalText text =
                    new ProposalText(ask.id(), found.who().get(), new Proposal.Deeds(form.deeds(), form.initiative()));
            if (ground.fresh()) {
                desk.begin(id, ground.round(), ground.unit(), text, actor);
            } else {
                desk.change(id, form.version(), text, actor);
            }
        } catch (Refused no) {
            return show(422, ground, form, List.of(), Optional.of(no.refusal()));
        }
        return Screen.goTo("/awards/proposals/" + id).saying("awards.proposalKept");
    }

    private static Ask ask(AwardRound round, ProposalForm form) {
        UUID asked = form.asked();
        return round.ask(Objects.requireNonNullElse(asked, new UUID(0, 0)))
                .orElseThrow(() -> new NotFound("ask " + asked));
    }

    private Screen show(
            int status, Ground ground, ProposalForm form, List<Recipient> choices, Optional<Refusal> refusal) {
        Ask ask = ask(ground.round(), form);
        LocalDate today = LocalDate.now(clock);
        return Screen.show(
                status,
                TEMPLATE,
                new ProposalFormPage(
                        ground.round(),
                        ask,
                        pages.label(ask.form()),
                        ground.round().lastDay(ask),
                        units.names(List.of(ground.unit()), today).getOrDefault(ground.unit(), ""),
                        form,
                        ground.fresh(),
                        recipients.offered(ask.recipient(), ground.unit()),
                        choices,
                        refusal,
                        today));
    }
}
