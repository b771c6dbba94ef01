package vn.thidua.demo;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.access.Actor;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.domain.CampaignHead;
import vn.thidua.campaign.domain.CampaignReads;
import vn.thidua.campaign.domain.CampaignTarget;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.cluster.Cluster;
import vn.thidua.organization.cluster.ClusterReads;
import vn.thidua.reporting.domain.Ground;
import vn.thidua.reporting.domain.ReportingPeriod;
import vn.thidua.reporting.reviewing.CampaignReviewReads;
import vn.thidua.scoring.ScoringRoundId;
import vn.thidua.scoring.round.RoundDesk;
import vn.thidua.scoring.round.ScoringRound;

/** The round of scoring of the demo office: its schools, by what they reached in the first month and what they and others say. Waits for the block of schools and for the review of that month, which is written when all has been reported. */
@DemoOnly
class DemoRound {

    private static final String SCHOOL = "hoasen.hoacuc";
    private static final int TITLE = 0;
    private static final int SCALE = 1;
    private static final int SELF = 2;
    private static final int PEER = 3;
    private static final int VERIFIED = 4;

    private final RoundDesk desk;
    private final DemoScores scores;
    private final CampaignReads campaigns;
    private final ClusterReads clusters;
    private final Ground ground;
    private final CampaignReviewReads reviews;

    DemoRound(
            RoundDesk desk,
            DemoScores scores,
            CampaignReads campaigns,
            ClusterReads clusters,
            Ground ground,
            CampaignReviewReads reviews) {
        this.desk = desk;
        this.scores = scores;
        this.campaigns = campaigns;
        this.clusters = clusters;
        this.ground = ground;
        this.reviews = reviews;
    }

    /** Returns the id of the round; it is always the same. */
    static ScoringRoundId id() {
        return new ScoringRoundId(UUID.nameUUIDFromBytes("demo/scores".getBytes(StandardCharsets.UTF_8)));
    }

    /** Returns the lines of the file that begin with a word, without it. */
    static List<List<String>> lines(String word) {
        return new DemoFile("scores.txt")
                .rows().stream()
                        .filter(row -> row.getFirst().equals(word))
                        .map(row -> row.subList(1, row.size()))
                        .toList();
    }

    /** Opens the round as soon as all that it needs is there, and lets people score; a second time nothing happens. */
    @Transactional
    public void open(Actor officer, LocalDate today) {
        Optional<Cluster> block = clusters.of(today.getYear()).stream()
                .filter(cluster -> cluster.units().contains(DemoUnits.id(SCHOOL)))
                .findFirst();
        Optional<ReportingPeriod> month = campaigns
                .of(DemoPlan.HOA_SEN.id())
                .map(CampaignHead::id)
                .filter(campaign -> !reviews.of(campaign).isEmpty())
                .flatMap(this::month);
        if (block.isEmpty() || month.isEmpty()) {
            return;
        }
        ScoringRound plan = plan(month.get(), officer.unit(), today);
        // Reports are held before the first thing is noted in the audit trail, as whoever reports does it.
        scores.verify(plan, month.get(), officer.by());
        desk.open(plan, List.of(new RoundDesk.Entrant(block.get().id(), false)), officer.by());
        scores.fill(plan);
    }

    private Optional<ReportingPeriod> month(CampaignId campaign) {
        return ground.periods(campaign).stream()
                .filter(period -> period.due().occurrence().equals(DemoReports.MONTH))
                .findFirst();
    }

    private ScoringRound plan(ReportingPeriod month, UnitId owner, LocalDate today) {
        List<String> told = lines("round").getFirst();
        List<CampaignTarget> targets = ground.targets(month.due().campaign());
        Map<String, UUID> meant = lines("target").stream()
                .collect(Collectors.toMap(
                        row -> row.get(0),
                        row -> targets.get(Integer.parseInt(row.get(1)) - 1).id()));
        Map<String, UnitId> agencies =
                lines("agency").stream().collect(Collectors.toMap(row -> row.get(0), row -> DemoUnits.id(row.get(1))));
        return new ScoringRound(
                id(),
                owner,
                told.get(TITLE),
                today.getYear(),
                DemoScales.version(told.get(SCALE)),
                Optional.of(new ScoringRound.Results(month.due().campaign(), month.id())),
                meant,
                agencies,
                new ScoringRound.Days(
                        today.plusDays(Long.parseLong(told.get(SELF))),
                        today.plusDays(Long.parseLong(told.get(PEER))),
                        today.plusDays(Long.parseLong(told.get(VERIFIED)))),
                ScoringRound.Audience.GROUP,
                List.of(),
                false,
                0);
    }
}
