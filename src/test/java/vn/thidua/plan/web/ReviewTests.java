package vn.thidua.plan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.thidua.plan.PlanId;
import vn.thidua.plan.PlanOffice;
import vn.thidua.plan.Plans;

/** A plan goes from its text to approval, with and without scripts, by two people at once. */
@SpringBootTest(properties = "thidua.plan.look=200ms")
@AutoConfigureMockMvc
@Import(PlanOffice.class)
class ReviewTests {

    @Autowired
    private PlanOffice office;

    @Autowired
    private Plans plans;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void showsTextAndItemsSideBySide() {
        Document page = page(office.get(office.lan(), "/plans/" + office.read()));
        assertThat(page.select("#source mark[data-k~=C1]").text()).contains("14 khu phố");
        assertThat(page.select("#item-C1 .plan-title").text()).contains("≥ 14 khu phố");
        assertThat(page.select("#s-C1")).hasSize(1);
        assertThat(page.select("#plan-bar button[disabled]")).hasSize(1);
        assertThat(page.select("#plan-why").text()).startsWith("Còn ");
    }

    @Test
    void acceptsWithoutScripts() {
        UUID plan = office.read();
        MvcTestResult done = act(plan, "C1", "acceptance", 0);
        assertThat(done.getResponse().getStatus()).isEqualTo(303);
        assertThat(done.getResponse().getRedirectedUrl()).isEqualTo("/plans/" + plan + "?group=TARGETS#item-C1");
        assertThat(office.decision(plan, "C1")).isEqualTo("ACCEPTED 1");
    }

    @Test
    void swapsTheItemWithTheBarForHtmx() {
        UUID plan = office.read();
        MvcTestResult done =
                office.fragment(office.lan(), path(plan, "C1", "rejection"), "version", "0", "act", PlanOffice.act());
        Document fragment = page(done);
        assertThat(fragment.select("html > body > *").eachAttr("id"))
                .isEqualTo(List.of("item-C1", "plan-bar", "plan-chips"));
        assertThat(fragment.select("#plan-bar").attr("hx-swap-oob")).isEqualTo("true");
        assertThat(office.decision(plan, "C1")).isEqualTo("REJECTED 1");
    }

    @Test
    void sameActSentTwiceCountsOnce() {
        UUID plan = office.read();
        String act = PlanOffice.act();
        for (int i = 0; i < 2; i++) {
            MvcTestResult done = office.post(office.lan(), path(plan, "C1", "acceptance"), "version", "0", "act", act);
            assertThat(done.getResponse().getStatus()).isEqualTo(303);
        }
        assertThat(office.decision(plan, "C1")).isEqualTo("ACCEPTED 1");
    }

    @Test
    void secondReviewerSeesWhatTheFirstDidAndKeepsWhatWasTyped() {
        UUID plan = office.read();
        Map<String, String> fields = fields(plan, "C1");
        fields.put("value", "15");
        office.post(office.dung(), path(plan, "C1", "value"), pairs(fields));
        fields.put("value", "16");
        fields.put("act", PlanOffice.act());
        MvcTestResult late = office.post(office.lan(), path(plan, "C1", "value"), pairs(fields));
        Document page = page(late);
        assertThat(late.getResponse().getStatus()).isEqualTo(409);
        assertThat(page.select(".plan-conflict strong").text()).startsWith("Lê Văn Dũng vừa đổi mục này");
        assertThat(page.select(".plan-conflict del").text()).contains("14");
        assertThat(page.select(".plan-conflict ins").text()).contains("15");
        assertThat(page.select("#C1-value").val()).isEqualTo("16");
        assertThat(page.select("#item-C1 input[name=version]").val()).isEqualTo("1");
        assertThat(office.decision(plan, "C1")).isEqualTo("EDITED 1");
    }

