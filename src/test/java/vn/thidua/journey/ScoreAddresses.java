package vn.thidua.journey;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.campaign.CampaignId;
import vn.thidua.organization.ClusterId;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.cluster.ClusterDesk;
import vn.thidua.organization.cluster.ClusterPart;
import vn.thidua.organization.cluster.ClusterSort;
import vn.thidua.organization.reorganisation.LegalBasis;
import vn.thidua.reporting.domain.Ground;
import vn.thidua.scoring.ScaleId;
import vn.thidua.scoring.ScaleVersionId;
import vn.thidua.scoring.ScoringRoundId;
import vn.thidua.scoring.domain.ScaleDesk;
import vn.thidua.scoring.domain.ShippedScales;
import vn.thidua.scoring.round.RoundDesk;
import vn.thidua.scoring.round.RoundReads;
import vn.thidua.scoring.round.RoundRules;
import vn.thidua.scoring.round.ScoreSheet;
import vn.thidua.scoring.round.ScoringRound;
import vn.thidua.scoring.scale.Scale;
import vn.thidua.shared.By;

/** Addresses of the pages of rounds of scoring; by the pattern of the address. */
@TestConfiguration
class ScoreAddresses {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final int YEAR = 2031;

    @Autowired
    private ScaleDesk scales;

    @Autowired
    private ShippedScales shipped;

    @Autowired
    private ClusterDesk clusters;

    @Autowired
    private RoundDesk desk;

    @Autowired
    private RoundReads rounds;

    @Autowired
    private Ground ground;

    @Autowired
    private JdbcClient jdbc;

    /** Opens a round of the office for two schools, about the results of a campaign. */
    Map<String, String> ofScores(String campaign) {
        UnitId office = unit(
                "select unit_id from role_grant g join account a on a.id = g.account_id where username = 'thuongtruc.hoasen'");
        Scale scale = shipped.find("ward-115").orElseThrow().scale();
        ScaleVersionId version = new ScaleVersionId(UUID.randomUUID());
        scales.begin(new ScaleId(UUID.randomUUID()), version, office, "Thang điểm đang dùng", scale, By.PROGRAM);
        scales.issue(version, 0, FIRST, "1/QĐ-UBND", By.PROGRAM);
        ScoringRoundId id = new ScoringRoundId(UUID.randomUUID());
        desk.open(
                round(id, new CampaignId(UUID.fromString(campaign)), office, version, scale),
                List.of(new RoundDesk.Entrant(cluster(), false)),
                By.PROGRAM);
        ScoreSheet sheet = rounds.sheets(id).getFirst();
        String path = "/scores/" + id;
        Map<String, String> paths = new LinkedHashMap<>();
        paths.put("/scores", "/scores");
        paths.put("/scores/new", "/scores/new?scale=" + version + "&year=2026&campaign=" + campaign);
        paths.put("/scores/{round}", path);
        paths.put("/scores/{round}/overall", path + "/overall");
        paths.put("/scores/{round}/groups/{group}", path + "/groups/" + sheet.group());
        paths.put("/scores/published", "/scores/published");
        paths.put("/scores/{round}/groups/{group}/trial", path + "/groups/" + sheet.group() + "/trial");
        paths.put("/scores/{round}/groups/{group}/minutes", path + "/groups/" + sheet.group() + "/minutes");
        paths.put("/scores/{round}/sheets/{sheet}", path + "/sheets/" + sheet.id());
        paths.put("/scores/{round}/sheets/{sheet}/paper", path + "/sheets/" + sheet.id() + "/paper");
        paths.put("/scores/{round}/groups/{group}/versions/{version}/minutes", version(sheet));
        paths.put("/scores/{round}/groups/{group}/versions/{version}/minutes/paper", version(sheet) + "/paper");
        paths.put("/scores/{round}/peers", path + "/peers");
        paths.put("/scores/{round}/agencies", path + "/agencies");
        paths.put("/scores/{round}/owing", path + "/owing");
        paths.put("/scores/{round}/owing/{stage}/letter", path + "/owing/SELF/letter");
        paths.put("/scores/{round}/scale", path + "/scale");
        paths.put("/scores/{round}/workbook", path + "/workbook");
        return paths;
    }

    /** Minutes of a version that was opened again, so that nothing else of the round is final. */
    private String version(ScoreSheet sheet) {
        jdbc.sql("""
                        insert into scoring_ranking (id, group_id, number, finalised_at, finalised_by, opened_at, opened_by, opened_why)
                        values (gen_random_uuid(), :group, 1, now(), 'Thử', now(), 'Thử', 'Thử') on conflict do nothing
                        """).param("group", sheet.group()).update();
        return "/scores/" + sheet.round() + "/groups/" + sheet.group() + "/versions/1/minutes";
    }

    private ScoringRound round(
            ScoringRoundId id, CampaignId campaign, UnitId office, ScaleVersionId version, Scale scale) {
        Map<String, UUID> targets = new HashMap<>();
        scale.quantities().stream()
                .filter(one -> one.origin().needsTarget())
                .forEach(one -> targets.put(
                        one.name(), ground.targets(campaign).getFirst().id()));
        Map<String, UnitId> agencies = new HashMap<>();
        RoundRules.agencies(scale).forEach(name -> agencies.put(name, office));
        return new ScoringRound(
                id,
                office,
                "Chấm điểm thi đua 85 ngày",
                YEAR,
                version,
                Optional.of(new ScoringRound.Results(
                        campaign, ground.periods(campaign).getFirst().id())),
                targets,
                agencies,
                new ScoringRound.Days(FIRST, FIRST.plusDays(5), FIRST.plusYears(1)),
                ScoringRound.Audience.GROUP,
                List.of(),
                false,
                0);
    }

    /** A year in which nobody else makes clusters. */
    private ClusterId cluster() {
        ClusterId cluster = new ClusterId(UUID.randomUUID());
        clusters.create(
                cluster,
                YEAR,
                new ClusterDesk.Head(ClusterSort.FUNCTION, "Khối trường học", new LegalBasis("", "", null)),
                By.PROGRAM);
        jdbc.sql("select id from unit where kind = 'SCHOOL' order by id limit 2")
                .query(UUID.class)
                .list()
                .forEach(school -> clusters.put(cluster, new UnitId(school), ClusterPart.MEMBER, By.PROGRAM));
        return cluster;
    }

    private UnitId unit(String sql) {
        return new UnitId(jdbc.sql(sql).query(UUID.class).single());
    }
}
