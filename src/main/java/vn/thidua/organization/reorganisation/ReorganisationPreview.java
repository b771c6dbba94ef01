package vn.thidua.organization.reorganisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.organization.ReorganisationImpact;
import vn.thidua.organization.ReorganisationImpact.Hanging;
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
     * What a reorganisation would do.
     *
     * @param names of all units that have to do with it, those that begin too
     * @param hanging what goes over from each unit that ends
     * @param faults everything that keeps it from being decided
     */
    @NamedInterface("desk")
    public record Prospect(
            Outcome outcome, Map<UnitId, String> names, Map<UnitId, List<Hanging>> hanging, List<Refusal> faults) {}

    /** Returns what a draft would do on its day, as of today; today itself where the day is not known yet. */
    public Prospect of(Reorganisation act) {
        LocalDate today = LocalDate.now(clock);
        LocalDate day = Objects.requireNonNullElse(act.head().effectiveOn(), today);
        Ground ground = grounds.on(day, act.acts());
        Outcome outcome = Outcome.of(act.acts(), ground.units());
        Map<UnitId, String> names = new LinkedHashMap<>(ground.names());
        ground.units().forEach((id, unit) -> names.put(id, unit.name()));
        outcome.begun().forEach((id, unit) -> names.put(id, unit.name()));
        Map<UnitId, List<Hanging>> hanging = new LinkedHashMap<>();
        Set<UnitId> ended = new HashSet<>(outcome.ended().keySet());
        LocalDate from = day.isBefore(today) ? today : day;
        for (ReorganisationImpact impact : impacts) {
            impact.on(ended, from)
                    .forEach(thing -> hanging.computeIfAbsent(thing.unit(), unit -> new ArrayList<>())
                            .add(thing));
        }
        return new Prospect(outcome, names, hanging, ReorganisationRules.whyNotDecide(act, ground, outcome));
    }
}
