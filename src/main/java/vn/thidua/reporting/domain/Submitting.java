package vn.thidua.reporting.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.allotment.Owed;
import vn.thidua.campaign.domain.CampaignTarget;
import vn.thidua.organization.UnitId;
import vn.thidua.shared.By;
import vn.thidua.shared.Vietnamese;

/** Takes what units typed for a period and makes it what they report; a fixed number of statements however many units. */
@Component
class Submitting {

    private static final LocalTime CLOSING = LocalTime.of(17, 0);

    private final Ground ground;
    private final CheckDesk checks;
    private final SumDesk sums;
    private final ReportReads reads;
    private final ReportRows rows;
    private final ValueRows values;
    private final Clock clock;

    Submitting(
            Ground ground,
            CheckDesk checks,
            SumDesk sums,
            ReportReads reads,
            ReportRows rows,
            ValueRows values,
            Clock clock) {
        this.ground = ground;
        this.checks = checks;
        this.sums = sums;
        this.reads = reads;
        this.rows = rows;
        this.values = values;
        this.clock = clock;
    }

    /**
     * What came of it.
     *
     * @param open what kept units from handing in; those without are handed in
     * @param numbers how many times each of those has now handed in
     */
    record Outcome(Map<UnitId, List<Finding>> open, Map<UnitId, Integer> numbers, Instant at) {}

    /**
     * What was typed, checked.
     *
     * @param open what keeps units from handing in
     * @param numbers how many times those without will then have handed in
     * @param changes figures that they change
     */
    record Checked(Map<UnitId, List<Finding>> open, Map<UnitId, Integer> numbers, List<ValueRows.Change> changes) {}

    /** Checks and writes; where something is open for a unit, nothing of that unit is written. The reports are locked. */
    Outcome submit(ReportingPeriod period, Map<UnitId, Map<UUID, Typed>> typed, String reason, By by) {
        return write(period, check(period, typed, false), new Arrival(reason, null, null), by);
    }

    /**
     * Checks what units typed. A target that is not spoken of keeps the figure that stands, unless that was given back. The reports are locked.
     *
     * @param bare whether it came without the words that stand beside figures, so that these stay
     */
    Checked check(ReportingPeriod period, Map<UnitId, Map<UUID, Typed>> typed, boolean bare) {
        Map<UnitId, Report> reports = reads.of(period.id(), typed.keySet());
        Map<UnitId, Map<UUID, Figure>> last = ground.before(period)
                .map(before -> reads.figures(before.id(), typed.keySet()))
                .orElse(Map.of());
        Map<UnitId, List<CampaignTarget>> targets = ground.targets(period.due().campaign(), typed.keySet());
        Owed owed = ground.owed(period.due().campaign(), typed.keySet());
        Set<Finding.Sort> strict = checks.strict(period.due().campaign());
        List<TargetSum> wholes = sums.of(period.due().campaign());
        Map<UnitId, List<Finding>> open = new HashMap<>();
        Map<UnitId, Integer> numbers = new HashMap<>();
        List<ValueRows.Change> changes = new ArrayList<>();
        typed.forEach((unit, typedByUnit) -> {
            Report report = Objects.requireNonNull(reports.get(unit));
            List<CampaignTarget> asked = Objects.requireNonNull(targets.get(unit));
            Map<UUID, Typed> said = bare ? withWords(asked, typedByUnit, report) : typedByUnit;
            Sheet sheet = Sheet.of(asked, said, last.getOrDefault(unit, Map.of()), report, wholes, strict);
            List<Finding> inTheWay = sheet.open(said);
            if (!inTheWay.isEmpty()) {
                open.put(unit, inTheWay);
                return;
            }
            numbers.put(unit, report.submissions() + 1);
            asked.forEach(target -> {
                Figure figure = sheet.figures().get(target.id());
                if (figure != null) {
                    Boolean reached = Measuring.unitReaches(target.measure(), figure, owed.goal(target.id(), unit))
                            .orElse(null);
                    change(report, target, figure, reached, said.getOrDefault(target.id(), Typed.NOTHING), changes);
                }
            });
        });
        return new Checked(open, numbers, changes);
    }

    /**
     * How figures came.
     *
     * @param reason why what stands is corrected; empty the first time
     * @param batch in which they came, null where a unit handed them in by itself
     * @param receivedOn day on which they came on paper, null where they come now
     */
    record Arrival(
            String reason, @Nullable UUID batch, @Nullable LocalDate receivedOn) {

        /* What came on paper on an earlier day counts as of the end of the office hours of that day. */
        private Instant at(Instant now) {
            if (receivedOn == null) {
                return now;
            }
            Instant then = receivedOn.atTime(CLOSING).atZone(Vietnamese.ZONE).toInstant();
            return then.isBefore(now) ? then : now;
        }
    }

    /** Writes what was found right. */
    Outcome write(ReportingPeriod period, Checked checked, Arrival arrival, By by) {
        Instant now = Instant.now(clock);
        Instant came = arrival.at(now);
        values.write(checked.changes(), arrival.reason(), by, now);
        rows.submitted(
                period.id(),
                checked.numbers().keySet(),
                new ReportRows.Submission(arrival.reason(), ReportRules.late(period, came), arrival.batch(), by, came));
        return new Outcome(checked.open(), checked.numbers(), came);
    }

    /** A note stays until another one is given; an explanation as long as the figure that it explains. */
    private static Map<UUID, Typed> withWords(List<CampaignTarget> targets, Map<UUID, Typed> said, Report report) {
        if (report.values().isEmpty()) {
            return said;
        }
        Map<UUID, Typed> whole = new HashMap<>(said);
        for (CampaignTarget target : targets) {
            ReportedValue stands = report.values().get(target.id());
            Typed typed = said.get(target.id());
            if (stands != null && typed != null) {
                Figure figure = Entry.of(target.id(), target.measure(), typed).figure();
                boolean same = figure != null && figure.sameAs(stands.figure());
                whole.put(
                        target.id(),
                        new Typed(
                                typed.answer(),
                                typed.value(),
                                typed.denominator(),
                                typed.note().isEmpty() ? stands.note() : typed.note(),
                                typed.excuse().isEmpty() && same ? stands.excuse() : typed.excuse()));
            }
        }
        return whole;
    }

    private static void change(
            Report report,
            CampaignTarget target,
            Figure figure,
            @Nullable Boolean reached,
            Typed said,
            List<ValueRows.Change> changes) {
        ReportedValue stands = report.values().get(target.id());
        boolean same = stands != null
                && stands.figure().sameAs(figure)
                && stands.note().equals(said.note())
                && stands.excuse().equals(said.excuse());
        boolean returned = stands != null && stands.verdict() == ReportedValue.Verdict.RETURNED;
        if (same && !returned || stands != null && stands.locked()) {
            return;
        }
        changes.add(new ValueRows.Change(
                report.id(),
                target.id(),
                figure,
                reached,
                said.note(),
                said.excuse(),
                report.submissions() + 1,
                stands != null));
    }
}
