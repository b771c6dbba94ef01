package vn.thidua.demo;

import org.springframework.modulith.events.ApplicationModuleListener;
import vn.thidua.campaign.CampaignLaunched;
import vn.thidua.campaign.domain.CampaignReads;
import vn.thidua.registration.domain.RegistrationReads;
import vn.thidua.shared.By;

/** Lets units of the ward office register works, report their first month and have tasks once its campaign is launched. */
@DemoOnly
class OnCampaignLaunched {

    private final CampaignReads campaigns;
    private final RegistrationReads registrations;
    private final DemoRegistrations works;
    private final DemoReports reports;
    private final DemoTasks tasks;
    private final DemoKeyWorks keyWorks;
    private final DemoPeople people;

    OnCampaignLaunched(
            CampaignReads campaigns,
            RegistrationReads registrations,
            DemoRegistrations works,
            DemoReports reports,
            DemoTasks tasks,
            DemoKeyWorks keyWorks,
            DemoPeople people) {
        this.campaigns = campaigns;
        this.registrations = registrations;
        this.works = works;
        this.reports = reports;
        this.tasks = tasks;
        this.keyWorks = keyWorks;
        this.people = people;
    }

    @ApplicationModuleListener
    void on(CampaignLaunched launched) {
        boolean ofTheWard = campaigns
                .find(launched.campaign())
                .filter(head -> DemoPlan.HOA_SEN.id().equals(head.plan()))
                .isPresent();
        if (ofTheWard && registrations.tallies(launched.campaign()).isEmpty()) {
            By officer = people.by(DemoPlan.HOA_SEN.officer());
            works.open(launched.campaign(), officer);
            reports.open(launched.campaign(), officer);
        }
        if (ofTheWard && !tasks.there(launched.campaign())) {
            tasks.open(launched.campaign(), people.by(DemoPlan.HOA_SEN.officer()));
            keyWorks.open(launched.campaign(), people.by(DemoPlan.HOA_SEN.officer()));
        }
    }
}