    @Test
    void badValuesComeBackWithTheirSentence() {
        UUID plan = office.read();
        Map<String, String> fields = fields(plan, "C1");
        fields.put("value", "nhiều");
        MvcTestResult bad = office.fragment(office.lan(), path(plan, "C1", "value"), pairs(fields));
        assertThat(bad.getResponse().getStatus()).isEqualTo(422);
        assertThat(page(bad).select("#e-C1-value").text()).startsWith("Ghi số như 1.234,5");
        assertThat(page(bad).select("#C1-value").val()).isEqualTo("nhiều");
        assertThat(office.decision(plan, "C1")).isEqualTo("PENDING 0");
    }

    @Test
    void unchangedFormAcceptsAndChangedFormCorrects() {
        UUID plan = office.read();
        office.post(office.lan(), path(plan, "C1", "value"), pairs(fields(plan, "C1")));
        assertThat(office.decision(plan, "C1")).isEqualTo("ACCEPTED 1");
        Map<String, String> fields = fields(plan, "C1");
        fields.put("value", "15");
        office.post(office.lan(), path(plan, "C1", "value"), pairs(fields));
        assertThat(office.decision(plan, "C1")).isEqualTo("EDITED 2");
    }

    @Test
    void undoWalksBack() {
        UUID plan = office.read();
        act(plan, "C1", "acceptance", 0);
        act(plan, "C1", "rejection", 1);
        act(plan, "C1", "undo", 2);
        assertThat(office.decision(plan, "C1")).isEqualTo("ACCEPTED 3");
        office.post(office.lan(), "/plans/" + plan + "/undo", "act", PlanOffice.act());
        assertThat(office.decision(plan, "C1")).isEqualTo("PENDING 4");
        assertThat(office.post(office.lan(), "/plans/" + plan + "/undo", "act", PlanOffice.act())
                        .getResponse()
                        .getStatus())
                .isEqualTo(409);
    }

    @Test
    void nobodyUndoesOverTheDecisionOfAnother() {
        UUID plan = office.read();
        act(plan, "C1", "acceptance", 0);
        office.post(office.dung(), path(plan, "C1", "rejection"), "version", "1", "act", PlanOffice.act());
        MvcTestResult undo = office.post(office.lan(), "/plans/" + plan + "/undo", "act", PlanOffice.act());
        assertThat(undo.getResponse().getStatus()).isEqualTo(409);
        assertThat(UploadTests.body(undo)).contains("Lê Văn Dũng đã xét mục C1 sau bạn");
        assertThat(office.decision(plan, "C1")).isEqualTo("REJECTED 2");
    }

    @Test
    void acceptsManyAfterAskingAndTakesThemBackInOneGo() {
        UUID plan = office.read();
        Document ask = page(office.get(office.lan(), "/plans/" + plan + "/acceptance?many=CERTAIN"));
        List<String> items = ask.select("input[name=item]").eachAttr("value");
        assertThat(ask.select("h1").text()).isEqualTo("Nhận " + items.size() + " mục mà máy chắc chắn?");
        Map<String, String> fields = new HashMap<>(Map.of("many", "CERTAIN", "act", PlanOffice.act()));
        office.post(office.lan(), "/plans/" + plan + "/acceptance", many(fields, items));
        assertThat(decided(plan)).isEqualTo(items.size());
        office.post(office.lan(), "/plans/" + plan + "/undo", "act", PlanOffice.act());
        assertThat(decided(plan)).isZero();
    }

    @Test
    void addsByPastedWordsOnce() {
        UUID plan = office.read();
        String act = PlanOffice.act();
        String[] fields = {
            "kind",
            "CONTENT",
            "act",
            act,
            "no",
            "3",
            "text",
            "Kiểm tra việc thực hiện",
            "words",
            "kiểm tra việc  thực hiện"
        };
        MvcTestResult added = office.post(office.lan(), "/plans/" + plan + "/items", fields);
        assertThat(added.getResponse().getStatus()).isEqualTo(303);
        office.post(office.lan(), "/plans/" + plan + "/items", fields);
        assertThat(jdbc.sql(
                                "select label || ' ' || decision || ' ' || (span_from is not null) from plan_item where plan_id = :plan and by_hand")
                        .param("plan", plan)
                        .query(String.class)
                        .list())
                .isEqualTo(List.of("N3 ACCEPTED true"));
    }

