package vn.thidua.registration.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.domain.CampaignContent;
import vn.thidua.campaign.domain.RegistrationDueReads;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.Units;
import vn.thidua.registration.domain.RegistrationReads;
import vn.thidua.registration.domain.Stage;
import vn.thidua.registration.domain.Stages;
import vn.thidua.registration.domain.Tally;

/** Makes the matrix of units and contents. What units that have ended promised stands with those who have their work today. */
@Component
class MatrixPages {

    private final Sight sight;
    private final Stages stages;
    private final RegistrationReads reads;
    private final Units units;
    private final Clock clock;

    MatrixPages(Sight sight, Stages stages, RegistrationReads reads, Units units, Clock clock) {
        this.sight = sight;
        this.stages = stages;
        this.reads = reads;
        this.units = units;
        this.clock = clock;
    }

    /**
     * Returns the page.
     *
     * @throws vn.thidua.shared.NotFound when the campaign is not the person's to see
     */
    MatrixPage of(Actor actor, CampaignId campaign, MatrixPage.Filter filter) {
        Sight.View view = sight.of(campaign, actor);
        Stage stage = view.stage();
        Map<UnitId, List<Tally>> byRegistrar = byRegistrar(stage);
        Set<UnitId> seen = byRegistrar.keySet().stream().filter(view::seesAny).collect(Collectors.toSet());
        boolean whole = view.office() || seen.stream().anyMatch(view.care()::contains);
        List<CampaignContent> columns = stage.contents().stream()
                .filter(content -> whole || view.led().contains(content.id()))
                .toList();
        Map<UnitId, String> names = names(byRegistrar);
        Set<UnitId> overdue = overdue(stage);
        List<MatrixPage.Row> rows = names.keySet().stream()
                .filter(seen::contains)
                .map(unit -> row(view, unit, byRegistrar.getOrDefault(unit, List.of()), columns, names, overdue))
                .toList();
        return new MatrixPage(
                stage,
                columns,
                rows.stream().filter(row -> shown(row, filter)).toList(),
                filter,
                rows.size(),
                (int) rows.stream().filter(row -> !row.sent()).count(),
                (int) rows.stream().filter(MatrixPage.Row::late).count(),
                waiting(
                        view,
                        byRegistrar.values().stream().flatMap(List::stream).toList()),
                actor.may(Act.REGISTER) && byRegistrar.containsKey(actor.unit())
                        ? FormPages.path(campaign, actor.unit())
                        : "");
    }

    private Map<UnitId, List<Tally>> byRegistrar(Stage stage) {
        List<Tally> all = reads.tallies(stage.campaign());
        Map<UnitId, UnitId> registrars =
                stages.registrars(all.stream().map(Tally::unit).toList());
        Map<UnitId, List<Tally>> rows = new LinkedHashMap<>();
        stage.units().forEach(unit -> rows.put(unit, new ArrayList<>()));
        all.forEach(tally -> rows.computeIfAbsent(
                        registrars.getOrDefault(tally.unit(), tally.unit()), none -> new ArrayList<>())
                .add(tally));
        return rows;
    }

    private Map<UnitId, String> names(Map<UnitId, List<Tally>> byRegistrar) {
        return names(Stream.concat(
                        byRegistrar.keySet().stream(),
                        byRegistrar.values().stream().flatMap(List::stream).map(Tally::unit))
                .toList());
    }

    /** Returns the names of units today. */
    Map<UnitId, String> names(List<UnitId> ids) {
        return units.names(ids.stream().distinct().toList(), LocalDate.now(clock));
    }

    /** Returns what the person sees of a campaign. */
    Sight.View view(Actor actor, CampaignId campaign) {
        return sight.of(campaign, actor);
    }

    private static MatrixPage.Row row(
            Sight.View view,
            UnitId unit,
            List<Tally> tallies,
            List<CampaignContent> columns,
            Map<UnitId, String> names,
            Set<UnitId> overdue) {
        boolean sent = tallies.stream().anyMatch(Tally::sent);
        return new MatrixPage.Row(
                names.getOrDefault(unit, ""),
                tallies.stream()
                        .map(Tally::unit)
                        .filter(from -> !from.equals(unit))
                        .map(from -> names.getOrDefault(from, ""))
                        .toList(),
                FormPages.path(
                        view.stage().campaign(),
                        tallies.size() == 1 ? tallies.getFirst().unit() : unit),
                columns.stream().map(content -> cell(content.id(), tallies)).toList(),
                sent,
                tallies.stream().anyMatch(Tally::late),
                !sent && overdue.contains(unit));
    }

    /** Returns who should have registered by now, for itself or for those whose work it has. */
    private Set<UnitId> overdue(Stage stage) {
        LocalDate today = LocalDate.now(clock);
        return stage.wanted().stream()
                .filter(wanted -> wanted.due().lastDay().isBefore(today))
                .map(RegistrationDueReads.Wanted::registrar)
                .collect(Collectors.toSet());
    }

    private static MatrixPage.Cell cell(UUID content, List<Tally> tallies) {
        Tally.Count count = tallies.stream().map(tally -> tally.of(content)).reduce(Tally.Count.NONE, Tally.Count::and);
        return new MatrixPage.Cell(content, count.promised(), count.waiting());
    }

    /** Returns how many of these works wait for whoever looks. */
    static int waiting(Sight.View view, Collection<Tally> tallies) {
        List<UUID> accepts =
                view.stage().contentIds().stream().filter(view::accepts).toList();
        return tallies.stream()
                .flatMap(tally -> accepts.stream().map(tally::of))
                .mapToInt(Tally.Count::waiting)
                .sum();
    }

    private static boolean shown(MatrixPage.Row row, MatrixPage.Filter filter) {
        return switch (filter) {
            case ALL -> true;
            case SILENT -> !row.sent();
            case GAPS -> row.gaps();
            case LATE -> row.late();
            case WAITING -> row.waiting() > 0;
        };
    }
}
