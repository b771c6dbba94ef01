package vn.thidua.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.scoring.points.Scored;
import vn.thidua.scoring.round.RoundScores;
import vn.thidua.scoring.round.ScoringRound;
import vn.thidua.scoring.scale.Criterion;
import vn.thidua.scoring.scale.Scale;
import vn.thidua.scoring.scale.ScaleRules;
import vn.thidua.scoring.scale.Section;

/** A scale that is changed while a round goes on: the round keeps its version until the office moves it. */
class RescaleTests extends RoundScreens {

    private static final BigDecimal FIVE = BigDecimal.valueOf(5);

    @Autowired
    private RoundScores scores;

    @Autowired
    private JsonMapper json;

    private String path;

    @BeforeEach
    void open() {
        open(Rounds.scale());
        path = "/scores/" + round.id();
        assertThat(send(
                        path + "/sheets/" + sheet.id() + "/OFFICE",
                        Map.of("version", "0", "p.c3", "18", "p.thuong", "4"),
                        office.officer))
                .hasStatus(303);
    }

    @Test
    void theOfficeSeesWhatIsLostAndMovesTheRound() {
        assertThat(page(path + "/scale", office.officer).text()).contains("Không có bản nào mới hơn");
        UUID second = newer();
        assertThat(total()).as("the round keeps its version").isEqualByComparingTo("22");
        Document shown = page(path + "/scale", office.officer);
        assertThat(shown.select("section[aria-labelledby=effects] li").eachText())
                .satisfiesExactly(
                        cut -> assertThat(cut).contains("Tiêu chí c3", "chỉ tính đến 15"),
                        lost -> assertThat(lost).contains("Tiêu chí thuong", "sẽ không tính"));
        Map<String, String> form = fields(shown);
        form.put("why", " ");
        assertThat(send(path + "/scale", form, office.officer)).hasStatus(422);
        form.put("why", "Quyết định sửa thang điểm");
        form.put("version", "77");
        assertThat(send(path + "/scale", form, office.officer))
                .as("somebody else was faster")
                .hasStatus(409);
        form.put("version", String.valueOf(round.version()));
        assertThat(send(path + "/scale", form, office.officer)).hasStatus(303);
        ScoringRound moved = reads.find(round.id()).orElseThrow();
        assertThat(moved.scale().value()).isEqualTo(second);
        assertThat(moved.targets()).isEqualTo(round.targets());
        assertThat(total()).as("15 of 18, and no bonus").isEqualByComparingTo("15");
        assertThat(browser.get(path + "/scale", office.wardOffice)).hasStatus(404);
    }

    @Test
    void nothingMovesOnceAnythingWasFinal() {
        newer();
        jdbc.sql("""
                        insert into scoring_ranking (id, group_id, number, finalised_at, finalised_by, opened_at, opened_by, opened_why)
                        values (gen_random_uuid(), :group, 1, now(), 'Thử', now(), 'Thử', 'Nhầm')
                        """).param("group", sheet.group()).update();
        Document shown = page(path + "/scale", office.officer);
        assertThat(shown.select("form[action$=/scale] button").hasAttr("disabled"))
                .isTrue();
        Map<String, String> form = fields(shown);
        form.put("why", "Sửa");
        assertThat(send(path + "/scale", form, office.officer)).hasStatus(409);
        assertThat(reads.find(round.id()).orElseThrow().scale()).isEqualTo(round.scale());
    }

    /** Issues a second version: 15 for what was 20 before, and no bonus. */
    private UUID newer() {
        Scale scale = Rounds.scale();
        List<Section> sections = new ArrayList<>();
        for (Section section : scale.sections()) {
            List<Criterion> criteria = section.criteria().stream()
                    .filter(one -> !one.code().equals("thuong"))
                    .map(one -> one.code().equals("c3") ? worth(one, "15") : one)
                    .toList();
            sections.add(
                    new Section(section.no(), section.title(), section.maximum().subtract(FIVE), criteria));
        }
        ScaleRules rules = scale.rules();
        Scale changed = new Scale(
                scale.maximum().subtract(FIVE),
                scale.quantities(),
                sections,
                scale.classes(),
                new ScaleRules(
                        rules.decimals(), null, rules.penaltyLimit(), rules.unsaid(), rules.places(), rules.ties()));
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        insert into scoring_scale_version (id, scale_id, number, state, starts_on, basis, body, issued_at, issued_by)
                        select :id, v.scale_id, 2, 'ISSUED', date '2026-06-01', '2/QĐ-THỬ', cast(:body as jsonb), now(), 'Thử'
                        from scoring_scale_version v where v.id = :first
                        """)
                .param("id", id)
                .param("first", round.scale().value())
                .param("body", json.writeValueAsString(changed))
                .update();
        return id;
    }

    private static Criterion worth(Criterion one, String maximum) {
        return new Criterion(
                one.code(),
                one.no(),
                one.title(),
                one.guide(),
                one.source(),
                one.part(),
                one.way(),
                new BigDecimal(maximum),
                one.weight(),
                one.gate(),
                one.cap());
    }

    /** What people gave, without what is taken off for late reports. */
    private BigDecimal total() {
        ScoringRound now = reads.find(round.id()).orElseThrow();
        Scored scored = scores.of(now, List.of(rounds.sheet(now, office.ward1)))
                .units()
                .getFirst()
                .scored();
        return scored.base().add(scored.bonus());
    }

    private static Map<String, String> fields(Document page) {
        Map<String, String> fields = new HashMap<>();
        page.select("form[action$=/scale] input[type=hidden]:not([name=_csrf])")
                .forEach(field -> fields.put(field.attr("name"), field.val()));
        page.select("form[action$=/scale] select")
                .forEach(field -> fields.put(
                        field.attr("name"), field.select("option[selected]").val()));
        return fields;
    }
}
