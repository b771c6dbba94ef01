package vn.thidua.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import vn.thidua.access.PhoneTime;
import vn.thidua.access.domain.AccountReads;
import vn.thidua.campaign.domain.CampaignHead;
import vn.thidua.campaign.domain.CampaignReads;
import vn.thidua.campaign.domain.CampaignState;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.Units;
import vn.thidua.plan.domain.PlanReads;
import vn.thidua.reporting.domain.Ground;
import vn.thidua.reporting.inspecting.Inspection;
import vn.thidua.reporting.inspecting.InspectionReads;
import vn.thidua.reporting.inspecting.Visit;
import vn.thidua.reporting.reviewing.CampaignReview;
import vn.thidua.reporting.reviewing.CampaignReviewReads;
import vn.thidua.scoring.round.RoundReads;
import vn.thidua.scoring.round.RoundScores;
import vn.thidua.scoring.round.ScoreSheet;
import vn.thidua.scoring.round.ScoringRound;
import vn.thidua.scoring.round.UnitScore;

@SpringBootTest(properties = "thidua.access.demo=true")
class DemoOfficeTests {

    @Autowired
    private DemoOffice office;

    @Autowired
    private Units units;

    @Autowired
    private AccountReads accounts;

    @Autowired
    private PlanReads plans;

    @Autowired
    private CampaignReads campaigns;

    @Autowired
    private InspectionReads inspections;

    @Autowired
    private CampaignReviewReads reviews;

    @Autowired
    private Ground ground;

    @Autowired
    private DemoRound round;

    @Autowired
    private DemoPeople people;

    @Autowired
    private RoundReads rounds;

    @Autowired
    private RoundScores scores;

    @Autowired
    private Clock clock;

    @Autowired
    private PhoneTime phones;

    @Test
    void fillsAnEmptyDatabaseOnce() {
        int people = new DemoFile("people.txt").rows().size();
        int offices = new DemoFile("units.txt").rows().size();
        assertThat(office.open()).isFalse();
        assertThat(accounts.all()).hasSize(people);
        assertThat(LocalDate.now(clock)).isEqualTo(DemoClock.FIRST_DAY);
        assertThat(units.on(DemoClock.FIRST_DAY)).hasSize(offices);
        for (DemoPlan plan : DemoPlan.values()) {
            assertThat(plans.find(plan.id()).orElseThrow().fileName()).isEqualTo(plan.file());
        }
    }

    @Test
    void takesTheCodesOfPhonesThatKnowNothingOfItsDay() {
        assertThat(phones).isInstanceOf(OutsidePhoneTime.class);
    }

    @Test
    void launchesTheCampaignOfTheWard() {
        CampaignHead head = launched();
        assertThat(head.title())
                .isEqualTo(
                        "Phát động đợt thi đua 85 ngày về đích nhiệm vụ kinh tế - xã hội năm 2026 trên địa bàn phường Hoa Sen");
        assertThat(campaigns.addressed(head.id())).hasSizeGreaterThanOrEqualTo(22);
    }

    @Test
    void inspectsTwoUnitsAndReviewsTheFirstMonth() {
        CampaignHead head = launched();
        CampaignReview review = Awaitility.await("review issued")
                .atMost(Duration.ofMinutes(2))
                .until(() -> reviews.of(head.id()).stream().findFirst(), Optional::isPresent)
                .orElseThrow();
        assertThat(review.issue()).isNotNull();
        Inspection inspection = inspections.of(head.id()).getFirst();
        assertThat(inspection.state()).isEqualTo(Inspection.State.ANNOUNCED);
        assertThat(inspection.visits())
                .hasSize(2)
                .allSatisfy(visit -> assertThat(visit.sample()).isNotEmpty());
        assertThat(inspection.differing()).isEqualTo(1);
        Visit visited = inspection.visit(DemoUnits.id("hoasen.kinhte")).orElseThrow();
        assertThat(visited.answeredAt()).isNotNull();
        assertThat(visited.open()).isEqualTo(1);
        assertThat(inspection.visit(DemoUnits.id("hoasen.kp4")).orElseThrow().answeredAt())
                .isNull();
    }

    @Test
    void countsEveryUnitThatIsAsked() {
        CampaignHead head = launched();
        Map<UUID, Integer> sizes = ground.countWanted(head.id());
        assertThat(ground.periods(head.id()))
                .isNotEmpty()
                .allSatisfy(period -> assertThat(sizes.get(period.id()))
                        .isEqualTo(ground.wantedFrom(period).size())
                        .isPositive());
    }

    @Test
    void letsTheSchoolsScoreEachOther() {
        launched();
        List<ScoreSheet> sheets = Awaitility.await("scores")
                .atMost(Duration.ofMinutes(2))
                .until(() -> rounds.sheets(DemoRound.id()), all -> !all.isEmpty());
        assertThat(sheets).hasSize(6);
        assertThat(sheets).filteredOn(sheet -> sheet.said() != null).hasSize(1);
        ScoringRound open = rounds.find(DemoRound.id()).orElseThrow();
        Map<UnitId, UnitScore> points = scores.of(open, sheets).units().stream()
                .collect(Collectors.toMap(one -> one.sheet().unit(), one -> one));
        // 20 × 12/40 trees, 10 for six million, 15 in time; 19 and 15 for order and 3 by the school itself, 11.5 by the
        // agency; the peer has handed nothing in yet.
        assertThat(points.get(DemoUnits.id("hoasen.mn1")).scored().total()).isEqualByComparingTo("79.5");
        assertThat(points.get(DemoUnits.id("hoasen.th2")).scored().open())
                .as("nobody has verified what it reported")
                .isPositive();
        round.open(people.actor("thuongtruc.hoasen"), DemoClock.FIRST_DAY);
        assertThat(rounds.sheets(DemoRound.id())).as("a second time").isEqualTo(sheets);
    }

    private CampaignHead launched() {
        return Awaitility.await("campaign launched")
                .atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(100))
                .until(
                        () -> campaigns
                                .of(DemoPlan.HOA_SEN.id())
                                .filter(campaign -> campaign.state() == CampaignState.LAUNCHED),
                        Optional::isPresent)
                .orElseThrow();
    }
}
