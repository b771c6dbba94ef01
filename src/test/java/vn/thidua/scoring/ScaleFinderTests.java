package vn.thidua.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.access.AccountId;
import vn.thidua.shared.By;

/** Scales are found by name: those that were issued by everybody who sees scales, drafts by those who write them. */
class ScaleFinderTests extends ScaleScreens {

    @Autowired
    private JdbcClient jdbc;

    @Test
    void whatWasIssuedIsFoundByAllAndADraftByItsWriters() {
        String name = "Thang tìm " + UUID.randomUUID().toString().substring(0, 8);
        ScaleId mine = new ScaleId(UUID.randomUUID());
        desk.begin(
                mine,
                new ScaleVersionId(UUID.randomUUID()),
                office.home,
                name,
                shipped.find("ward-115").orElseThrow().scale(),
                By.PROGRAM);
        String folded = name.replace("ì", "i").toLowerCase(java.util.Locale.ROOT);
        assertThat(found(folded, office.officer)).containsExactly("/scales/" + mine);
        assertThat(found(folded, office.schoolOfficer))
                .as("a draft is not theirs")
                .isEmpty();
        jdbc.sql("""
                        update scoring_scale_version set state = 'ISSUED', starts_on = date '2026-01-01', basis = '77/QĐ-TÌM', issued_at = now(), issued_by = 'Thử'
                        where scale_id = :id
                        """).param("id", mine.value()).update();
        assertThat(found(folded, office.schoolOfficer)).containsExactly("/scales/" + mine);
        assertThat(found("77/QĐ-TÌM", office.leader)).containsExactly("/scales/" + mine);
    }

    private List<String> found(String typed, AccountId who) {
        return html(mvc.get().uri("/search?q={q}", typed).with(office.as(who)).exchange())
                .select("a.hit[href^=/scales/]")
                .eachAttr("href");
    }
}
