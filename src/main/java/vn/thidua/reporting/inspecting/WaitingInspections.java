package vn.thidua.reporting.inspecting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.campaign.WaitingWork;
import vn.thidua.organization.UnitId;

/** Self-checks and recommendations that wait for a unit, and answers to recommendations that wait for the office. */
@Component
class WaitingInspections implements WaitingWork {

    private final InspectionReads reads;
    private final InspectionSight sight;
    private final Clock clock;

    WaitingInspections(InspectionReads reads, InspectionSight sight, Clock clock) {
        this.reads = reads;
        this.sight = sight;
        this.clock = clock;
    }

    @Override
    public List<Item> of(Actor actor) {
        LocalDate today = LocalDate.now(clock);
        List<Inspection> all = actor.may(Act.REPORT) ? reads.waiting() : List.of();
        Set<UnitId> own = sight.own(all, actor);
        List<Item> items = new ArrayList<>();
        for (Inspection inspection : all) {
            boolean office = actor.unit().equals(inspection.office()) && sight.runs(inspection, actor);
            for (Visit visit : inspection.visits()) {
                String path = inspection.path() + "/units/" + visit.unit();
                if (own.contains(visit.unit())) {
                    items.addAll(ofUnit(inspection, visit, path, today));
                }
                if (office) {
                    items.addAll(ofOffice(visit, path));
                }
            }
        }
        return items;
    }

    private static List<Item> ofUnit(Inspection inspection, Visit visit, String path, LocalDate today) {
        List<Item> items = new ArrayList<>();
        if (InspectionRules.whyNotSelfCheck(inspection, visit).isEmpty()) {
            items.add(new Item(
                    "inspection.toAnswer", List.of(inspection.title()), path, visit.day(), visit.overdue(today)));
        }
        visit.recommendations().stream()
                .filter(one -> one.state() == Recommendation.State.OPEN)
                .forEach(one -> items.add(
                        new Item("inspection.toFollow", List.of(one.text()), path, one.dueOn(), one.overdue(today))));
        return items;
    }

    private static List<Item> ofOffice(Visit visit, String path) {
        return visit.recommendations().stream()
                .filter(one -> one.state() == Recommendation.State.ANSWERED)
                .map(one -> new Item("inspection.toJudge", List.of(one.text()), path, null, false))
                .toList();
    }
}
