package vn.thidua.registration.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.access.Actor;
import vn.thidua.campaign.CampaignId;
import vn.thidua.organization.PersonId;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.Units;
import vn.thidua.registration.domain.AcceptanceDesk;
import vn.thidua.registration.domain.PlacedWork;
import vn.thidua.registration.domain.Promise;
import vn.thidua.registration.domain.RegistrationReads;

/** Makes the list of works that wait for somebody. */
@Component
class AcceptancePages {

    private final Sight sight;
    private final RegistrationReads reads;
    private final Charges charges;
    private final Units units;
    private final Clock clock;

    AcceptancePages(Sight sight, RegistrationReads reads, Charges charges, Units units, Clock clock) {
        this.sight = sight;
        this.reads = reads;
        this.charges = charges;
        this.units = units;
        this.clock = clock;
    }

    /**
     * Returns as whom the person accepts works.
     *
     * @throws vn.thidua.shared.NotFound when the campaign is not theirs to see
     */
    AcceptanceDesk.View view(Actor actor, CampaignId campaign) {
        return sight.of(campaign, actor).asSpeaker();
    }

    /**
     * Returns the page.
     *
     * @throws vn.thidua.shared.NotFound when the campaign is not the person's to see
     */
    AcceptancePage of(Actor actor, CampaignId campaign) {
        Sight.View view = sight.of(campaign, actor);
        List<PlacedWork> waiting = reads.waiting(campaign);
        Map<UnitId, String> names =
                units.names(waiting.stream().map(PlacedWork::unit).distinct().toList(), LocalDate.now(clock));
        List<UnitId> order = List.copyOf(names.keySet());
        Map<PersonId, String> people = charges.names(
                waiting.stream().map(placed -> placed.work().shown()).toList());
        Map<UUID, List<AcceptancePage.Line>> lines = waiting.stream()
                .filter(placed -> placed.work().shown().content() != null)
                .sorted(Comparator.comparingInt(placed -> order.indexOf(placed.unit())))
                .collect(Collectors.groupingBy(
                        placed -> Objects.requireNonNull(placed.work().shown().content()),
                        Collectors.mapping(placed -> line(campaign, placed, names, people), Collectors.toList())));
        return new AcceptancePage(
                view.stage(),
                view.stage().contents().stream()
                        .filter(content -> view.accepts(content.id()))
                        .map(content ->
                                new AcceptancePage.Waiting(content, lines.getOrDefault(content.id(), List.of())))
                        .toList());
    }

    private static AcceptancePage.Line line(
            CampaignId campaign, PlacedWork placed, Map<UnitId, String> names, Map<PersonId, String> people) {
        Promise promise = placed.work().shown();
        String path = FormPages.path(campaign, placed.unit()) + "/works/"
                + placed.work().id();
        return new AcceptancePage.Line(
                new WorkRow(placed.work(), promise, Charges.name(promise.charge(), people), path),
                names.getOrDefault(placed.unit(), ""));
    }
}
