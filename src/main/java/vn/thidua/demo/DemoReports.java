package vn.thidua.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.domain.CampaignTarget;
import vn.thidua.organization.UnitId;
import vn.thidua.reporting.domain.Answer;
import vn.thidua.reporting.domain.BatchDesk;
import vn.thidua.reporting.domain.FigureBatch;
import vn.thidua.reporting.domain.FigureLine;
import vn.thidua.reporting.domain.Ground;
import vn.thidua.reporting.domain.ReportingPeriod;
import vn.thidua.reporting.domain.Typed;
import vn.thidua.reporting.domain.VerdictDesk;
import vn.thidua.shared.By;

/** What units of the demo office reported for the first month: most in time, two late, some not at all. */
@DemoOnly
class DemoReports {

    /** The month that is reported. */
    static final String MONTH = "2026-10";

    private static final int UNIT = 0;
    private static final int RECEIVED = 1;
    private static final int TARGET = 2;
    private static final int VALUE = 3;
    private static final int DENOMINATOR = 4;
    private static final int NOTE = 5;

    private final Ground ground;
    private final BatchDesk desk;
    private final VerdictDesk verdicts;

    DemoReports(Ground ground, BatchDesk desk, VerdictDesk verdicts) {
        this.ground = ground;
        this.desk = desk;
        this.verdicts = verdicts;
    }

    /** Hands in the figures of the file, in the name of a person of the standing office; the lead agency stands for those of one target. */
    void open(CampaignId campaign, By by) {
        ReportingPeriod month = ground.periods(campaign).stream()
                .filter(period -> period.due().occurrence().equals(MONTH))
                .findFirst()
                .orElseThrow();
        UnitId hand = new UnitId(Objects.requireNonNull(by.unit()));
        VerdictDesk.View view = new VerdictDesk.View(month.id(), hand, true);
        Map<LocalDate, Map<UnitId, List<List<String>>>> byDay = new LinkedHashMap<>();
        new DemoFile("reports.txt")
                .rows()
                .forEach(row -> byDay.computeIfAbsent(LocalDate.parse(row.get(RECEIVED)), none -> new LinkedHashMap<>())
                        .computeIfAbsent(DemoUnits.id(row.get(UNIT)), none -> new ArrayList<>())
                        .add(row));
        byDay.forEach((day, said) -> {
            List<FigureLine> lines = lines(ground.targets(campaign), ground.targets(campaign, said.keySet()), said);
            desk.handIn(new FigureBatch(UUID.randomUUID(), view, lines, "", false, day, day.toString()), by);
        });
        Collection<UnitId> all =
                byDay.values().stream().flatMap(said -> said.keySet().stream()).toList();
        verdicts.accept(view, all, List.of(ground.targets(campaign).getFirst().id()), by);
    }

    /** What the file does not speak of does not concern the unit. */
    private static List<FigureLine> lines(
            List<CampaignTarget> all, Map<UnitId, List<CampaignTarget>> asked, Map<UnitId, List<List<String>>> said) {
        List<FigureLine> lines = new ArrayList<>();
        said.forEach((unit, rows) -> {
            Map<Integer, List<String>> byTarget = new HashMap<>();
            rows.forEach(row -> byTarget.put(Integer.parseInt(row.get(TARGET)), row));
            for (CampaignTarget target : asked.getOrDefault(unit, List.of())) {
                int number = all.indexOf(target) + 1;
                List<String> row = byTarget.get(number);
                Typed typed = row == null
                        ? new Typed(Answer.NOT_APPLICABLE, "", "", "", "")
                        : new Typed(null, row.get(VALUE), row.get(DENOMINATOR), row.get(NOTE), "");
                lines.add(new FigureLine(lines.size() + 1, unit.toString(), String.valueOf(number), typed));
            }
        });
        return lines;
    }
}
