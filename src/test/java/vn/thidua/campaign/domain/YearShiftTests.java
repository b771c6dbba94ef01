package vn.thidua.campaign.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.SamplePlan;

class YearShiftTests {

    @Test
    void movesDatesByWholeYears() {
        CampaignBody moved = new YearShift(1)
                .body(PlanCopy.body(SamplePlan.usual("1/KH-UBND").approved()));
        assertThat(moved.deadlines().stream().map(one -> one.rule().printed()).toList())
                .isEqualTo(List.of("2027-06-20", "monthly:8", "2027-12-10"));
        assertThat(moved.commendations().getFirst().papersDueOn()).isEqualTo(LocalDate.of(2027, 12, 15));
        assertThat(moved.targets().getFirst().content())
                .isEqualTo(moved.contents().getFirst().id());
        assertThat(moved.contents().getFirst().source().item()).isNull();
    }

    @Test
    void keepsTheEndOfTheMonth() {
        CampaignHead head = PlanCopy.head(
                new CampaignId(UUID.randomUUID()),
                SamplePlan.numbered("2/KH-UBND")
                        .period("2027-02-28", "2027-12-31")
                        .approved());
        CampaignHead moved = new YearShift(1).head(head, new CampaignId(UUID.randomUUID()), "Năm sau");
        assertThat(moved.startsOn()).isEqualTo(LocalDate.of(2028, 2, 29));
        assertThat(moved.plan()).isNull();
        assertThat(moved.copiedFrom()).isEqualTo(head.id());
    }
}
