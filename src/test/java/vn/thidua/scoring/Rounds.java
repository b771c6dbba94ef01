package vn.thidua.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.TestClock;
import vn.thidua.campaign.Office;
import vn.thidua.organization.ClusterId;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.cluster.ClusterDesk;
import vn.thidua.organization.cluster.ClusterPart;
import vn.thidua.organization.cluster.ClusterSort;
import vn.thidua.organization.reorganisation.LegalBasis;
import vn.thidua.reporting.MonthlyCampaigns;
import vn.thidua.reporting.domain.Ground;
import vn.thidua.reporting.domain.ReportDesk;
import vn.thidua.reporting.domain.Typed;
import vn.thidua.reporting.domain.VerdictDesk;
import vn.thidua.scoring.round.RoundDesk;
import vn.thidua.scoring.round.RoundReads;
import vn.thidua.scoring.round.ScoreSheet;
import vn.thidua.scoring.round.ScoringRound;
import vn.thidua.scoring.scale.Criterion.Gate;
import vn.thidua.scoring.scale.Part;
import vn.thidua.scoring.scale.Quantity;
import vn.thidua.scoring.scale.Quantity.Origin;
import vn.thidua.scoring.scale.Scale;
import vn.thidua.scoring.scale.ScaleClass;
import vn.thidua.scoring.scale.ScaleRules.Tie;
import vn.thidua.scoring.scale.ScaleRules.Unsaid;
import vn.thidua.scoring.scale.Way;
import vn.thidua.shared.By;

/** Rounds of the wards of the small district: what tests of scoring begin with. */
public class Rounds {

    /** Last day for the wards to score themselves. */
    public static final LocalDate SELF_BY = LocalDate.of(2026, 7, 10);

    @Autowired
    private Office office;

    @Autowired
    private ClusterDesk clusters;

    @Autowired
    private RoundDesk desk;

    @Autowired
    private RoundReads reads;

    @Autowired
    private Ground ground;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private JsonMapper json;

    @Autowired
    private ReportDesk reports;

    @Autowired
    private VerdictDesk verdicts;

    private @Nullable ClusterId block;

    /** Trees by what was planted of 30, files in time in bands, an own idea by people, a bonus, a penalty for late reports, a knock-out. */
    public static Scale scale() {
        return Scales.of(
                "100",
                List.of(
                        new Quantity("cay", "Cây đã trồng", "cây", Origin.RESULT),
                        new Quantity("ho_so", "Hồ sơ đúng hạn", "%", Origin.RESULT),
                        new Quantity("tre", "Báo cáo trễ", "báo cáo", Origin.LATE_REPORTS)),
                List.of(
                        new ScaleClass("Xuất sắc", number("90"), false),
                        new ScaleClass("Tốt", number("70"), false),
                        new ScaleClass("Hoàn thành", number("0"), false)),
                Scales.rules("5", null, Unsaid.KNOCKED_OUT, new Tie(Tie.By.QUANTITY, "cay", false)),
                Scales.base("c1", "50", new Way.Written("50 * min(1; cay / 30 [cây])")),
                Scales.base(
                        "c2",
                        "30",
                        new Way.Banded(
                                "ho_so",
                                List.of(
                                        Scales.band(null, "90", "10"),
                                        Scales.band("90", "95", "20"),
                                        Scales.band("95", null, "30")))),
                Scales.base("c3", "20", new Way.Expert(List.of())),
                Scales.criterion("thuong", Part.BONUS, "5", new Way.Expert(List.of()), Gate.NONE, ""),
                Scales.criterion("tru", Part.PENALTY, "6", new Way.Counted("tre", number("2")), Gate.NONE, ""),
                Scales.criterion("liet", Part.KNOCK_OUT, "0", new Way.YesNo(), Gate.NONE, ""));
    }

    /** Issues a scale. */
    public ScaleVersionId issue(Scale scale) {
        return issue("Thang điểm " + UUID.randomUUID(), scale);
    }

