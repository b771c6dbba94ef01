package vn.thidua.demo;

import org.springframework.modulith.events.ApplicationModuleListener;
import vn.thidua.access.Actor;
import vn.thidua.campaign.CampaignLaunched;
import vn.thidua.campaign.domain.CampaignReads;
import vn.thidua.registration.domain.RegistrationReads;

/** Lets units of the ward office register works, report their first month, be inspected and have tasks once its campaign is launched. */
@DemoOnly
class OnCampaignLaunched {

    private final CampaignReads campaigns;
    private final RegistrationReads registrations;
    private final DemoRegistrations works;
    private final DemoReports reports;
    private final DemoOversight oversight;
    private final DemoProgramme programme;
    private final DemoPeople people;

    OnCampaignLaunched(
            CampaignReads campaigns,
            RegistrationReads registrations,
            DemoRegistrations works,
            DemoReports reports,
            DemoOversight oversight,
            DemoProgramme programme,
            DemoPeople people) {
        this.campaigns = campaigns;
        this.registrations = registrations;
        this.works = works;
        this.reports = reports;
        this.oversight = oversight;
        this.programme = programme;
        this.people = people;
    }

    @ApplicationModuleListener
    void on(CampaignLaunched launched) {
        boolean ofTheWard = campaigns
                .find(launched.campaign())
                .filter(head -> DemoPlan.HOA_SEN.id().equals(head.plan()))
                .isPresent();
        if (!ofTheWard) {
            return;
        }
        Actor officer = people.actor(DemoPlan.HOA_SEN.officer());
        if (registrations.tallies(launched.campaign()).isEmpty()) {
            works.open(launched.campaign(), officer.by());
            reports.open(launched.campaign(), officer.by());
            oversight.open(launched.campaign(), officer);
        }
        programme.open(launched.campaign(), officer.by());
    }
}
