package vn.thidua.scoring;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.access.Role;
import vn.thidua.campaign.Office;
import vn.thidua.organization.ClusterId;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.cluster.ClusterDesk;
import vn.thidua.organization.cluster.ClusterPart;
import vn.thidua.organization.cluster.ClusterSort;
import vn.thidua.organization.reorganisation.LegalBasis;
import vn.thidua.scoring.round.RoundDesk;
import vn.thidua.scoring.round.RoundReads;
import vn.thidua.scoring.round.Said;
import vn.thidua.scoring.round.ScoreSheet;
import vn.thidua.scoring.round.ScoringRound;
import vn.thidua.scoring.round.SheetDesk;
import vn.thidua.scoring.round.Stage;
import vn.thidua.scoring.scale.ScaleClass;
import vn.thidua.scoring.scale.ScaleRules.Tie;
import vn.thidua.scoring.scale.ScaleRules.Unsaid;
import vn.thidua.scoring.scale.Way;
import vn.thidua.shared.By;

/** A cluster of eight schools that score themselves and each other; each has an officer called {@code truong1} to {@code truong8}. */
public class ClusterOfEight {

    /** Last day for agencies. */
    public static final LocalDate VERIFIED_BY = LocalDate.of(2026, 6, 15);

    @Autowired
    private Office office;

    @Autowired
    private ClusterDesk clusters;

    @Autowired
    private Rounds rounds;

    @Autowired
    private RoundDesk desk;

    @Autowired
    private RoundReads reads;

    @Autowired
    private SheetDesk sheets;

    /** Opens a round of the eight, in which nobody has said anything. */
    public ScoringRound open() {
        office.open();
        List<UnitId> schools = new ArrayList<>();
        for (int no = 1; no <= 8; no++) {
            UnitId school = office.unit("SCHOOL", "Trường Tiểu học " + no, office.district);
            office.person("truong" + no, Role.UNIT_OFFICER, school);
            schools.add(school);
        }
        ClusterId cluster = new ClusterId(UUID.randomUUID());
        clusters.create(
                cluster,
                2026,
                new ClusterDesk.Head(ClusterSort.FUNCTION, "Khối tiểu học", new LegalBasis("", "", null)),
                By.PROGRAM);
        schools.forEach(school -> clusters.put(cluster, school, ClusterPart.MEMBER, By.PROGRAM));
        ScoringRound plan = new ScoringRound(
                new ScoringRoundId(UUID.randomUUID()),
                office.home,
                "Chấm điểm thi đua khối tiểu học",
                2026,
                rounds.issue(
                        "Thang điểm khối tiểu học",
                        Scales.of(
                                "100",
                                List.of(),
                                List.of(
                                        new ScaleClass("Xuất sắc", new BigDecimal("85"), false),
                                        new ScaleClass("Tốt", new BigDecimal("0"), false)),
                                Scales.rules(null, null, Unsaid.KNOCKED_OUT, new Tie(Tie.By.CRITERION, "c1", false)),
                                Scales.named(
                                        "1", "Kết quả phong trào", Scales.base("c1", "60", new Way.Expert(List.of()))),
                                Scales.named(
                                        "2", "Nền nếp, kỷ luật", Scales.base("c2", "30", new Way.Expert(List.of()))),
                                Scales.named(
                                        "3",
                                        "Trường xanh, sạch",
                                        Scales.base(
                                                "c3",
                                                "10",
                                                new Way.Expert(List.of("Phòng Tài nguyên và Môi trường")))))),
                Optional.empty(),
                Map.of(),
                Map.of("Phòng Tài nguyên và Môi trường", office.environment),
                new ScoringRound.Days(VERIFIED_BY.minusDays(5), VERIFIED_BY.minusDays(3), VERIFIED_BY),
                ScoringRound.Audience.GROUP,
                List.of(),
                false,
                0);
        desk.open(plan, List.of(new RoundDesk.Entrant(cluster, false)), By.PROGRAM);
        return reads.find(plan.id()).orElseThrow();
    }

    /** Lets all but the first school score themselves and each other, and the agency verify them; the second and third come to the same. */
    public void scoreTheOthers(ScoringRound round) {
        List<ScoreSheet> all = reads.sheets(round.id());
        for (int at : IntStream.range(1, all.size()).toArray()) {
            ScoreSheet sheet = all.get(at);
            int first = at <= 2 ? 50 : 50 - 2 * at;
            say(sheet, Stage.SELF, sheet.unit(), points(first), true);
            say(sheet, Stage.PEER, sheet.peer(), points(first), true);
            say(sheet, Stage.AGENCY, office.environment, List.of(points(first).getLast()), false);
        }
    }

    private static List<Said> points(int first) {
        return List.of(
                new Said("c1", new BigDecimal(first), ""),
                new Said("c2", new BigDecimal("25"), ""),
                new Said("c3", new BigDecimal("8"), ""));
    }

    private void say(ScoreSheet sheet, Stage stage, UnitId unit, List<Said> said, boolean hand) {
        SheetDesk.Part part = new SheetDesk.Part(sheet.id(), stage, unit);
        sheets.say(part, said, reads.sheet(sheet.id()).orElseThrow().version(), By.PROGRAM);
        if (hand) {
            sheets.handIn(part, By.PROGRAM);
        }
    }
}
