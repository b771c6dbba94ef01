package vn.thidua.reporting.year;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import vn.thidua.MovingClock;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.Office;
import vn.thidua.campaign.SamplePlan;
import vn.thidua.campaign.domain.CampaignDesk;
import vn.thidua.organization.ReorganisationId;
import vn.thidua.organization.UnitGroupId;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.UnitKind;
import vn.thidua.organization.group.GroupDesk;
import vn.thidua.organization.group.UnitGroup;
import vn.thidua.organization.reorganisation.LegalBasis;
import vn.thidua.organization.reorganisation.Part;
import vn.thidua.organization.reorganisation.Reorganisation;
import vn.thidua.organization.reorganisation.ReorganisationDesk;
import vn.thidua.organization.reorganisation.Step;
import vn.thidua.plan.reading.Target.Operator;
import vn.thidua.reporting.domain.Answer;
import vn.thidua.reporting.domain.BatchDesk;
import vn.thidua.reporting.domain.Consolidated;
import vn.thidua.reporting.domain.FigureBatch;
import vn.thidua.reporting.domain.FigureLine;
import vn.thidua.reporting.domain.Ground;
import vn.thidua.reporting.domain.PeriodDesk;
import vn.thidua.reporting.domain.ReportDesk;
import vn.thidua.reporting.domain.ReportReads;
import vn.thidua.reporting.domain.ReportingPeriod;
import vn.thidua.reporting.domain.ResultReads;
import vn.thidua.reporting.domain.Typed;
import vn.thidua.reporting.domain.VerdictDesk;
import vn.thidua.reporting.forecasting.ForecastReads;
import vn.thidua.reporting.forecasting.Heading;
import vn.thidua.reporting.forecasting.Method;
import vn.thidua.reporting.levels.LevelLine;
import vn.thidua.reporting.levels.LevelReads;
import vn.thidua.reporting.monitoring.MonitoringReads;
import vn.thidua.reporting.monitoring.Standing;
import vn.thidua.reporting.monitoring.Tally;
import vn.thidua.shared.By;

/**
 * Forty units report through a year: most in time, some late, some not at all, some wrong and corrected by themselves or by the office; in July two wards are merged, and the new one reports for
 * both. What the program adds up is compared with a ledger kept by hand.
 */
@SpringBootTest(properties = {"thidua.test=year", "test.starts=2026-01-02T08:00:00+07:00"})
@Import(Office.class)
class SimulatedYearTests {

    private static final int UNITS = 40;
    private static final int MONTHS = 12;
    private static final int MERGER = 7;
    private static final String TREES = "Cây xanh";
    private static final String ON_TIME = "Hồ sơ giải quyết đúng hạn";
    private static final String CLEAN = "Đơn vị đạt chuẩn sạch, xanh";
    private static final String FIRES = "Số vụ cháy";
    private static final String GROUP = "Các đơn vị tham gia thi đua";

    @Autowired
    private Office office;

    @Autowired
    private MovingClock clock;

    @Autowired
    private GroupDesk groups;

    @Autowired
    private CampaignDesk campaigns;

    @Autowired
    private Ground ground;

    @Autowired
    private ReportDesk desk;

    @Autowired
    private BatchDesk batches;

    @Autowired
    private ReportReads reports;

    @Autowired
    private VerdictDesk verdicts;

    @Autowired
    private PeriodDesk periods;

    @Autowired
    private ResultReads results;

    @Autowired
    private ForecastReads forecasts;

    @Autowired
    private LevelReads levels;

    @Autowired
    private MonitoringReads monitoring;

    @Autowired
    private ReorganisationDesk acts;

    private static final Comparator<BigDecimal> NULLS = Comparator.nullsFirst(Comparator.naturalOrder());

    private final Random random = new Random(2026);
    private final Ledger ledger = new Ledger();
    private final List<UnitId> units = new ArrayList<>();
    private final Map<String, UUID> targets = new HashMap<>();
    private List<ReportingPeriod> months = List.of();
    private CampaignId campaign = new CampaignId(new UUID(0, 0));
    private UnitId merged = new UnitId(new UUID(0, 0));

