package vn.thidua.notification;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import vn.thidua.access.AccountId;
import vn.thidua.access.Accounts;
import vn.thidua.access.Role;
import vn.thidua.reporting.ExplanationAnswered;
import vn.thidua.reporting.ExplanationAsked;
import vn.thidua.reporting.InspectionAnnounced;
import vn.thidua.reporting.InspectionCalledOff;
import vn.thidua.reporting.RecommendationGivenBack;
import vn.thidua.reporting.RecommendationMade;
import vn.thidua.reporting.SelfCheckReopened;
import vn.thidua.reporting.UnitsReminded;
import vn.thidua.shared.WrittenDay;

/** Tells units what happens to their reports. */
@Component
class OnReportNews {

    private final Herald herald;
    private final Accounts accounts;
    private final Clock clock;

    OnReportNews(Herald herald, Accounts accounts, Clock clock) {
        this.herald = herald;
        this.accounts = accounts;
        this.clock = clock;
    }

    @ApplicationModuleListener
    void on(ExplanationAsked asked) {
        herald.tell(new News(
                News.key(asked, List.of()),
                "notice.explanationAsked",
                List.of(
                        asked.target(),
                        WrittenDay.of(asked.answerBy()),
                        asked.by().name()),
                "/explanations/" + asked.explanation(),
                List.of(asked.addressee()),
                List.of(),
                asked.by().account()));
    }

    @ApplicationModuleListener
    void on(ExplanationAnswered answered) {
        UUID asker = answered.asker();
        herald.tell(new News(
                News.key(answered, List.of()),
                answered.late() ? "notice.explanationLate" : "notice.explanationAnswered",
                List.of(answered.target(), answered.by().name()),
                "/explanations/" + answered.explanation(),
                List.of(),
                asker == null ? List.of() : List.of(new AccountId(asker)),
                answered.by().account()));
    }

    @ApplicationModuleListener
    void on(InspectionAnnounced announced) {
        herald.tell(new News(
                News.key(announced, List.of()),
                "notice.inspectionAnnounced",
                List.of(announced.title(), WrittenDay.of(announced.from())),
                "/inspections/" + announced.inspection(),
                announced.units(),
                List.of(),
                announced.by().account()));
    }

    @ApplicationModuleListener
    void on(InspectionCalledOff off) {
        herald.tell(new News(
                News.key(off, List.of()),
                "notice.inspectionCalledOff",
                List.of(off.title(), off.reason()),
                "/inspections/" + off.inspection(),
                off.told(),
                List.of(),
                off.by().account()));
    }

    @ApplicationModuleListener
    void on(SelfCheckReopened reopened) {
        herald.tell(new News(
                News.key(reopened, List.of(reopened.unit().toString())),
                "notice.selfCheckReopened",
                List.of(reopened.title(), reopened.reason()),
                "/inspections/" + reopened.inspection() + "/units/" + reopened.unit(),
                List.of(reopened.unit()),
                List.of(),
                reopened.by().account()));
    }

    @ApplicationModuleListener
    void on(RecommendationMade made) {
        herald.tell(new News(
                News.key(made, List.of()),
                "notice.recommendationMade",
                List.of(made.text(), WrittenDay.of(made.dueOn())),
                "/inspections/" + made.inspection() + "/units/" + made.unit(),
                List.of(made.unit()),
                List.of(),
                made.by().account()));
    }

    @ApplicationModuleListener
    void on(RecommendationGivenBack back) {
        herald.tell(new News(
                News.key(back, List.of()),
                "notice.recommendationGivenBack",
                List.of(back.reason(), WrittenDay.of(back.dueOn())),
                "/inspections/" + back.inspection() + "/units/" + back.unit(),
                List.of(back.unit()),
                List.of(),
                back.by().account()));
    }

    @ApplicationModuleListener
    void on(UnitsReminded reminded) {
        boolean over = LocalDate.now(clock).isAfter(reminded.lastDay());
        List<AccountId> leaders = reminded.toLeaders()
                ? accounts.reaching(Role.LEADER, reminded.units(), LocalDate.now(clock))
                : List.of();
        herald.tell(new News(
                "UnitsReminded:" + reminded.due() + ":" + reminded.occasion() + ":" + reminded.occurredAt(),
                over ? "notice.reportOverdue" : "notice.reportDue",
                List.of(reminded.what(), reminded.title(), WrittenDay.of(reminded.lastDay())),
                "/reports",
                reminded.units(),
                List.of(),
                reminded.by().account()));
        if (!leaders.isEmpty()) {
            herald.tell(new News(
                    "UnitsReminded:leaders:" + reminded.due() + ":" + reminded.occasion() + ":" + reminded.occurredAt(),
                    "notice.reportEscalated",
                    // No number: each leader looks after other units.
                    List.of(reminded.what(), reminded.title(), WrittenDay.of(reminded.lastDay())),
                    "/campaigns/" + reminded.campaign() + "/monitoring/" + reminded.due(),
                    List.of(),
                    leaders,
                    reminded.by().account()));
        }
    }
}
