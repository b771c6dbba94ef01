package vn.thidua.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Lists of rounds and of published places have pages. */
class ScoreListsTests extends RoundScreens {

    private static final String OLD = "Đợt cũ số ";

    @BeforeEach
    void open() {
        open(Rounds.scale());
        jdbc.sql("""
                        insert into scoring_round (id, owner_id, title, year, scale_version_id, self_by, peer_by, verified_by, shown_to, opened_at, opened_by, closed_at)
                        select gen_random_uuid(), :home, :old || i, 2025, :scale, date '2025-06-01', date '2025-06-02', date '2025-06-03', 'EVERYBODY',
                            timestamptz '2025-05-01 00:00Z' - i * interval '1 day', 'Thử', now()
                        from generate_series(1, 130) i
                        """)
                .param("home", office.home.value())
                .param("old", OLD)
                .param("scale", round.scale().value())
                .update();
        jdbc.sql("""
                        with g as (insert into scoring_group (id, round_id, name, ord)
                            select gen_random_uuid(), id, 'Khối cũ', 1 from scoring_round where title like :old || '%' returning id)
                        insert into scoring_ranking (id, group_id, number, finalised_at, finalised_by) select gen_random_uuid(), id, 1, now(), 'Thử' from g
                        """).param("old", OLD).update();
    }

    @AfterEach
    void forget() {
        jdbc.sql("delete from scoring_ranking where group_id in (select id from scoring_group where name = 'Khối cũ')")
                .update();
        jdbc.sql("delete from scoring_group where name = 'Khối cũ'").update();
        jdbc.sql("delete from scoring_round where title like :old || '%'")
                .param("old", OLD)
                .update();
    }

    @Test
    void roundsHavePages() {
        Document first = page("/scores", office.officer);
        assertThat(first.select("table a.name")).hasSize(100);
        assertThat(first.select("table a.name").eachText())
                .contains(round.title())
                .doesNotContain(OLD + 130);
        assertThat(first.select("nav a[href='/scores?page=2']")).hasSize(1);
        Document last = page("/scores?page=9", office.officer);
        assertThat(last.select("table a.name").last().text()).isEqualTo(OLD + 130);
        assertThat(last.select("table a.name").eachText()).doesNotContain(round.title());
        assertThat(page("/scores?page=0", office.officer).select("table a.name"))
                .hasSizeGreaterThan(130);
    }

    @Test
    void publishedPlacesHavePages() {
        Document first = page("/scores/published", office.officer);
        assertThat(first.select("tbody tr")).hasSize(100);
        assertThat(first.select("nav a[href='/scores/published?page=2']")).hasSize(1);
        Document last = page("/scores/published?page=2", office.officer);
        assertThat(last.select("tbody tr").last().text()).contains(OLD + 130);
        assertThat(page("/scores/published?page=0", office.officer).select("tbody tr"))
                .hasSizeGreaterThanOrEqualTo(130);
    }
}