    @Test
    void wordsThatAreNotThereAreNotTaken() {
        UUID plan = office.read();
        MvcTestResult bad = office.post(
                office.lan(),
                "/plans/" + plan + "/items",
                "kind",
                "CONTENT",
                "act",
                PlanOffice.act(),
                "text",
                "Hội thi",
                "words",
                "tiếng hát học sinh");
        assertThat(bad.getResponse().getStatus()).isEqualTo(422);
        assertThat(page(bad).select("#words").text()).isEqualTo("tiếng hát học sinh");
    }

    @Test
    void splitsInTwo() {
        UUID plan = office.read();
        Map<String, String> halves = new HashMap<>(Map.of("version", "0", "act", PlanOffice.act()));
        fields(plan, "C1").forEach((name, value) -> {
            halves.put("a." + name, value);
            halves.put("b." + name, value);
        });
        halves.put("a.value", "10");
        halves.put("b.value", "4");
        office.post(office.lan(), path(plan, "C1", "split"), pairs(halves));
        assertThat(jdbc.sql(
                                "select (value ->> 'value') || ' ' || decision from plan_item where plan_id = :plan and kind = 'TARGET' and decision <> 'PENDING' order by position")
                        .param("plan", plan)
                        .query(String.class)
                        .list())
                .isEqualTo(List.of("10 EDITED", "4 ACCEPTED"));
    }

    @Test
    void approvalWaitsForEverythingAndThenIsFinal() {
        UUID plan = office.read();
        MvcTestResult early = office.post(office.lan(), "/plans/" + plan + "/approval");
        assertThat(early.getResponse().getStatus()).isEqualTo(409);
        assertThat(UploadTests.body(early)).contains("mục chưa xét");
        assertThat(plans.approved(new PlanId(plan))).isEmpty();

        act(plan, "C2", "rejection", 0);
        office.decideAll(plan);
        assertThat(office.post(office.lan(), "/plans/" + plan + "/approval")
                        .getResponse()
                        .getStatus())
                .isEqualTo(303);
        assertThat(plans.approved(new PlanId(plan)).orElseThrow().targets().stream()
                        .map(target -> target.label() + " " + target.value().value())
                        .toList())
                .isEqualTo(List.of("C1 14"));
        assertThat(act(plan, "C1", "rejection", 1).getResponse().getStatus()).isEqualTo(409);
        assertThat(office.decision(plan, "C1")).isEqualTo("ACCEPTED 1");
    }

