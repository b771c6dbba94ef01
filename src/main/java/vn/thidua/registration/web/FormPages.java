package vn.thidua.registration.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.domain.CampaignContent;
import vn.thidua.campaign.domain.RegistrationDue;
import vn.thidua.organization.PersonId;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.Units;
import vn.thidua.registration.WorkId;
import vn.thidua.registration.domain.Promise;
import vn.thidua.registration.domain.Registration;
import vn.thidua.registration.domain.RegistrationDesk;
import vn.thidua.registration.domain.RegistrationReads;
import vn.thidua.registration.domain.RegistrationRules;
import vn.thidua.registration.domain.Stage;
import vn.thidua.registration.domain.Stages;
import vn.thidua.registration.domain.Work;
import vn.thidua.registration.domain.WorkFault;
import vn.thidua.shared.NotFound;

/** Makes the page of a unit's registration, for those who may see it. */
@Component
class FormPages {

    private final Sight sight;
    private final Stages stages;
    private final RegistrationReads reads;
    private final Charges charges;
    private final Units units;
    private final Clock clock;

    FormPages(Sight sight, Stages stages, RegistrationReads reads, Charges charges, Units units, Clock clock) {
        this.sight = sight;
        this.stages = stages;
        this.reads = reads;
        this.charges = charges;
        this.units = units;
        this.clock = clock;
    }

    /** Returns the path of the registration of a unit. */
    static String path(CampaignId campaign, UnitId unit) {
        return "/campaigns/" + campaign + "/registrations/" + unit;
    }

    /**
     * Returns the page.
     *
     * @param faults what kept it from being handed in just now
     * @throws NotFound when there is no such registration, or it is not the person's to see
     */
    FormPage of(Actor actor, CampaignId campaign, UnitId unit, List<WorkFault> faults) {
        Sight.View view = sight.of(campaign, actor);
        Stage stage = view.stage();
        UnitId registrar = stages.registrar(unit);
        Registration registration = reads.find(campaign, unit).orElse(null);
        boolean there = registration != null || stage.units().contains(unit);
        if (!there || !view.seesAny(unit) && !view.seesAny(registrar)) {
            throw new NotFound("registration of " + unit + " in " + campaign);
        }
        boolean writes = actor.may(Act.REGISTER)
                && (actor.unit().equals(registrar) || actor.unit().equals(unit));
        boolean whole = view.whole(unit) || view.whole(registrar);
        List<Work> works = registration == null
                ? List.of()
                : registration.works().stream()
                        .filter(work -> writes || work.stands() != null)
                        .filter(work -> whole || view.sees(unit, work.shown().content()))
                        .toList();
        Map<UnitId, String> names = names(stage, List.of(unit, registrar));
        RegistrationDue due = stage.due(unit).orElse(null);
        return new FormPage(
                stage,
                path(campaign, unit),
                names.getOrDefault(unit, ""),
                registrar.equals(unit) ? "" : names.getOrDefault(registrar, ""),
                registration,
                rows(stage, works, writes, path(campaign, unit), names).stream()
                        .filter(content -> whole
                                || content.content() != null
                                        && view.led().contains(content.content().id()))
                        .toList(),
                due,
                due == null ? 0 : ChronoUnit.DAYS.between(LocalDate.now(clock), due.lastDay()),
                writes,
                RegistrationRules.whyNotRegister(
                        stage, unit, registrar, actor.unit(), names.getOrDefault(registrar, "")),
                faults);
    }

    /**
     * Returns the page for whoever writes into it.
     *
     * @throws NotFound when it is not the person's to write into
     */
    FormPage own(Actor actor, CampaignId campaign, UnitId unit) {
        FormPage page = of(actor, campaign, unit, List.of());
        if (!page.writes()) {
            throw new NotFound("registration of " + unit + " is not written by " + actor.unit());
        }
        return page;
    }

    /**
     * Returns as whom the person writes into a registration.
     *
     * @throws NotFound when the campaign is not theirs to see
     */
    RegistrationDesk.Form form(Actor actor, CampaignId campaign, UnitId unit) {
        sight.of(campaign, actor);
        return new RegistrationDesk.Form(campaign, unit, actor.unit());
    }

    /**
     * Returns a work on the page.
     *
     * @throws NotFound when there is none, or it is not the person's to see
     */
    static WorkRow row(FormPage page, WorkId work) {
        return page.contents().stream()
                .flatMap(content -> content.works().stream())
                .filter(row -> row.work().id().equals(work))
                .findFirst()
                .orElseThrow(() -> new NotFound("work " + work));
    }

    private Map<UnitId, String> names(Stage stage, Collection<UnitId> more) {
        List<UnitId> ids = new ArrayList<>(more);
        stage.leads().values().forEach(ids::addAll);
        return units.names(ids, LocalDate.now(clock));
    }

    private List<ContentRows> rows(
            Stage stage, List<Work> works, boolean writes, String path, Map<UnitId, String> names) {
        List<Promise> promises =
                works.stream().map(work -> writes ? work.typed() : work.shown()).toList();
        Map<PersonId, String> people = charges.names(promises);
        List<WorkRow> all = works.stream()
                .map(work -> row(work, writes ? work.typed() : work.shown(), people, path))
                .toList();
        List<ContentRows> rows = new ArrayList<>();
        for (CampaignContent content : stage.contents()) {
            rows.add(new ContentRows(
                    content,
                    String.join(
                            "; ",
                            stage.leadsOf(content.id()).stream()
                                    .map(lead -> names.getOrDefault(lead, ""))
                                    .toList()),
                    all.stream()
                            .filter(row -> content.id().equals(row.promise().content()))
                            .toList()));
        }
        List<WorkRow> without = all.stream()
                .filter(row -> stage.content(row.promise().content()).isEmpty())
                .toList();
        if (!without.isEmpty() || stage.contents().isEmpty()) {
            rows.add(new ContentRows(null, "", without));
        }
        return rows;
    }

    private static WorkRow row(Work work, Promise promise, Map<PersonId, String> people, String path) {
        return new WorkRow(work, promise, Charges.name(promise.charge(), people), path + "/works/" + work.id());
    }
}