    @Test
    void totalsOfAYearAreThoseOfTheLedger() {
        launch();
        for (int month = 1; month <= MONTHS; month++) {
            if (month == MERGER) {
                merge();
            }
            clock.goTo(LocalDateTime.of(2026, month, 24, 21, 0));
            reportInTime(month);
            clock.goTo(LocalDateTime.of(2026, month, 25, 0, 1));
            reportLate(month);
            mend(month);
            compare(month);
        }
        for (int month = 1; month <= MONTHS; month++) {
            compare(month);
        }
        compareByLevel();
        List<Heading> end = forecasts.of(months.getLast());
        assertThat(end)
                .allSatisfy(heading -> assertThat(heading.forecast().method()).isIn(Method.FINAL, Method.CERTAIN));
        periods.close(months.get(2).id(), By.PROGRAM);
        assertThatThrownBy(() -> submit(3, 5, sheet("1", "9", "10", "0", "1"), "Nhầm"))
                .as("March is closed")
                .hasMessage("REP-101");
        compare(3);
    }

    private void launch() {
        office.open();
        for (int i = 0; i < UNITS; i++) {
            boolean ward = i < UNITS / 2;
            units.add(
                    ward
                            ? office.unit("WARD", "Phường mẫu " + i, office.district)
                            : office.unit("SCHOOL", "Trường mẫu " + i, units.get(i - UNITS / 2)));
        }
        UnitGroupId group = new UnitGroupId(UUID.randomUUID());
        LocalDate before = LocalDate.of(2025, 1, 1);
        groups.make(group, new UnitGroup.Head(GROUP, null, before, null), By.PROGRAM);
        units.forEach(unit -> groups.takeIn(group, unit, before, By.PROGRAM));
        campaign = campaigns.draft(
                SamplePlan.numbered("26/KH-UBND")
                        .dated("2025-12-25")
                        .period("2026-01-01", "2026-12-31")
                        .content("1", "Giữ sạch đường phố, kênh rạch", 0, 100)
                        .target("1", TREES, Operator.AT_LEAST, "20000", "cây", null, 10)
                        .target("1", ON_TIME, Operator.AT_LEAST, "95", "%", null, 20)
                        .target("1", CLEAN, Operator.AT_LEAST, "30", "đơn vị", "40 đơn vị", 30)
                        .target("1", FIRES, Operator.AT_MOST, "12", "vụ", null, 40)
                        .assignment("1", "Ra quân mỗi tháng", List.of("Phòng TN-MT"), List.of(GROUP), 20)
                        .recurring("monthly:25", true, GROUP, "báo cáo kết quả tháng")
                        .approvedFor(office.home),
                By.PROGRAM);
        campaigns.launch(campaign, By.PROGRAM);
        months = ground.periods(campaign);
        ground.targets(campaign).forEach(target -> targets.put(target.subject(), target.id()));
        assertThat(months).hasSize(MONTHS);
        assertThat(ground.wantedFrom(months.getFirst()).keySet()).containsExactlyInAnyOrderElementsOf(units);
    }

    /** Schools come as one table from the office, wards one by one; every seventh is late, every thirteenth never comes. */
    private void reportInTime(int month) {
        List<FigureLine> lines = new ArrayList<>();
        for (int unit = 0; unit < UNITS; unit++) {
            if (!comes(month, unit) || late(month, unit)) {
                continue;
            }
            Map<UUID, Typed> typed = invent(month, unit);
            if (unit < UNITS / 2) {
                assertThat(submit(month, unit, typed, "")).isEmpty();
            } else {
                UUID of = units.get(unit).value();
                typed.forEach((target, one) ->
                        lines.add(new FigureLine(lines.size() + 1, of.toString(), target.toString(), one)));
            }
            ledger.came(month, unit, false);
        }
        assertThat(batches.handIn(
                                new FigureBatch(
                                        UUID.randomUUID(), view(month), lines, "", false, null, "tháng " + month),
                                By.PROGRAM)
                        .faults())
                .isEmpty();
    }

    private void reportLate(int month) {
        for (int unit = 0; unit < UNITS; unit++) {
            if (comes(month, unit) && late(month, unit)) {
                assertThat(submit(month, unit, invent(month, unit), "")).isEmpty();
                ledger.came(month, unit, true);
            }
        }
    }

