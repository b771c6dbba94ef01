package vn.thidua.reporting.reviewing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.domain.Aggregation;
import vn.thidua.campaign.domain.CampaignTarget;
import vn.thidua.campaign.domain.DueRule;
import vn.thidua.campaign.domain.Lateness;
import vn.thidua.campaign.domain.Measure;
import vn.thidua.campaign.domain.ReportDue;
import vn.thidua.campaign.domain.Source;
import vn.thidua.plan.reading.Target.Operator;
import vn.thidua.reporting.domain.Consolidated;
import vn.thidua.reporting.domain.Measures;
import vn.thidua.reporting.domain.ReportingPeriod;
import vn.thidua.reporting.domain.ResultReads;
import vn.thidua.reporting.domain.TotalReads;
import vn.thidua.reporting.forecasting.Course;
import vn.thidua.reporting.forecasting.Forecast;
import vn.thidua.reporting.forecasting.Heading;
import vn.thidua.reporting.forecasting.Method;
import vn.thidua.reporting.forecasting.Outlook;
import vn.thidua.reporting.monitoring.Standing;
import vn.thidua.reporting.monitoring.Tally;

/** What is said of a campaign with two targets, trees to be planted and accidents to be avoided, at the end of June. */
class DraftingTests {

    private static final CampaignId CAMPAIGN = new CampaignId(new UUID(0, 1));
    private static final String RESULTS = "/campaigns/" + CAMPAIGN + "/results/";
    private static final CampaignTarget TREES =
            target(1, "Cây xanh trồng mới", Measures.of(Operator.AT_LEAST, "1200", "cây", Aggregation.SUM));
    private static final CampaignTarget ACCIDENTS =
            target(2, "Vụ tai nạn", Measures.of(Operator.AT_MOST, "12", "vụ", Aggregation.SUM));
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 9);

    @Test
    void aMissedTargetIsNamedWithItsFigureAndWhoLeadsIt() {
        List<Passage> drafted = draft(facts(List.of("40 300"), 3, List.of()), CampaignReviewSort.MONTHLY);
        assertThat(body(drafted, Part.RESULTS)).isEqualTo("""
                        Tính tháng 6/2026: 1/2[1] chỉ tiêu đạt hoặc đúng tiến độ; 1 chỉ tiêu không đạt hoặc sẽ không đạt (Cây xanh trồng mới).
                        - Cây xanh trồng mới: kết quả 300[2] cây, mức phải đạt từ 1.200 cây trở lên; 1/3 đơn vị đã báo cáo đạt mức của mình. Chưa có số liệu nào.""");
        assertThat(exhibit(drafted, Part.RESULTS).sources())
                .containsExactly(
                        new Exhibit.Source(
                                "Kết quả tháng 6/2026", RESULTS + period(6).id()),
                        new Exhibit.Source(TREES.subject(), RESULTS + period(6).id() + "/targets/" + TREES.id()));
        assertThat(body(drafted, Part.WEAKNESSES))
                .isEqualTo("- Chỉ tiêu “Cây xanh trồng mới” (Phòng Kinh tế chủ trì): không đạt.\nNguyên nhân: ………");
        assertThat(body(drafted, Part.NEXT))
                .isEqualTo("- Phòng Kinh tế: tập trung thực hiện chỉ tiêu “Cây xanh trồng mới”.\n"
                        + "- Các đơn vị gửi báo cáo tháng 7/2026 chậm nhất hết ngày 07/08/2026.");
    }

    @Test
    void chartsShowHowMuchOfAGoalIsThereOnlyWhereMoreIsBetter() {
        Exhibit.Bars bars = exhibit(
                        draft(facts(List.of("40 300"), 3, List.of()), CampaignReviewSort.MONTHLY), Part.RESULTS)
                .bars();
        assertThat(bars)
                .isEqualTo(new Exhibit.Bars(
                        "Kết quả so với mức phải đạt (%)",
                        List.of(new Exhibit.Bar("Cây xanh trồng mới", 25, "25%")), 100));
    }

    @Test
    void whatIsLowerIsBetterWhereALimitStands() {
        List<Passage> drafted = draft(facts(List.of("5 250", "7 300"), 3, List.of()), CampaignReviewSort.MONTHLY);
        assertThat(body(drafted, Part.COURSE))
                .isEqualTo(
                        "So với tháng 5/2026, có 1 chỉ tiêu kém đi:\n- Vụ tai nạn: tăng từ 5 vụ lên 7[2] vụ.\n"
                                + "So với tháng 5/2026, có 1 chỉ tiêu tốt lên:\n- Cây xanh trồng mới: tăng từ 250 cây lên 300[1] cây.");
    }

    @Test
    void theFirstPeriodIsComparedWithNone() {
        assertThat(body(draft(facts(List.of("5 250"), 3, List.of()), CampaignReviewSort.MONTHLY), Part.COURSE))
                .isEqualTo("Đây là kỳ báo cáo đầu tiên nên chưa so sánh được với kỳ trước.");
        assertThat(body(draft(facts(List.of("5 250"), 3, List.of()), CampaignReviewSort.FINAL), Part.COURSE))
                .isEqualTo("Theo số đã báo cáo, số chỉ tiêu đạt mức phải đạt, tính tháng 6/2026: 1/2[1].");
    }

    @Test
    void tenUnitsAreNamedAndTheOthersCounted() {
        List<String> missing =
                IntStream.rangeClosed(1, 12).mapToObj(n -> "Phường " + n).toList();
        String told = body(draft(facts(List.of("5 250"), 3, missing), CampaignReviewSort.MONTHLY), Part.ATTENDANCE);
        assertThat(told)
                .isEqualTo(
                        "Về tháng 6/2026: 3/15[1] đơn vị đã gửi báo cáo, trong đó 3 đơn vị gửi đúng hạn, 0 đơn vị gửi muộn.\n"
                                + "Còn 12 đơn vị quá hạn chưa gửi: " + String.join("; ", missing.subList(0, 10))
                                + " và 2 đơn vị khác.");
    }

    @Test
    void nothingIsSaidWhereThereIsNothing() {
        CampaignReviewFacts bare = new CampaignReviewFacts(
                CAMPAIGN,
                TODAY,
                period(6),
                List.of(),
                Map.of(),
                List.of(new ResultReads.Snapshot(period(6), List.of(), Map.of())),
                Map.of(),
                List.of(),
                List.of(),
                List.of(),
                0,
                null);
        for (CampaignReviewSort sort : CampaignReviewSort.values()) {
            List<Passage> drafted = draft(bare, sort);
            assertThat(drafted.stream().map(Passage::part)).isEqualTo(sort.parts());
            assertThat(body(drafted, Part.RESULTS)).isEqualTo("Phong trào chưa có chỉ tiêu.");
            assertThat(body(drafted, Part.NEXT)).isEmpty();
        }
    }

    private static List<Passage> draft(CampaignReviewFacts facts, CampaignReviewSort sort) {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasenames(
                "messages/reviewing",
                "messages/reporting",
                "messages/monitoring",
                "messages/inspecting",
                "messages/campaign");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        messages.setAlwaysUseMessageFormat(true);
        return Drafting.of(facts, sort, messages);
    }

    /** Results of both targets, accidents first, a month each up to June. */
    private static CampaignReviewFacts facts(List<String> results, int came, List<String> missing) {
        List<ResultReads.Snapshot> series = new ArrayList<>();
        for (int i = 0; i < results.size(); i++) {
            String[] both = results.get(i).split(" ");
            series.add(new ResultReads.Snapshot(
                    period(7 - results.size() + i), List.of(line(TREES, both[1]), line(ACCIDENTS, both[0])), Map.of()));
        }
        List<Consolidated> now = series.getLast().lines();
        return new CampaignReviewFacts(
                CAMPAIGN,
                TODAY,
                period(6),
                List.of(heading(now.get(0), Outlook.MISSED), heading(now.get(1), Outlook.ON_TRACK)),
                Map.of(TREES.id(), "Phòng Kinh tế"),
                series,
                Map.of(period(6).id(), new Tally(Map.of(Standing.IN_TIME, came, Standing.OVERDUE, missing.size()))),
                missing,
                List.of(),
                List.of(),
                0,
                period(7));
    }

    private static Heading heading(Consolidated line, Outlook outlook) {
        return new Heading(
                line,
                new Course(line.target().measure(), null, null, List.of(), List.of()),
                new Forecast(outlook, Method.NO_FIGURES, null, null, null, null, 0, 0, null),
                List.of());
    }

    private static Consolidated line(CampaignTarget target, String result) {
        BigDecimal number = new BigDecimal(result);
        TotalReads.Total here = new TotalReads.Total(3, 0, 0, 1, 0, number, BigDecimal.ZERO, BigDecimal.ZERO);
        Boolean reached = number.compareTo(target.measure().value()) <= 0
                == target.measure().lowerBetter();
        return new Consolidated(target, number, reached, here, 3);
    }

    private static CampaignTarget target(int ord, String subject, Measure measure) {
        return new CampaignTarget(new UUID(1, ord), null, ord, "", subject, measure, Source.HAND);
    }

    private static ReportingPeriod period(int month) {
        YearMonth told = YearMonth.of(2026, month);
        LocalDate printed = told.plusMonths(1).atDay(8);
        return new ReportingPeriod(
                new ReportDue(
                        new UUID(2, month),
                        CAMPAIGN,
                        "Thi đua",
                        "báo cáo tháng",
                        "",
                        told.plusMonths(1).toString(),
                        new DueRule("monthly:8", true),
                        printed,
                        printed.minusDays(1),
                        Lateness.values()[0],
                        LocalDate.of(2026, 1, 1),
                        LocalDate.of(2026, 1, 1),
                        true),
                told.atDay(1),
                told.atEndOfMonth());
    }

    private static String body(List<Passage> drafted, Part part) {
        return passage(drafted, part).body();
    }

    private static Exhibit exhibit(List<Passage> drafted, Part part) {
        return passage(drafted, part).exhibit();
    }

    private static Passage passage(List<Passage> drafted, Part part) {
        return drafted.stream().filter(one -> one.part() == part).findFirst().orElseThrow();
    }
}
