package vn.thidua.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.thidua.campaign.Adoptions;
import vn.thidua.scoring.round.ScoreSheet;

/** Whoever clicks twice hands in once. */
class HandInTests extends RoundScreens {

    private static final Map<String, String> FIELDS =
            Map.of("version", "0", "was.c3", "", "p.c3", "17,5", "was.thuong", "", "p.thuong", "0", "hand", "true");

    @BeforeEach
    void open() {
        open(Rounds.scale());
    }

    @ParameterizedTest
    @ValueSource(strings = {"SELF", "PEER"})
    void theSameSentTwiceIsOne(String part) {
        String to = path(part);
        assertThat(send(to, FIELDS, office.wardOffice)).hasStatus(303);
        assertThat(send(to, FIELDS, office.wardOffice)).hasStatus(303);
        assertThat(send(to, Map.of("version", "9", "hand", "true"), office.wardOffice))
                .hasStatus(303);
        assertThat(said(part)).isEqualTo(2);
        assertThat(handedIn(part)).as("nobody is told twice").isEqualTo(1);
    }

    @Test
    void twoAtOnceAreOne() throws Exception {
        CyclicBarrier both = new CyclicBarrier(2);
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            List<Future<Integer>> answers =
                    List.of(threads.submit(() -> after(both)), threads.submit(() -> after(both)));
            for (Future<Integer> answer : answers) {
                assertThat(answer.get()).isEqualTo(303);
            }
        }
        assertThat(said("SELF")).isEqualTo(2);
        assertThat(handedIn("SELF")).isEqualTo(1);
    }

    private int after(CyclicBarrier both) throws Exception {
        both.await();
        return send(path("SELF"), FIELDS, office.wardOffice).getResponse().getStatus();
    }

    @Test
    void somethingElseIsRefusedAndShownAgain() {
        assertThat(send(path("SELF"), FIELDS, office.wardOffice)).hasStatus(303);
        Map<String, String> others = new HashMap<>(FIELDS);
        others.put("p.c3", "19,25");
        MvcTestResult answer = send(path("SELF"), others, office.wardOffice);
        assertThat(answer).hasStatus(409);
        Document again = Jsoup.parse(Adoptions.text(answer));
        assertThat(again.select("[role=alert]").text()).contains("Bảng điểm đã gửi");
        assertThat(again.select("main").text()).contains("19,25");
        others.put("p.c3", "mười chín");
        MvcTestResult words = send(path("SELF"), others, office.wardOffice);
        assertThat(words).hasStatus(422);
        assertThat(Jsoup.parse(Adoptions.text(words)).select("main").text()).contains("mười chín", "Bảng điểm đã gửi");
        assertThat(said("SELF")).isEqualTo(2);
    }

    private String path(String part) {
        ScoreSheet one = part.equals("SELF")
                ? sheet
                : reads.sheets(round.id()).stream()
                        .filter(other -> office.ward1.equals(other.peer()))
                        .findFirst()
                        .orElseThrow();
        return "/scores/" + round.id() + "/sheets/" + one.id() + "/" + part;
    }

    private long said(String part) {
        return jdbc.sql("""
                        select count(*) from scoring_entry e join scoring_sheet s on s.id = e.sheet_id where s.round_id = :round and e.stage = :part
                        """)
                .param("round", round.id().value())
                .param("part", part)
                .query(Long.class)
                .single();
    }

    private long handedIn(String part) {
        return jdbc.sql("""
                        select count(*) from audit_entry
                        where event = 'ScoresHandedIn' and facts like '%' || :round || '%' and facts like '%"' || :part || '"%'
                        """)
                .param("round", round.id().toString())
                .param("part", part)
                .query(Long.class)
                .single();
    }
}
