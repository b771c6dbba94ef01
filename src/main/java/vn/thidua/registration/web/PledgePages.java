package vn.thidua.registration.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.campaign.CampaignId;
import vn.thidua.organization.ClusterId;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.Units;
import vn.thidua.organization.cluster.Cluster;
import vn.thidua.organization.cluster.ClusterPart;
import vn.thidua.organization.cluster.ClusterReads;
import vn.thidua.registration.domain.Pledge;
import vn.thidua.registration.domain.PledgeDesk;
import vn.thidua.registration.domain.RegistrationRules;
import vn.thidua.registration.domain.Stage;
import vn.thidua.registration.domain.Stages;
import vn.thidua.shared.Complaints;
import vn.thidua.shared.NotFound;

/** Makes the pages of pledges: for members, those above them, and the office that runs the campaign. */
@Component
class PledgePages {

    private final Sight sight;
    private final Stages stages;
    private final ClusterReads clusters;
    private final PledgeDesk desk;
    private final Units units;
    private final Clock clock;

    PledgePages(Sight sight, Stages stages, ClusterReads clusters, PledgeDesk desk, Units units, Clock clock) {
        this.sight = sight;
        this.stages = stages;
        this.clusters = clusters;
        this.desk = desk;
        this.units = units;
        this.clock = clock;
    }

    /** Returns all that the person may see. */
    PledgesPage of(Actor actor, CampaignId campaign) {
        Sight.View view = sight.of(campaign, actor);
        List<Cluster> all = IntStream.rangeClosed(first(view.stage()), last(view.stage()))
                .boxed()
                .flatMap(year -> clusters.of(year).stream())
                .toList();
        List<UnitId> members = all.stream()
                .flatMap(cluster -> cluster.units().stream())
                .distinct()
                .toList();
        Map<UnitId, UnitId> registrars = stages.registrars(members);
        List<UnitId> named = new ArrayList<>(members);
        named.addAll(registrars.values());
        Map<UnitId, String> names = units.names(named, LocalDate.now(clock));
        Map<ClusterId, Pledge> pledges = desk.of(campaign);
        return new PledgesPage(
                view.stage(),
                all.stream()
                        .filter(cluster -> takesPart(view, cluster, registrars))
                        .map(cluster -> page(view, actor, cluster, pledges, registrars, names))
                        .toList());
    }

    /**
     * Returns one of them.
     *
     * @throws NotFound when there is none, or it is not the person's to see
     */
    PledgePage of(Actor actor, CampaignId campaign, ClusterId cluster) {
        return of(actor, campaign).pledges().stream()
                .filter(page -> page.cluster().id().equals(cluster))
                .findFirst()
                .orElseThrow(() -> new NotFound("pledge of " + cluster + " in " + campaign));
    }

    private static boolean takesPart(Sight.View view, Cluster cluster, Map<UnitId, UnitId> registrars) {
        return cluster.units().stream()
                        .map(member -> registrars.getOrDefault(member, member))
                        .anyMatch(view.stage().units()::contains)
                && (view.office()
                        || cluster.units().stream()
                                .anyMatch(member ->
                                        view.whole(member) || view.whole(registrars.getOrDefault(member, member))));
    }

    private static PledgePage page(
            Sight.View view,
            Actor actor,
            Cluster cluster,
            Map<ClusterId, Pledge> pledges,
            Map<UnitId, UnitId> registrars,
            Map<UnitId, String> names) {
        Pledge pledge = pledges.get(cluster.id());
        boolean head = cluster.with(ClusterPart.HEAD)
                .map(unit -> registrars.getOrDefault(unit, unit).equals(view.hand()))
                .orElse(false);
        boolean may = actor.may(Act.SIGN_PLEDGE) && view.stage().running();
        List<PledgePage.Member> members = cluster.units().stream()
                .map(unit -> {
                    UnitId registrar = registrars.getOrDefault(unit, unit);
                    return new PledgePage.Member(
                            names.getOrDefault(unit, ""),
                            registrar.equals(unit) ? "" : names.getOrDefault(registrar, ""),
                            pledge == null ? null : pledge.of(unit).orElse(null));
                })
                .toList();
        return new PledgePage(
                view.stage(),
                cluster,
                pledge,
                members,
                pledge == null ? "" : pledge.body(),
                pledge == null ? 0 : pledge.version(),
                may && (head || view.office()),
                may
                        && pledge != null
                        && cluster.units().stream()
                                .filter(unit ->
                                        registrars.getOrDefault(unit, unit).equals(view.hand()))
                                .anyMatch(unit -> pledge.of(unit).isEmpty()),
                Complaints.NONE,
                RegistrationRules.whyNotPledge(view.stage()));
    }

    private int first(Stage stage) {
        return Optional.ofNullable(stage.startsOn())
                .orElseGet(() -> LocalDate.now(clock))
                .getYear();
    }

    private int last(Stage stage) {
        return Math.max(
                first(stage),
                Optional.ofNullable(stage.endsOn())
                        .orElseGet(() -> LocalDate.now(clock))
                        .getYear());
    }
}
