package vn.thidua.reporting.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.thidua.campaign.domain.Aggregation;
import vn.thidua.campaign.domain.CampaignTarget;
import vn.thidua.campaign.domain.Measure;
import vn.thidua.campaign.domain.Source;
import vn.thidua.organization.UnitId;
import vn.thidua.plan.reading.Target.Operator;
import vn.thidua.reporting.ReportId;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Refusal;
import vn.thidua.shared.RefusalCode;

class SumRulesTests {

    private static final Measure TREES = Measures.of(Operator.AT_LEAST, "10", "cây", Aggregation.SUM);
    private static final CampaignTarget ALL = target("Cây các loại", TREES);
    private static final CampaignTarget SHADE = target("Cây bóng mát", TREES);
    private static final CampaignTarget FRUIT = target("Cây ăn quả", TREES);
    private static final CampaignTarget ORANGE = target("Cây cam", TREES);
    private static final CampaignTarget ROADS =
            target("Đường nở hoa", Measures.of(Operator.AT_LEAST, "3", "km", Aggregation.SUM));
    private static final CampaignTarget GROWN = target("Cây lũy kế", Measures.cumulative(TREES));
    private static final CampaignTarget SHARE =
            target("Tỷ lệ cây sống", Measures.of(Operator.AT_LEAST, "90", "%", Aggregation.RATIO_OF_SUMS));
    private static final List<CampaignTarget> TARGETS = List.of(ALL, SHADE, FRUIT, ORANGE, ROADS, GROWN, SHARE);

    @Test
    void wholeHasPartsOfItsOwnKind() {
        assertThat(whyNot(List.of(), ALL, SHADE, FRUIT)).isEmpty();
        assertThat(whyNot(List.of(), ALL, SHADE)).contains(ReportRefusal.TOO_FEW_PARTS);
        assertThat(whyNot(List.of(), ALL)).contains(ReportRefusal.TOO_FEW_PARTS);
        assertThat(whyNot(List.of(), ALL, SHADE, ROADS)).contains(ReportRefusal.UNITS_DIFFER);
        assertThat(whyNot(List.of(), ALL, SHADE, GROWN)).contains(ReportRefusal.UNITS_DIFFER);
        assertThat(whyNot(List.of(), ALL, SHADE, SHARE)).contains(ReportRefusal.NOT_ADDABLE);
        assertThat(whyNot(List.of(), SHARE, SHADE, FRUIT)).contains(ReportRefusal.NOT_ADDABLE);
    }

    @Test
    void nothingIsPartOfItself() {
        assertThat(whyNot(List.of(), ALL, ALL, FRUIT)).contains(ReportRefusal.PART_IS_WHOLE);
        List<TargetSum> sums = List.of(sum(ALL, SHADE, FRUIT), sum(FRUIT, ORANGE, SHADE));
        assertThat(whyNot(sums, FRUIT, ALL, ORANGE)).contains(ReportRefusal.SUM_GOES_ROUND);
        assertThat(whyNot(sums, ORANGE, ALL, SHADE)).contains(ReportRefusal.SUM_GOES_ROUND);
        assertThat(whyNot(sums, ALL, ORANGE, FRUIT)).isEmpty();
    }

    @Test
    void strangeTargetsAreNotThere() {
        CampaignTarget strange = target("Của phong trào khác", TREES);
        assertThatThrownBy(() -> whyNot(List.of(), ALL, SHADE, strange)).isInstanceOf(NotFound.class);
    }

    @Test
    void wholeIsComparedWithItsParts() {
        List<TargetSum> sums = List.of(sum(ALL, SHADE, FRUIT));
        assertThat(found(sums, "12", "7", "5")).isEmpty();
        assertThat(found(sums, "12", "7", "4")).containsExactly("12 11 Cây bóng mát; Cây ăn quả");
        assertThat(found(sums, "12", "7", "6")).containsExactly("12 13 Cây bóng mát; Cây ăn quả");
        assertThat(found(sums, "12,5", "7,25", "5,25")).isEmpty();
        assertThat(found(sums, "7", "7", "-")).as("nothing yet adds nothing").isEmpty();
        assertThat(found(sums, "-", "1", "0")).containsExactly("0 1 Cây bóng mát; Cây ăn quả");
    }

