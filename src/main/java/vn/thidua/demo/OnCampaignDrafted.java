package vn.thidua.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.springframework.modulith.events.ApplicationModuleListener;
import vn.thidua.campaign.CampaignDrafted;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.domain.CampaignDesk;
import vn.thidua.campaign.domain.CampaignHead;
import vn.thidua.campaign.domain.CampaignReads;
import vn.thidua.campaign.domain.DeadlineSort;
import vn.thidua.campaign.domain.DutyDesk;
import vn.thidua.campaign.domain.DutyReads;
import vn.thidua.organization.UnitId;
import vn.thidua.shared.By;
import vn.thidua.shared.Vietnamese;

/** Launches the campaign of the ward office as of the day its plan was issued, and lets most units have done what fell due since. */
@DemoOnly
class OnCampaignDrafted {

    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final int LATE = 4;

    private final CampaignReads campaigns;
    private final CampaignDesk desk;
    private final DemoAnswers answers;
    private final DutyReads duties;
    private final DutyDesk done;
    private final DemoPeople people;
    private final Clock clock;

    OnCampaignDrafted(
            CampaignReads campaigns,
            CampaignDesk desk,
            DemoAnswers answers,
            DutyReads duties,
            DutyDesk done,
            DemoPeople people,
            Clock clock) {
        this.campaigns = campaigns;
        this.desk = desk;
        this.answers = answers;
        this.duties = duties;
        this.done = done;
        this.people = people;
        this.clock = clock;
    }

    @ApplicationModuleListener
    void on(CampaignDrafted drafted) {
        Optional<CampaignHead> head = campaigns.find(drafted.campaign()).filter(CampaignHead::draft);
        if (head.isEmpty() || !DemoPlan.HOA_SEN.id().equals(drafted.plan())) {
            return;
        }
        By officer = people.by(DemoPlan.HOA_SEN.officer());
        answers.give(drafted.campaign(), officer);
        desk.takeOver(drafted.campaign(), launchOf(head.get()), officer);
        settle(drafted.campaign(), officer);
    }

    private Instant launchOf(CampaignHead head) {
        LocalDate issued = head.planDate() == null ? LocalDate.now(clock) : head.planDate();
        return issued.atTime(MORNING).atZone(Vietnamese.ZONE).toInstant();
    }

    /** Every fourth unit is late with one thing or another. */
    private void settle(CampaignId campaign, By officer) {
        LocalDate today = LocalDate.now(clock);
        List<UnitId> units = campaigns.addressed(campaign);
        for (int i = 0; i < units.size(); i++) {
            UnitId unit = units.get(i);
            int turn = i;
            duties.of(unit, campaign).stream()
                    .filter(duty -> duty.lastDay().isBefore(today) && duty.sort() != DeadlineSort.REGISTRATION)
                    .filter(duty -> (turn + duty.sort().ordinal()) % LATE != 0)
                    .forEach(duty -> done.done(duty.due(), unit, "", officer));
        }
    }
}
