package vn.thidua.organization.reorganisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.organization.ReorganisationImpact;
import vn.thidua.organization.ReorganisationImpact.Hanging;
import vn.thidua.organization.Unit;
import vn.thidua.organization.UnitId;
import vn.thidua.shared.Refusal;

/** Says beforehand what a reorganisation would do, to units and to what hangs on them. */
@NamedInterface("desk")
@Service
@Transactional(readOnly = true)
public class ReorganisationPreview {

    private final GroundReads grounds;
    private final List<ReorganisationImpact> impacts;
    private final Clock clock;

    ReorganisationPreview(GroundReads grounds, List<ReorganisationImpact> impacts, Clock clock) {
        this.grounds = grounds;
        this.impacts = impacts;
        this.clock = clock;
    }

    /**
     * What a reorganisation does, or would do.
     *
     * @param ground the units as they are without it
     * @param names of all units that have to do with it, those that begin too
     * @param hanging what goes over from each unit that ends
     * @param faults everything that keeps a draft from being decided
     * @param stuck why it cannot be given up
     */
    @NamedInterface("desk")
    public record Prospect(
            Outcome outcome,
            Map<UnitId, Unit> ground,
            Map<UnitId, String> names,
            Map<UnitId, List<Hanging>> hanging,
            List<Refusal> faults,
            Optional<Refusal> stuck) {

        /** Returns what a unit belongs to without it. */
        public Optional<UnitId> before(UnitId unit) {
            return Optional.ofNullable(ground.get(unit)).flatMap(Unit::parent);
        }
    }

    /** Returns what it does on its day, as of today; today itself where the day is not known yet. What is decided is seen from the day before. */
    public Prospect of(Reorganisation act) {
        LocalDate today = LocalDate.now(clock);
        LocalDate day = Objects.requireNonNullElse(act.head().effectiveOn(), today);
        boolean written = act.state() == ReorganisationState.SCHEDULED || act.state() == ReorganisationState.IN_FORCE;
        LocalDate last = written ? day.minusDays(1) : day;
        Ground ground = grounds.on(last, act.acts());
        Outcome outcome = Outcome.of(act.acts(), ground.units());
        Map<UnitId, String> names = new LinkedHashMap<>(ground.names());
        ground.units().forEach((id, unit) -> names.put(id, unit.name()));
        outcome.begun().forEach((id, unit) -> names.put(id, unit.name()));
        return new Prospect(
                outcome,
                ground.units(),
                names,
                hanging(outcome, written == last.isAfter(today) ? today : last),
                act.state() == ReorganisationState.DRAFT
                        ? ReorganisationRules.whyNotDecide(act, ground, outcome)
                        : List.of(),
                ReorganisationRules.whyNotTakeBack(act, today, written && grounds.builtOn(act.id(), day)));
    }

    /** Nothing hangs on a unit before it is there or after it has ended, so what is decided is looked at no later than its last day, a draft no earlier than today. */
    private Map<UnitId, List<Hanging>> hanging(Outcome outcome, LocalDate day) {
        Map<UnitId, List<Hanging>> hanging = new LinkedHashMap<>();
        for (ReorganisationImpact impact : impacts) {
            impact.on(outcome.ended().keySet(), day)
                    .forEach(thing -> hanging.computeIfAbsent(thing.unit(), unit -> new ArrayList<>())
                            .add(thing));
        }
        return hanging;
    }
}
