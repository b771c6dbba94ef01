package vn.thidua.notification;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import vn.thidua.access.AccountId;
import vn.thidua.access.Accounts;
import vn.thidua.access.Role;
import vn.thidua.campaign.CampaignAmended;
import vn.thidua.campaign.CampaignClosed;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.CampaignLaunched;
import vn.thidua.campaign.CampaignOutline;
import vn.thidua.campaign.Campaigns;
import vn.thidua.campaign.LaunchUrged;
import vn.thidua.campaign.PlanRevisionOffered;
import vn.thidua.campaign.PlanRevisionTaken;
import vn.thidua.campaign.TargetAllotted;
import vn.thidua.organization.Successions;
import vn.thidua.organization.Successions.Heritage;
import vn.thidua.organization.UnitId;
import vn.thidua.shared.DomainEvent;
import vn.thidua.shared.WrittenDay;

/** Tells people what happens to campaigns. */
@Component
class OnCampaignNews {

    private final Herald herald;
    private final Accounts accounts;
    private final Campaigns campaigns;
    private final Successions successions;
    private final Clock clock;

    OnCampaignNews(Herald herald, Accounts accounts, Campaigns campaigns, Successions successions, Clock clock) {
        this.herald = herald;
        this.accounts = accounts;
        this.campaigns = campaigns;
        this.successions = successions;
        this.clock = clock;
    }

    @ApplicationModuleListener
    void on(CampaignLaunched launched) {
        tell(launched, launched.campaign(), "notice.launched", List.of(launched.title()), launched.units());
    }

    @ApplicationModuleListener
    void on(CampaignAmended amended) {
        tell(
                amended,
                amended.campaign(),
                "notice.amended",
                List.of(amended.title(), amended.what(), amended.was(), amended.becomes(), amended.why()),
                amended.units());
    }

    @ApplicationModuleListener
    void on(LaunchUrged urged) {
        LocalDate lastDay = urged.lastDay();
        tell(
                urged,
                urged.campaign(),
                lastDay == null ? "notice.launchUrged" : "notice.launchUrgedBy",
                lastDay == null ? List.of(urged.title()) : List.of(urged.title(), WrittenDay.of(lastDay)),
                urged.units());
    }

    @ApplicationModuleListener
    void on(PlanRevisionTaken taken) {
        tell(taken, taken.campaign(), "notice.revised", List.of(taken.title()), taken.units());
    }

    /** While a campaign is being prepared nobody is told: with the launch everybody sees what they owe. */
    @ApplicationModuleListener
    void on(TargetAllotted allotted) {
        campaigns
                .launched(allotted.campaign())
                .filter(campaign -> !allotted.changed().isEmpty())
                .ifPresent(campaign -> tell(
                        allotted,
                        allotted.campaign(),
                        "notice.allotted",
                        List.of(campaign.title(), allotted.subject()),
                        allotted.changed()));
    }

    @ApplicationModuleListener
    void on(CampaignClosed closed) {
        tell(closed, closed.campaign(), "notice.closed", List.of(closed.title()), closed.units());
    }

    @ApplicationModuleListener
    void on(PlanRevisionOffered offered) {
        String title = campaigns
                .launched(offered.campaign())
                .map(CampaignOutline::title)
                .orElse("");
        herald.tell(new News(
                News.key(offered, List.of()),
                title.isEmpty() ? "notice.offeredToDraft" : "notice.offered",
                List.of(title),
                "/campaigns/" + offered.campaign(),
                List.of(),
                offices(offered.owner()),
                offered.by().account()));
    }

    /** The standing officers of the unit, of whoever has its work by now, and of those above; all of them where no unit owns the campaign. */
    private List<AccountId> offices(@Nullable UnitId owner) {
        LocalDate today = LocalDate.now(clock);
        if (owner == null) {
            return accounts.holding(Role.STANDING_OFFICER, today);
        }
        Set<UnitId> running = new HashSet<>(
                successions.heirs(List.of(owner), Heritage.WORK, today).values());
        running.add(owner);
        return accounts.reaching(Role.STANDING_OFFICER, running, today);
    }

    private void tell(
            DomainEvent event, CampaignId campaign, String messageKey, List<String> arguments, List<UnitId> units) {
        herald.tell(new News(
                News.key(event, arguments),
                messageKey,
                arguments,
                "/campaigns/" + campaign,
                units,
                List.of(),
                event.by().account()));
    }
}
