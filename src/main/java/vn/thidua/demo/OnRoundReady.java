package vn.thidua.demo;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.modulith.events.ApplicationModuleListener;
import vn.thidua.organization.ImportApplied;
import vn.thidua.reporting.CampaignReviewIssued;

/** Opens the round of scoring of the demo office when both its block of schools and the reports of the first month are there, whichever comes last. */
@DemoOnly
class OnRoundReady {

    private final DemoRound round;
    private final DemoPeople people;
    private final Clock clock;

    OnRoundReady(DemoRound round, DemoPeople people, Clock clock) {
        this.round = round;
        this.people = people;
        this.clock = clock;
    }

    @ApplicationModuleListener
    void on(ImportApplied applied) {
        open();
    }

    @ApplicationModuleListener
    void on(CampaignReviewIssued issued) {
        open();
    }

    private void open() {
        round.open(people.actor(DemoPlan.HOA_SEN.officer()), LocalDate.now(clock));
    }
}