    @Test
    void partsThatAreNotKnownYetCanOnlyBeTooMuch() {
        List<TargetSum> sums = List.of(sum(ALL, SHADE, FRUIT));
        assertThat(found(sums, "12", "7", "")).isEmpty();
        assertThat(found(sums, "12", "13", "")).containsExactly("12 13 Cây bóng mát; Cây ăn quả");
        assertThat(found(sums, "", "13", "1")).isEmpty();
    }

    @Test
    void whatStandsCountsWhereNothingElseIsSaid() {
        List<TargetSum> sums = List.of(sum(ALL, SHADE, FRUIT));
        Report report = report(Map.of(ALL.id(), value("12", null), SHADE.id(), value("7", null)));
        assertThat(SumChecks.of(TARGETS, Map.of(FRUIT.id(), figure("4")), report, sums).stream()
                        .map(Finding::target))
                .containsExactly(ALL.id());
        assertThat(SumChecks.of(TARGETS, Map.of(FRUIT.id(), figure("5")), report, sums))
                .isEmpty();
        assertThat(SumChecks.of(TARGETS, Map.of(ROADS.id(), figure("5")), report, sums))
                .isEmpty();
    }

    @Test
    void partIsAskedAboutWhereSomebodyStandsForTheWhole() {
        List<TargetSum> sums = List.of(sum(ALL, SHADE, FRUIT));
        ReportedValue.Verdict accepted = ReportedValue.Verdict.ACCEPTED;
        Report report = report(Map.of(ALL.id(), value("12", accepted), SHADE.id(), value("7", accepted)));
        assertThat(SumChecks.of(TARGETS, Map.of(FRUIT.id(), figure("4")), report, sums).stream()
                        .map(Finding::target))
                .containsExactly(FRUIT.id());
        Report all = report(Map.of(
                ALL.id(), value("12", accepted), SHADE.id(), value("7", accepted), FRUIT.id(), value("4", accepted)));
        assertThat(SumChecks.of(TARGETS, Map.of(FRUIT.id(), figure("4")), all, sums))
                .isEmpty();
    }

    private static List<String> found(List<TargetSum> sums, String all, String shade, String fruit) {
        Map<UUID, Figure> said = new HashMap<>();
        List<CampaignTarget> targets = List.of(ALL, SHADE, FRUIT);
        List<String> typed = List.of(all, shade, fruit);
        for (int i = 0; i < targets.size(); i++) {
            if (!typed.get(i).isEmpty()) {
                said.put(targets.get(i).id(), figure(typed.get(i)));
            }
        }
        List<String> found = new ArrayList<>();
        SumChecks.of(TARGETS, said, null, sums)
                .forEach(finding -> found.add(finding.arguments().get(1) + " "
                        + finding.arguments().get(2) + " " + finding.arguments().get(3)));
        return found;
    }

    private static Figure figure(String typed) {
        return typed.equals("-") ? Figure.NOTHING_YET : Figure.of(new BigDecimal(typed.replace(',', '.')));
    }

    private static ReportedValue value(String typed, ReportedValue.@Nullable Verdict verdict) {
        return new ReportedValue(figure(typed), null, "", "", 1, verdict, "", "");
    }

    private static Report report(Map<UUID, ReportedValue> values) {
        return new Report(
                new ReportId(new UUID(0, 1)),
                new UUID(0, 2),
                new UnitId(new UUID(0, 3)),
                ReportState.SUBMITTED,
                1,
                null,
                null,
                "",
                "",
                "",
                values,
                1);
    }

    private static Optional<RefusalCode> whyNot(List<TargetSum> sums, CampaignTarget whole, CampaignTarget... parts) {
        Set<UUID> ids = new LinkedHashSet<>();
        for (CampaignTarget part : parts) {
            ids.add(part.id());
        }
        return SumRules.whyNotSum(TARGETS, sums, whole.id(), ids).map(Refusal::code);
    }

    private static TargetSum sum(CampaignTarget whole, CampaignTarget... parts) {
        return new TargetSum(
                whole.id(), List.of(parts).stream().map(CampaignTarget::id).toList());
    }

    private static CampaignTarget target(String subject, Measure measure) {
        return new CampaignTarget(UUID.randomUUID(), null, 1, "1", subject, measure, Source.HAND);
    }
}
