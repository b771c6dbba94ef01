package vn.thidua.registration.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.access.Needs;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.domain.CampaignHead;
import vn.thidua.campaign.domain.CampaignReads;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.Units;
import vn.thidua.registration.domain.Registration;
import vn.thidua.registration.domain.RegistrationReads;
import vn.thidua.registration.domain.Stage;
import vn.thidua.registration.domain.Stages;
import vn.thidua.shared.Screen;

/** Shows what the person's unit registers in every campaign, and what waits for it as the lead of contents. */
@Controller
@Needs(Act.REGISTER)
class RegistrationsController {

    private final CampaignReads campaigns;
    private final Sight sight;
    private final Stages stages;
    private final RegistrationReads reads;
    private final Units units;
    private final Clock clock;

    RegistrationsController(
            CampaignReads campaigns, Sight sight, Stages stages, RegistrationReads reads, Units units, Clock clock) {
        this.campaigns = campaigns;
        this.sight = sight;
        this.stages = stages;
        this.reads = reads;
        this.units = units;
        this.clock = clock;
    }

    private record Key(CampaignId campaign, UnitId unit) {}

    @GetMapping("/registrations")
    Screen list(Actor actor) {
        List<CampaignId> visible = campaigns.visibleTo(actor).stream()
                .filter(head -> !head.draft())
                .map(CampaignHead::id)
                .toList();
        List<Sight.View> views = sight.of(visible, actor);
        List<UnitId> theirs = stages.heritage(actor.unit());
        Map<Key, Registration> there = reads.of(theirs).stream()
                .collect(Collectors.toMap(
                        registration -> new Key(registration.campaign(), registration.unit()), Function.identity()));
        Map<UnitId, String> names = units.names(theirs, LocalDate.now(clock));
        List<RegistrationLine> lines = views.stream()
                .flatMap(view -> theirs.stream()
                        .filter(unit -> makes(view.stage(), actor.unit(), unit, there))
                        .map(unit -> line(view.stage(), actor.unit(), unit, there, names)))
                .sorted(Comparator.comparing(RegistrationLine::place))
                .toList();
        return Screen.show("registration/list", new RegistrationsPage(lines, waiting(views)));
    }

    /** A unit registers for itself where it is addressed, and goes on with what those before it registered. */
    private static boolean makes(Stage stage, UnitId own, UnitId unit, Map<Key, Registration> there) {
        return there.containsKey(new Key(stage.campaign(), unit))
                || unit.equals(own) && stage.running() && stage.units().contains(own);
    }

    private RegistrationLine line(
            Stage stage, UnitId own, UnitId unit, Map<Key, Registration> there, Map<UnitId, String> names) {
        return new RegistrationLine(
                stage,
                FormPages.path(stage.campaign(), unit),
                unit.equals(own) ? "" : names.getOrDefault(unit, ""),
                there.get(new Key(stage.campaign(), unit)),
                stage.due(unit).orElse(null),
                LocalDate.now(clock));
    }

    private List<RegistrationsPage.Waiting> waiting(List<Sight.View> views) {
        return views.stream()
                .filter(view -> view.stage().contentIds().stream().anyMatch(view::accepts))
                .flatMap(view -> {
                    int works =
                            MatrixPages.waiting(view, reads.tallies(view.stage().campaign()));
                    String path = "/campaigns/" + view.stage().campaign() + "/registrations/waiting";
                    return works == 0
                            ? Stream.empty()
                            : Stream.of(
                                    new RegistrationsPage.Waiting(view.stage().title(), path, works));
                })
                .toList();
    }
}
