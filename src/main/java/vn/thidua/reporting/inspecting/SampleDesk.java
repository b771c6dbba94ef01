package vn.thidua.reporting.inspecting;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.access.Actor;
import vn.thidua.campaign.domain.CampaignTarget;
import vn.thidua.campaign.domain.Measure;
import vn.thidua.organization.UnitId;
import vn.thidua.reporting.InspectionId;
import vn.thidua.reporting.SampleChecked;
import vn.thidua.reporting.domain.Entry;
import vn.thidua.reporting.domain.Figure;
import vn.thidua.reporting.domain.Finding;
import vn.thidua.reporting.domain.Ground;
import vn.thidua.reporting.domain.Typed;
import vn.thidua.reporting.domain.VerdictDesk;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Refusal;

/** Takes what teams find of the figures that were drawn. What they find takes the place of what was reported as the figure of a lead agency does, by the same desk. */
@NamedInterface("desk")
@Service
@Transactional
public class SampleDesk {

    private final InspectionGate gate;
    private final Ground ground;
    private final VerdictDesk verdicts;
    private final VisitRows rows;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SampleDesk(
            InspectionGate gate,
            Ground ground,
            VerdictDesk verdicts,
            VisitRows rows,
            ApplicationEventPublisher events,
            Clock clock) {
        this.gate = gate;
        this.ground = ground;
        this.verdicts = verdicts;
        this.rows = rows;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What somebody says of a figure that was drawn.
     *
     * @param outcome null while it was not checked
     * @param typed the figure that was found, letter by letter
     */
    @NamedInterface("desk")
    public record Check(Sampled.@Nullable Outcome outcome, Typed typed, String reason) {}

    /** What the team and the unit say in words. */
    @NamedInterface("desk")
    public record Notes(String remarks, String opinion) {}

    /**
     * What is written of a figure that was drawn.
     *
     * @param found null unless it differs
     */
    record Checked(
            int number,
            Sampled.@Nullable Outcome outcome,
            @Nullable Figure found,
            String reason) {}

    /**
     * Keeps what was found of the figures of a unit, all or nothing.
     *
     * @param version of the visit that the person saw
     * @param checks by number of the figure; what is corrected already stays
     * @return what is the matter with figures that were typed, by number; nothing, and it is kept
     * @throws vn.thidua.shared.Refused with {@link InspectionRefusal#NOT_NOW}, {@link InspectionRefusal#NO_REASON} or {@link InspectionRefusal#CHANGED_MEANWHILE}
     */
    public Map<Integer, List<Finding>> check(
            InspectionId id, UnitId unit, long version, Map<Integer, Check> checks, Notes notes, Actor actor) {
        InspectionGate.Place place = gate.office(id, unit, actor);
        Inspection inspection = place.inspection();
        InspectionRules.whyNotCheck(inspection).ifPresent(Refusal::raise);
        Map<UUID, Measure> measures = measures(inspection);
        List<Checked> checked = new ArrayList<>();
        Map<Integer, List<Finding>> findings = new LinkedHashMap<>();
        for (Sampled one : place.visit().sample()) {
            Check said = checks.get(one.number());
            if (said == null || one.correctedAt() != null) {
                continue;
            }
            if (said.outcome() != Sampled.Outcome.DIFFERS) {
                checked.add(new Checked(one.number(), said.outcome(), null, said.reason()));
                continue;
            }
            Entry entry = Entry.of(one.target(), measure(measures, one), said.typed());
            if (entry.figure() == null) {
                findings.put(one.number(), entry.findings());
            } else if (said.reason().isBlank()) {
                InspectionRefusal.NO_REASON.because(one.number()).raise();
            }
            checked.add(new Checked(one.number(), said.outcome(), entry.figure(), said.reason()));
        }
        if (!findings.isEmpty()) {
            return findings;
        }
        if (!rows.check(place.visit().id(), version, notes, checked, actor.by())) {
            InspectionRefusal.CHANGED_MEANWHILE
                    .because(place.visit().checkedBy())
                    .raise();
        }
        events.publishEvent(new SampleChecked(
                id,
                inspection.campaign(),
                unit,
                count(checked, Sampled.Outcome.values()),
                count(checked, Sampled.Outcome.DIFFERS),
                Instant.now(clock),
                actor.by()));
        return Map.of();
    }

    /**
     * Puts what was found in the place of what was reported.
     *
     * @param number of the figure
     * @param why names the inspection and says what differs
     * @throws vn.thidua.shared.Refused with {@link InspectionRefusal#NOTHING_TO_CORRECT}, or with what {@link VerdictDesk#correct} says, as where the period is closed
     */
    public void correct(InspectionId id, UnitId unit, int number, String why, Actor actor) {
        InspectionGate.Place place = gate.office(id, unit, actor);
        Sampled sampled = place.visit().sample().stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotFound("sampled figure " + number));
        InspectionRules.whyNotCorrect(place.inspection(), sampled).ifPresent(Refusal::raise);
        Figure found = sampled.found();
        if (found == null) {
            throw new NotFound("found figure " + number);
        }
        Typed typed = Typed.of(measure(measures(place.inspection()), sampled), found);
        VerdictDesk.View view = new VerdictDesk.View(sampled.due(), actor.unit(), true);
        List<Finding> findings = verdicts.correct(view, unit, sampled.target(), typed, why, actor.by());
        if (!findings.isEmpty()) {
            throw new IllegalStateException("a found figure that is none: " + findings);
        }
        rows.corrected(place.visit().id(), number, Instant.now(clock));
    }

    private Map<UUID, Measure> measures(Inspection inspection) {
        return ground.targets(inspection.campaign()).stream()
                .collect(Collectors.toMap(CampaignTarget::id, CampaignTarget::measure));
    }

    private static Measure measure(Map<UUID, Measure> measures, Sampled sampled) {
        Measure measure = measures.get(sampled.target());
        if (measure == null) {
            throw new NotFound("target " + sampled.target());
        }
        return measure;
    }

    private static int count(List<Checked> checked, Sampled.Outcome... outcomes) {
        List<Sampled.Outcome> wanted = List.of(outcomes);
        return Math.toIntExact(checked.stream()
                .filter(one -> one.outcome() != null && wanted.contains(one.outcome()))
                .count());
    }
}
