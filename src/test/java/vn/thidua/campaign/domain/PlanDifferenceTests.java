package vn.thidua.campaign.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.thidua.campaign.SamplePlan;
import vn.thidua.plan.reading.Target.Operator;

class PlanDifferenceTests {

    private final CampaignBody campaign =
            PlanCopy.body(SamplePlan.usual("1/KH-UBND").approved());

    @Test
    void findsNothingInTheSamePlan() {
        PlanDifference difference = PlanDifference.between(
                campaign, PlanCopy.body(SamplePlan.usual("2/KH-UBND").approved()));
        assertThat(difference.none()).isTrue();
        assertThat(difference.same()).isEqualTo(10);
    }

    @Test
    void tellsWhatIsAddedChangedAndRemoved() {
        CampaignBody newer = PlanCopy.body(SamplePlan.numbered("2/KH-UBND")
                .content("1", "Giữ sạch đường phố, kênh rạch", 0, 100)
                .content("2", "Nâng tỷ lệ hồ sơ giải quyết đúng hạn", 100, 200)
                .target("1", "Phường đạt chuẩn sạch, xanh", Operator.AT_LEAST, "3", "phường", "3 phường", 10)
                .target("2", "Trường học an toàn", Operator.AT_LEAST, "90", "%", null, 110)
                .once("2026-06-25", true, "Các trường học", "gửi hồ sơ đề nghị khen thưởng")
                .approved());
        PlanDifference difference = PlanDifference.between(campaign, newer);
        assertThat(difference.added().stream().map(CampaignThing::title).toList())
                .isEqualTo(List.of("Trường học an toàn"));
        assertThat(difference.changed().stream()
                        .flatMap(one -> one.changes().stream())
                        .toList())
                .isEqualTo(List.of(
                        new Facts.Change("value", "2", "3"),
                        new Facts.Change("rule", "rule:<2026-06-20", "rule:<2026-06-25")));
        assertThat(difference.removed()).hasSize(6);
        assertThat(difference.changed().getFirst().becomes().id())
                .isEqualTo(campaign.targets().getFirst().id());
    }

    @Test
    void leavesThingsMadeByHandAlone() {
        CampaignBody withHand = new CampaignBody(
                List.of(new CampaignContent(UUID.randomUUID(), 9, "9", "Thêm bằng tay", Source.HAND)),
                campaign.targets(),
                campaign.assignments(),
                campaign.deadlines(),
                campaign.commendations(),
                List.of());
        assertThat(
                        PlanDifference.between(
                                        withHand,
                                        PlanCopy.body(
                                                SamplePlan.numbered("3/KH-UBND").approved()))
                                .removed()
                                .stream()
                                .map(CampaignThing::title))
                .doesNotContain("9. Thêm bằng tay");
    }
}