    /** One unit finds that it counted wrong, also of the month before; the office corrects another and stands for the rest of one target. */
    private void mend(int month) {
        int wrong = (month * 5 + 1) % UNITS;
        if (comes(month, wrong)) {
            assertThat(submit(month, wrong, invent(month, wrong), "Cộng sót một tổ"))
                    .isEmpty();
        }
        int earlier = (month * 3 + 2) % UNITS;
        if (month > 1 && comes(month - 1, earlier)) {
            UUID trees = targets.get(TREES);
            Map<UUID, Typed> one = Map.of(trees, new Typed(null, "77", "", "", ""));
            List<FigureLine> lines = one.entrySet().stream()
                    .map(entry -> new FigureLine(
                            1, units.get(earlier).toString(), entry.getKey().toString(), entry.getValue()))
                    .toList();
            batches.handIn(
                    new FigureBatch(
                            UUID.randomUUID(), view(month - 1), lines, "Kiểm lại sổ", false, null, "sửa " + month),
                    By.PROGRAM);
            ledger.write(month - 1, earlier, TREES, new Ledger.Said(new BigDecimal("77"), BigDecimal.ZERO));
        }
        int checked = (month * 7 + 3) % UNITS;
        if (comes(month, checked)) {
            Typed seen = new Typed(null, "12,5", "", "", "");
            UUID trees = targets.get(TREES);
            verdicts.correct(view(month), units.get(checked), trees, seen, "Đếm tại chỗ", By.PROGRAM);
            ledger.write(month, checked, TREES, new Ledger.Said(new BigDecimal("12.5"), BigDecimal.ZERO));
        }
        verdicts.accept(view(month), units, List.of(targets.get(CLEAN)), By.PROGRAM);
    }

    /** On 1 July the first two wards become one, which makes their reports from then on. */
    private void merge() {
        clock.goTo(LocalDateTime.of(2026, 7, 1, 9, 0));
        merged = new UnitId(UUID.randomUUID());
        ReorganisationId act = new ReorganisationId(UUID.randomUUID());
        LegalBasis basis = new LegalBasis("12/NQ-HĐND", "HĐND tỉnh Mẫu", LocalDate.of(2026, 6, 1));
        acts.draft(
                act, new Reorganisation.Head("Sắp xếp hai phường", basis, LocalDate.of(2026, 7, 1), true), By.PROGRAM);
        Part into = new Part(merged, new Part.NewUnit("WARD", "Phường mẫu gộp", "Gộp", office.district));
        acts.add(act, UUID.randomUUID(), new Step.Merge(List.of(units.get(0), units.get(1)), into), By.PROGRAM);
        assertThat(acts.decide(act, 1, By.PROGRAM)).isTrue();
        ReportDesk.Page byTheOld =
                new ReportDesk.Page(months.get(MERGER - 1).id(), units.get(0), units.get(0), Map.of(), 0);
        assertThatThrownBy(() -> desk.submit(byTheOld, "", By.PROGRAM))
                .as("a ward that was abolished")
                .hasMessage("REP-103");
    }

    private void compare(int month) {
        ReportingPeriod period = months.get(month - 1);
        Map<String, Consolidated> lines = results.of(period).stream()
                .collect(Collectors.toMap(line -> line.target().subject(), line -> line));
        assertThat(lines.get(TREES).result())
                .as("%s of %s", TREES, month)
                .isEqualByComparingTo(ledger.sum(TREES, month, true));
        assertThat(lines.get(FIRES).result())
                .as("%s of %s", FIRES, month)
                .isEqualByComparingTo(ledger.sum(FIRES, month, true));
        assertThat(lines.get(CLEAN).result())
                .as("%s of %s", CLEAN, month)
                .isEqualByComparingTo(ledger.sum(CLEAN, month, false));
        assertThat(lines.get(ON_TIME).result())
                .as("%s of %s", ON_TIME, month)
                .isEqualByComparingTo(ledger.percent(ON_TIME, month));
        Tally tally = Tally.of(monitoring.units(period));
        int[] came = ledger.attendance(month);
        assertThat(List.of(tally.count(Standing.IN_TIME), tally.count(Standing.LATE), tally.wanted()))
                .as("reports of %s", month)
                .isEqualTo(List.of(came[0], came[1], UNITS));
        assertThat(lines.get(TREES).missing()).isEqualTo(UNITS - came[0] - came[1]);
    }

    /** By the units of today the two wards are one from January on; by ward each one has its school with it. */
    private void compareByLevel() {
        int half = UNITS / 2;
        Map<UnitId, Set<Integer>> today = new HashMap<>();
        Map<UnitId, Set<Integer>> wards = new HashMap<>();
        for (int unit = 0; unit < UNITS; unit++) {
            UnitId ward = unit % half < 2 ? merged : units.get(unit % half);
            today.computeIfAbsent(unit < half ? ward : units.get(unit), none -> new HashSet<>())
                    .add(unit);
            wards.computeIfAbsent(ward, none -> new HashSet<>()).add(unit);
        }
        for (int month : List.of(3, MERGER, MONTHS)) {
            compareByLevel(month, "", today);
            compareByLevel(month, "WARD", wards);
        }
        assertThat(levels.of(months.getLast(), Objects.requireNonNull(targets.get(TREES)), "")
                        .kinds())
                .extracting(UnitKind::code)
                .containsExactly("WARD");
    }

