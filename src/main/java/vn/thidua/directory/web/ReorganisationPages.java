package vn.thidua.directory.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.access.HeldRoles;
import vn.thidua.organization.ReorganisationId;
import vn.thidua.organization.Unit;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.domain.UnitReads;
import vn.thidua.organization.reorganisation.Fate;
import vn.thidua.organization.reorganisation.Part;
import vn.thidua.organization.reorganisation.Reorganisation;
import vn.thidua.organization.reorganisation.ReorganisationPreview;
import vn.thidua.organization.reorganisation.ReorganisationReads;
import vn.thidua.organization.reorganisation.ReorganisationState;
import vn.thidua.organization.reorganisation.Step;
import vn.thidua.organization.reorganisation.StepSort;
import vn.thidua.shared.NotFound;

/** Makes the page of a reorganisation. */
@Component
class ReorganisationPages {

    private final ReorganisationReads acts;
    private final ReorganisationPreview preview;
    private final UnitReads units;
    private final HeldRoles roles;
    private final Clock clock;

    ReorganisationPages(
            ReorganisationReads acts, ReorganisationPreview preview, UnitReads units, HeldRoles roles, Clock clock) {
        this.roles = roles;
        this.acts = acts;
        this.preview = preview;
        this.units = units;
        this.clock = clock;
    }

    Reorganisation find(UUID id) {
        return acts.find(new ReorganisationId(id)).orElseThrow(() -> new NotFound("reorganisation " + id));
    }

    /** Returns the day on which units are looked for: that of the reorganisation, today while it is unknown. */
    LocalDate day(Reorganisation act) {
        return Objects.requireNonNullElse(act.head().effectiveOn(), LocalDate.now(clock));
    }

    KindNames kinds() {
        return new KindNames(units.kinds());
    }

    ReorganisationPage page(Reorganisation act) {
        ReorganisationPreview.Prospect prospect = preview.of(act);
        Function<UnitId, String> name = unit -> prospect.names().getOrDefault(unit, "");
        return new ReorganisationPage(
                act,
                act.steps().stream().map(step -> line(step, name)).toList(),
                prospect.outcome().ended().values().stream()
                        .map(fate -> ending(fate, name, prospect))
                        .toList(),
                prospect.outcome().begun().values().stream().map(Unit::name).toList(),
                prospect.outcome().moved().values().stream()
                        .limit(ReorganisationPage.MOST_MOVES)
                        .map(unit -> new ReorganisationPage.Move(
                                unit.name(),
                                prospect.before(unit.id()).map(name).orElse(""),
                                unit.parent().map(name).orElse("")))
                        .toList(),
                prospect.outcome().moved().size(),
                prospect.faults(),
                prospect.stuck(),
                left(act, prospect, name),
                LocalDate.now(clock),
                kinds());
    }

    private List<ReorganisationPage.Left> left(
            Reorganisation act, ReorganisationPreview.Prospect prospect, Function<UnitId, String> name) {
        return act.head().rolesFollow() || act.state() == ReorganisationState.TAKEN_BACK
                ? List.of()
                : roles.writtenFor(prospect.outcome().ended().keySet(), LocalDate.now(clock)).stream()
                        .map(role -> new ReorganisationPage.Left(role, name.apply(role.unit())))
                        .toList();
    }

    private static ReorganisationPage.Ending ending(
            Fate fate, Function<UnitId, String> name, ReorganisationPreview.Prospect prospect) {
        return new ReorganisationPage.Ending(
                fate.unit(),
                name.apply(fate.unit()),
                fate.heir().map(name).orElse(""),
                fate.successors().stream().skip(1).map(name).collect(Collectors.joining(", ")),
                prospect.hanging().getOrDefault(fate.unit(), List.of()));
    }

    private static ReorganisationPage.StepLine line(Reorganisation.Numbered numbered, Function<UnitId, String> known) {
        Step step = numbered.step();
        Map<UnitId, String> begun = step.parts().stream()
                .filter(part -> part.begun() != null)
                .collect(Collectors.toMap(
                        Part::id, part -> part.beginning().orElseThrow().name(), (a, b) -> a));
        Function<UnitId, String> name = unit -> begun.getOrDefault(unit, known.apply(unit));
        String to = switch (step) {
            case Step.Rename rename -> rename.name();
            case Step.Move move -> Optional.ofNullable(move.parent()).map(name).orElse("");
            case Step.Dissolve dissolve -> name.apply(dissolve.heir());
            default -> joined(step.parts().stream().map(Part::id).toList(), name);
        };
        return new ReorganisationPage.StepLine(
                numbered.id(),
                StepSort.of(step),
                joined(step.units(), name),
                to,
                step instanceof Step.AbolishLevel level ? level.kind() : null);
    }

    private static String joined(List<UnitId> units, Function<UnitId, String> name) {
        return units.stream().map(name).collect(Collectors.joining(", "));
    }
}
