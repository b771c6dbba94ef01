package vn.thidua.demo;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.thidua.access.Actor;
import vn.thidua.organization.UnitId;
import vn.thidua.reporting.domain.Ground;
import vn.thidua.reporting.domain.Typed;
import vn.thidua.reporting.inspecting.Inspection;
import vn.thidua.reporting.inspecting.RecommendationDesk;
import vn.thidua.reporting.inspecting.SampleDesk;
import vn.thidua.reporting.inspecting.Sampled;
import vn.thidua.reporting.inspecting.Visit;

/** What the team of the demo office found where it was: a figure that differs, and what the unit has to do by when. */
@DemoOnly
class DemoVisits {

    private static final int TARGET = 1;
    private static final int VALUE = 2;
    private static final int DENOMINATOR = 3;
    private static final int REASON = 4;
    private static final int TEXT = 1;
    private static final int DUE = 2;

    private final SampleDesk samples;
    private final RecommendationDesk recommendations;
    private final Ground ground;

    DemoVisits(SampleDesk samples, RecommendationDesk recommendations, Ground ground) {
        this.samples = samples;
        this.recommendations = recommendations;
        this.ground = ground;
    }

    /** Writes down what the file says of the visits until today. */
    void open(Inspection inspection, LocalDate today, Actor officer) {
        List<String> notes = DemoOversight.lines("notes").getFirst();
        for (Visit visit : inspection.visits()) {
            if (!visit.day().isAfter(today)) {
                samples.check(
                        inspection.id(),
                        visit.unit(),
                        visit.version(),
                        checks(inspection, visit),
                        new SampleDesk.Notes(notes.get(0), notes.get(1)),
                        officer);
            }
        }
        for (List<String> row : DemoOversight.lines("recommendation")) {
            UnitId unit = DemoUnits.id(row.getFirst());
            LocalDate due = today.plusDays(Long.parseLong(row.get(DUE)));
            recommendations.make(inspection.id(), unit, UUID.randomUUID(), row.get(TEXT), due, officer);
        }
    }

    /** What the file does not speak of agrees. */
    private Map<Integer, SampleDesk.Check> checks(Inspection inspection, Visit visit) {
        Map<UUID, List<String>> differing = new LinkedHashMap<>();
        for (List<String> row : DemoOversight.lines("found")) {
            if (DemoUnits.id(row.getFirst()).equals(visit.unit())) {
                int target = Integer.parseInt(row.get(TARGET)) - 1;
                differing.put(ground.targets(inspection.campaign()).get(target).id(), row);
            }
        }
        Map<Integer, SampleDesk.Check> checks = new LinkedHashMap<>();
        for (Sampled one : visit.sample()) {
            List<String> row = differing.get(one.target());
            checks.put(
                    one.number(),
                    row == null
                            ? new SampleDesk.Check(Sampled.Outcome.AGREES, Typed.NOTHING, "")
                            : new SampleDesk.Check(
                                    Sampled.Outcome.DIFFERS,
                                    new Typed(null, row.get(VALUE), row.get(DENOMINATOR), "", ""),
                                    row.get(REASON)));
        }
        return checks;
    }
}