    @Test
    void strangersFindNothing() {
        UUID plan = office.read();
        List<String> paths =
                List.of("", "/file", "/print", "/history", "/reading.json", "/reading.xlsx", "/acceptance");
        assertThat(paths.stream()
                        .map(path -> office.get(office.stranger(), "/plans/" + plan + path)
                                .getResponse()
                                .getStatus())
                        .distinct()
                        .toList())
                .isEqualTo(List.of(404));
        assertThat(office.post(
                                office.stranger(),
                                path(plan, "C1", "acceptance"),
                                "version",
                                "0",
                                "act",
                                PlanOffice.act())
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void revisionKeepsIdsAndProposesDecisions() {
        UUID first = office.read(PlanOffice.PLAN.formatted("950", 14), Map.of());
        office.decideAll(first);
        office.post(office.lan(), "/plans/" + first + "/approval");
        UUID second = office.read(PlanOffice.PLAN.formatted("950", 15), Map.of("revises", first.toString()));
        assertThat(office.item(second, "C1")).isEqualTo(office.item(first, "C1"));
        assertThat(proposal(second, "C1")).isEqualTo("none");
        assertThat(proposal(second, "C2")).isEqualTo("ACCEPTED");
        Document changes = page(office.get(office.lan(), "/plans/" + second + "/changes"));
        assertThat(changes.select("del").eachText()).contains("14");
        assertThat(changes.select("ins").eachText()).contains("15");
        office.decideAll(second);
        office.post(office.lan(), "/plans/" + second + "/approval");
        assertThat(office.state(first)).isEqualTo("SUPERSEDED");
        assertThat(office.state(second)).isEqualTo("APPROVED");
    }

    @Test
    void statementsDoNotGrowWithRows() {
        UUID one = office.read();
        List<Integer> few = statements(one);
        StringBuilder more = new StringBuilder();
        for (int i = 3; i <= 300; i++) {
            more.append("%d. Phấn đấu %d khu phố loại %d đạt chuẩn văn minh.\n\n".formatted(i, i + 20, i));
        }
        String text = PlanOffice.PLAN.formatted("970", 14).replace("IV. TỔ CHỨC", more + "IV. TỔ CHỨC");
        UUID long300 = office.read(text, Map.of());
        assertThat(page(office.get(office.lan(), "/plans/" + long300)).select("#plan-cards .item"))
                .hasSize(300);
        assertThat(statements(long300)).isEqualTo(few);
    }

    /** Returns what it takes to list plans, to show the review, to ask about many, to decide on one and to open one. */
    private List<Integer> statements(UUID plan) {
        Map<String, String> fields = fields(plan, "C1");
        String item = "/plans/" + plan + "/items/" + office.item(plan, "C2");
        return List.of(
                PlanOffice.statements(() -> office.get(office.lan(), "/plans")),
                PlanOffice.statements(() -> office.get(office.lan(), "/plans/" + plan)),
                PlanOffice.statements(() -> office.get(office.lan(), "/plans/" + plan + "/acceptance")),
                PlanOffice.statements(() -> office.post(office.lan(), path(plan, "C1", "value"), pairs(fields))),
                PlanOffice.statements(() -> office.get(office.lan(), item + "?open=true")));
    }

    private String proposal(UUID plan, String label) {
        return jdbc.sql("select coalesce(proposal, 'none') from plan_item where plan_id = :plan and label = :label")
                .param("plan", plan)
                .param("label", label)
                .query(String.class)
                .single();
    }

    private int decided(UUID plan) {
        return jdbc.sql("select count(*) from plan_item where plan_id = :plan and decision <> 'PENDING'")
                .param("plan", plan)
                .query(Integer.class)
                .single();
    }

    private MvcTestResult act(UUID plan, String label, String what, int version) {
        return office.post(
                office.lan(), path(plan, label, what), "version", String.valueOf(version), "act", PlanOffice.act());
    }

    private String path(UUID plan, String label, String what) {
        return "/plans/" + plan + "/items/" + office.item(plan, label) + "/" + what;
    }

    /** Returns what a browser would send for the open form of an item. */
    private Map<String, String> fields(UUID plan, String label) {
        Element form = page(office.get(office.lan(), "/plans/" + plan + "?open=" + label))
                .selectFirst("#item-" + label + " form");
        Map<String, String> fields = new HashMap<>();
        ((org.jsoup.nodes.FormElement) form).formData().forEach(field -> fields.put(field.key(), field.value()));
        fields.remove("_csrf");
        return fields;
    }

    private static String[] pairs(Map<String, String> fields) {
        return fields.entrySet().stream()
                .flatMap(field -> java.util.stream.Stream.of(field.getKey(), field.getValue()))
                .toArray(String[]::new);
    }

    private static String[] many(Map<String, String> fields, List<String> items) {
        return java.util.stream.Stream.concat(
                        java.util.Arrays.stream(pairs(fields)),
                        items.stream().flatMap(item -> java.util.stream.Stream.of("item", item)))
                .toArray(String[]::new);
    }

    private static Document page(MvcTestResult result) {
        return Jsoup.parse(UploadTests.body(result));
    }
}
