package vn.thidua.demo;

import vn.thidua.campaign.CampaignId;
import vn.thidua.shared.By;

/** What units of the demo office have to do beside reporting: tasks and key works. */
@DemoOnly
class DemoProgramme {

    private final DemoTasks tasks;
    private final DemoKeyWorks keyWorks;

    DemoProgramme(DemoTasks tasks, DemoKeyWorks keyWorks) {
        this.tasks = tasks;
        this.keyWorks = keyWorks;
    }

    /** Enters them in the name of a person, unless they are there. */
    void open(CampaignId campaign, By by) {
        if (!tasks.there(campaign)) {
            tasks.open(campaign, by);
            keyWorks.open(campaign, by);
        }
    }
}