    /** Issues a scale under a name. */
    public ScaleVersionId issue(String name, Scale scale) {
        UUID id = UUID.randomUUID();
        UUID version = UUID.randomUUID();
        jdbc.sql(
                        "insert into scoring_scale (id, owner_id, name, created_at, created_by) values (:id, :owner, :name, now(), 'Thử')")
                .param("id", id)
                .param("owner", office.home.value())
                .param("name", name)
                .update();
        jdbc.sql("""
                        insert into scoring_scale_version (id, scale_id, number, state, starts_on, basis, body, issued_at, issued_by)
                        values (:version, :id, 1, 'ISSUED', date '2026-01-01', '1/QĐ-THỬ', cast(:body as jsonb), now(), 'Thử')
                        """)
                .param("version", version)
                .param("id", id)
                .param("body", json.writeValueAsString(scale))
                .update();
        return new ScaleVersionId(version);
    }

    /** Opens a round for the three wards, about May of a campaign. */
    public ScoringRound open(MonthlyCampaigns.Launched campaign, Scale scale) {
        List<UnitId> wards = List.copyOf(ground.wantedFrom(campaign.month(5)).keySet());
        ScoringRound plan = new ScoringRound(
                new ScoringRoundId(UUID.randomUUID()),
                office.home,
                "Chấm điểm thử",
                2026,
                issue(scale),
                Optional.of(new ScoringRound.Results(
                        campaign.id(), campaign.month(5).id())),
                Map.of("cay", campaign.target("Trồng"), "ho_so", campaign.target("Hồ sơ")),
                Map.of(),
                new ScoringRound.Days(SELF_BY, SELF_BY.plusDays(5), SELF_BY.plusDays(15)),
                ScoringRound.Audience.GROUP,
                List.of(),
                false,
                0);
        desk.open(plan, List.of(new RoundDesk.Entrant(block(wards), false)), By.PROGRAM);
        return reads.find(plan.id()).orElseThrow();
    }

    private synchronized ClusterId block(List<UnitId> wards) {
        if (block == null) {
            ClusterId id = new ClusterId(UUID.randomUUID());
            clusters.create(
                    id,
                    2026,
                    new ClusterDesk.Head(ClusterSort.FUNCTION, "Khối phường", new LegalBasis("", "", null)),
                    By.PROGRAM);
            wards.forEach(ward -> clusters.put(id, ward, ClusterPart.MEMBER, By.PROGRAM));
            block = id;
        }
        return block;
    }

    /** Lets all last days of a round be over, after everybody handed something in. */
    public ScoringRound over(ScoringRound round) {
        LocalDate yesterday = TestClock.TODAY.minusDays(1);
        jdbc.sql("update scoring_round set self_by = :day, peer_by = :day, verified_by = :day where id = :id")
                .param("day", yesterday)
                .param("id", round.id().value())
                .update();
        jdbc.sql("update scoring_sheet set said_at = now(), said_by = 'Thử' where round_id = :id and said_at is null")
                .param("id", round.id().value())
                .update();
        return reads.find(round.id()).orElseThrow();
    }

    /** Lets a ward report May: trees, and how many of 200 files were in time. */
    public void report(MonthlyCampaigns.Launched campaign, UnitId ward, String trees, String files) {
        Map<UUID, Typed> typed = Map.of(
                campaign.target("Trồng"),
                new Typed(null, trees, "", "", ""),
                campaign.target("Hồ sơ"),
                new Typed(null, files, "200", "", ""),
                campaign.target("Phường"),
                new Typed(null, "1", "", "", ""));
        assertThat(reports.submit(new ReportDesk.Page(campaign.month(5).id(), ward, ward, typed, 0), "", By.PROGRAM))
                .isEmpty();
    }

    /** Lets the office accept what a ward reported for May of trees and files. */
    public void verify(MonthlyCampaigns.Launched campaign, UnitId ward) {
        verdicts.accept(
                new VerdictDesk.View(campaign.month(5).id(), office.home, true),
                List.of(ward),
                List.of(campaign.target("Trồng"), campaign.target("Hồ sơ")),
                By.PROGRAM);
    }

    /** Returns the sheet of a unit. */
    public ScoreSheet sheet(ScoringRound round, UnitId unit) {
        return reads.sheets(round.id()).stream()
                .filter(sheet -> sheet.unit().equals(unit))
                .findFirst()
                .orElseThrow();
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }
}
