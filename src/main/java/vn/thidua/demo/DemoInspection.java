package vn.thidua.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.thidua.access.Actor;
import vn.thidua.organization.UnitId;
import vn.thidua.reporting.InspectionId;
import vn.thidua.reporting.domain.ReportingPeriod;
import vn.thidua.reporting.inspecting.Inspection;
import vn.thidua.reporting.inspecting.InspectionDesk;
import vn.thidua.reporting.inspecting.InspectionPlan;
import vn.thidua.reporting.inspecting.InspectionReads;
import vn.thidua.reporting.inspecting.SelfAnswer;
import vn.thidua.reporting.inspecting.SelfCheckDesk;

/** The inspection of the demo office: under way, one unit visited, one still to come. */
@DemoOnly
class DemoInspection {

    private static final int TITLE = 0;
    private static final int SUBJECT = 1;
    private static final int FROM = 2;
    private static final int TO = 3;
    private static final int SEED = 4;
    private static final int SIZE = 5;

    private final InspectionDesk desk;
    private final InspectionReads reads;
    private final SelfCheckDesk selfChecks;
    private final DemoVisits visits;
    private final DemoPeople people;
    private final Clock clock;

    DemoInspection(
            InspectionDesk desk,
            InspectionReads reads,
            SelfCheckDesk selfChecks,
            DemoVisits visits,
            DemoPeople people,
            Clock clock) {
        this.desk = desk;
        this.reads = reads;
        this.selfChecks = selfChecks;
        this.visits = visits;
        this.people = people;
        this.clock = clock;
    }

    /** Plans it as the file says, announces it, and lets units and team do what the file tells of them. */
    void open(ReportingPeriod month, Actor officer) {
        InspectionId id = new InspectionId(UUID.randomUUID());
        List<String> told = DemoOversight.lines("inspection").getFirst();
        LocalDate today = LocalDate.now(clock);
        Map<UnitId, LocalDate> days = new LinkedHashMap<>();
        DemoOversight.lines("visit").forEach(row -> days.put(DemoUnits.id(row.get(0)), day(today, row.get(1))));
        InspectionPlan plan = new InspectionPlan(
                told.get(TITLE),
                told.get(SUBJECT),
                day(today, told.get(FROM)),
                day(today, told.get(TO)),
                List.of(month.id()),
                DemoOversight.lines("member").stream()
                        .map(row -> InspectionPlan.Member.of(row.getFirst()))
                        .toList(),
                DemoOversight.lines("question").stream().map(List::getFirst).toList(),
                days);
        desk.plan(id, month.due().campaign(), plan, officer);
        desk.draw(id, Long.parseLong(told.get(SEED)), Integer.parseInt(told.get(SIZE)), officer);
        desk.announce(id, officer);
        Inspection inspection = reads.find(id).orElseThrow();
        answer(inspection);
        visits.open(inspection, today, officer);
    }

    /** Lets units say what the file tells of them, in the order of the questions. */
    private void answer(Inspection inspection) {
        Map<String, Map<UUID, SelfAnswer>> byUser = new HashMap<>();
        for (List<String> row : DemoOversight.lines("answer")) {
            Map<UUID, SelfAnswer> answers = byUser.computeIfAbsent(row.get(0), none -> new LinkedHashMap<>());
            UUID question = inspection.questions().get(answers.size()).id();
            answers.put(question, new SelfAnswer(SelfAnswer.Says.valueOf(row.get(1)), row.get(2)));
        }
        byUser.forEach((user, answers) -> {
            Actor unit = people.actor(user);
            selfChecks.handIn(inspection.id(), unit.unit(), 0, answers, unit);
        });
    }

    private static LocalDate day(LocalDate today, String later) {
        return today.plusDays(Long.parseLong(later));
    }
}