    private void compareByLevel(int month, String kind, Map<UnitId, Set<Integer>> groups) {
        ReportingPeriod period = months.get(month - 1);
        List<LevelLine> trees = levels.of(period, Objects.requireNonNull(targets.get(TREES)), kind)
                .lines();
        assertThat(trees).extracting(LevelLine::unit).containsExactlyInAnyOrderElementsOf(groups.keySet());
        assertThat(trees).allSatisfy(line -> {
            Set<Integer> members = Objects.requireNonNull(groups.get(line.unit()));
            assertThat(line.members())
                    .containsExactlyInAnyOrderElementsOf(
                            members.stream().map(units::get).toList());
            assertThat(line.figures().wanted()).isEqualTo(members.size());
            assertThat(
                            line.figures().result() == null
                                    ? BigDecimal.ZERO
                                    : line.figures().result())
                    .isEqualByComparingTo(ledger.sum(TREES, month, members));
        });
        assertThat(levels.of(period, Objects.requireNonNull(targets.get(ON_TIME)), kind)
                        .lines())
                .allSatisfy(line -> {
                    BigDecimal expected =
                            ledger.percent(ON_TIME, month, Objects.requireNonNull(groups.get(line.unit())));
                    assertThat(line.figures().result()).usingComparator(NULLS).isEqualTo(expected);
                });
    }

    private boolean comes(int month, int unit) {
        return (month + unit) % 13 != 0;
    }

    private boolean late(int month, int unit) {
        return (month * 2 + unit) % 7 == 0;
    }

    private VerdictDesk.View view(int month) {
        return new VerdictDesk.View(months.get(month - 1).id(), office.home, true);
    }

    private List<?> submit(int month, int unit, Map<UUID, Typed> typed, String reason) {
        UUID due = months.get(month - 1).id();
        UnitId of = units.get(unit);
        UnitId hand = month >= MERGER && unit < 2 ? merged : of;
        long version = reports.find(due, of)
                .flatMap(report -> reports.draft(report.id()))
                .map(ReportReads.Draft::version)
                .orElse(0L);
        return desk.submit(new ReportDesk.Page(due, of, hand, typed, version), reason, By.PROGRAM);
    }

    /** Makes figures up and writes them into the ledger. */
    private Map<UUID, Typed> invent(int month, int unit) {
        int files = 100 + random.nextInt(200);
        int inTime = files - random.nextInt(20);
        int clean = random.nextInt(10) < 7 + month / 6 ? 1 : 0;
        int fires = random.nextInt(30) == 0 ? 1 : 0;
        boolean none = random.nextInt(8) == 0;
        int trees = 20 + random.nextInt(60);
        if (none) {
            ledger.erase(month, unit, TREES);
        } else {
            ledger.write(month, unit, TREES, said(trees, 0));
        }
        ledger.write(month, unit, ON_TIME, said(inTime, files));
        ledger.write(month, unit, CLEAN, said(clean, 0));
        ledger.write(month, unit, FIRES, said(fires, 0));
        Map<UUID, Typed> typed = new HashMap<>(sheet(trees + "", inTime + "", files + "", clean + "", fires + ""));
        if (none) {
            typed.put(targets.get(TREES), new Typed(Answer.NOTHING_YET, "", "", "", ""));
        }
        return typed;
    }

    private Map<UUID, Typed> sheet(String trees, String inTime, String files, String clean, String fires) {
        return Map.of(
                targets.get(TREES), typed(trees, ""),
                targets.get(ON_TIME), typed(inTime, files),
                targets.get(CLEAN), typed(clean, ""),
                targets.get(FIRES), typed(fires, ""));
    }

    private static Typed typed(String value, String denominator) {
        return new Typed(null, value, denominator, "", "Đã kiểm tra lại");
    }

    private static Ledger.Said said(int upper, int lower) {
        return new Ledger.Said(BigDecimal.valueOf(upper), BigDecimal.valueOf(lower));
    }
}
