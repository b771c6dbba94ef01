package vn.thidua.council;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.council.CouncilOfNine.number;
import static vn.thidua.council.CouncilOfNine.path;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.thidua.EventDelivery;
import vn.thidua.TestClock;
import vn.thidua.campaign.Adoptions;
import vn.thidua.campaign.Office;
import vn.thidua.campaign.StatementCount;
import vn.thidua.commendation.ProposalId;
import vn.thidua.council.body.Council;
import vn.thidua.council.body.CouncilMember;
import vn.thidua.council.body.CouncilReads;
import vn.thidua.council.body.CouncilSight;
import vn.thidua.council.session.PassedOver;
import vn.thidua.council.session.Recusal;
import vn.thidua.council.session.Seat;
import vn.thidua.council.session.SessionFiles;
import vn.thidua.council.session.SessionState;
import vn.thidua.council.session.Tally;
import vn.thidua.reporting.MonthlyCampaigns;

/** A council of nine sits: one is absent, one is kept out, two are equal at the edge of the quota. */
@SpringBootTest(properties = "thidua.test=council")
@AutoConfigureMockMvc
@Import({Office.class, Adoptions.class, MonthlyCampaigns.class, CouncilOfNine.class, StatementCount.class})
class CouncilTests {

    private static final int PRESENT = 8;

    @Autowired
    private Office office;

    @Autowired
    private Adoptions browser;

    @Autowired
    private CouncilOfNine nine;

    @Autowired
    private CouncilReads councils;

    @Autowired
    private CouncilSight sight;

    @Autowired
    private SessionFiles files;

    @Autowired
    private CouncilResults results;

    @Autowired
    private JdbcClient jdbc;

    private UUID council;

    @BeforeEach
    void found() {
        council = nine.council();
    }

    @Test
    void nineVoteWithOneAbsentOneKeptOutAndOneTie() {
        UUID round = nine.round("một");
        UUID id = nine.called(round, false, false);
        EventDelivery.await(jdbc);
        assertThat(nine.page("/notices", nine.account(2)).text()).contains("Mời họp: Phiên xét mẫu");
        assertThat(nine.post(path(id) + "/opening", Map.of(), office.officer))
                .as("nobody noted")
                .hasStatus(422);
        nine.attended(id, "ABSENT");
        String code = nine.open(id);
        assertThat(code).matches("([0-9A-Z]{5}-){3}[0-9A-Z]{5}");
        assertThat(nine.sitting(id).session().secret())
                .as("the law asks for it")
                .isTrue();
        UUID teacher = nine.item(id, "Cô Giáo").id();
        assertThat(nine.sitting(id).recused(teacher))
                .singleElement()
                .satisfies(one -> assertThat(
                                nine.sitting(id).seat(one.seat()).orElseThrow().name())
                        .isEqualTo("Ủy Viên Mẫu Giang"));
        assertThat(nine.page("/", nine.account(3)).text()).contains("Phiếu bầu đang chờ: Phiên xét mẫu");
        assertThat(nine.page(path(id) + "/ballot", nine.account(5)).text()).contains("Bạn không bỏ phiếu mục này");
        for (int member = 0; member < PRESENT; member++) {
            String[] against = member < 2 ? new String[] {"Hộ ông Hai", "Hộ ông Ba"} : new String[0];
            assertThat(nine.vote(id, member, number(), against)).as("" + member).hasStatus(303);
        }
        assertThat(nine.page(path(id), office.officer).text())
                .contains("Đã bỏ phiếu 8/8")
                .doesNotContain("Không đủ phiếu");
        assertThat(nine.post(path(id) + "/count", Map.of("code", "AAAAA-AAAAA-AAAAA-AAAAA"), office.officer))
                .as("another code")
                .hasStatus(422);
        String readAloud = code.toLowerCase(java.util.Locale.ROOT).replace("-", " ");
        assertThat(nine.post(path(id) + "/count", Map.of("code", readAloud), office.officer))
                .hasStatus(303);
        assertThat(nine.post(path(id) + "/count", Map.of("code", code), office.officer))
                .as("twice is once")
                .hasStatus(303);
        assertThat(tally(id, "Hộ ông Một")).isEqualTo("8/0/1 VOTES true");
        assertThat(tally(id, "Hộ ông Hai")).isEqualTo("6/2/1 TIE false");
        assertThat(tally(id, "Hộ ông Ba")).isEqualTo("6/2/1 TIE false");
        assertThat(tally(id, "Cô Giáo"))
                .as("seven of nine are less than eighty per cent, though one was kept out")
                .isEqualTo("7/0/2 NOT_REACHED false");
        assertThat(tally(id, "Chú Cán Bộ")).isEqualTo("8/0/1 VOTES true");
        concluded(id);
        anotherOfTheSameRound(round, id);
    }

    private void anotherOfTheSameRound(UUID round, UUID first) {
        UUID ask = nine.sitting(first).groups().getFirst().ask();
        nine.propose(round, ask, "Hộ ông Bốn một", office.schoolOfficer);
        UUID id = nine.called(round, false, true);
        assertThat(nine.sitting(id).items())
                .singleElement()
                .satisfies(item -> assertThat(item.name()).isEqualTo("Hộ ông Bốn một"));
        assertThat(nine.sitting(id).passed())
                .hasSize(5)
                .extracting(PassedOver::before)
                .containsOnly(new SessionId(first));
        assertThat(nine.page(path(id), office.officer).text())
                .contains("Chưa đưa vào nội dung xét, 5", "Hộ ông Một một: đang ở phiên “Phiên xét mẫu”");
        nine.attended(id, "ABSENT");
        String code = nine.open(id);
        for (int member = 0; member < PRESENT; member++) {
            assertThat(nine.vote(id, member, number())).hasStatus(303);
        }
        assertThat(nine.post(path(id) + "/count", Map.of("code", code), office.officer))
                .hasStatus(303);
        assertThat(tally(id, "Hộ ông Bốn"))
                .as("two places went to those before")
                .isEqualTo("8/0/1 QUOTA false");
        assertThat(nine.post(path(first) + "/cancellation", Map.of("why", "Nhầm"), office.officer))
                .as("the minutes are fixed")
                .hasStatus(422);
        assertThat(nine.post(path(id) + "/cancellation", Map.of("why", "Đếm nhầm phiếu"), office.officer))
                .hasStatus(303);
        assertThat(nine.sitting(id).session().state()).isEqualTo(SessionState.CANCELLED);
        assertThat(nine.page(path(id), office.officer).text())
                .as("what was counted stays")
                .contains("Đủ phiếu, ngoài chỉ tiêu", "Đếm nhầm phiếu", "Các phiên đã có biên bản lấy 2 chỗ");
        assertThat(nine.sitting(nine.called(round, false, true)).items())
                .as("free for another session")
                .hasSize(1);
    }

    private void concluded(UUID id) {
        ProposalId third = nine.item(id, "Hộ ông Ba").proposal();
        assertThat(nine.post(path(id) + "/number", Map.of("on", TestClock.TODAY.toString()), office.officer))
                .as("the chair has yet to choose")
                .hasStatus(422);
        String group = path(id) + "/groups/" + nine.item(id, "Hộ ông Ba").group() + "/choice";
        String two = "chosen." + nine.item(id, "Hộ ông Hai").id();
        String three = "chosen." + nine.item(id, "Hộ ông Ba").id();
        assertThat(nine.post(group, Map.of(two, "on", three, "on", "why", "Cả hai"), office.officer))
                .as("one place")
                .hasStatus(422);
        assertThat(nine.post(group, Map.of(three, "on", "why", " "), office.officer))
                .hasStatus(422);
        assertThat(nine.post(group, Map.of(three, "on", "why", "Hộ khó khăn vươn lên"), office.officer))
                .hasStatus(303);
        assertThat(tally(id, "Hộ ông Ba")).isEqualTo("6/2/1 CHAIR true");
        assertThat(tally(id, "Hộ ông Hai")).isEqualTo("6/2/1 CHAIR false");
        assertThat(results.of(List.of(third))).as("no minutes yet").isEmpty();
        assertThat(nine.upload(path(id) + "/minutes", office.officer))
                .as("no number yet")
                .hasStatus(422);
        assertThat(nine.post(path(id) + "/number", Map.of("on", TestClock.TODAY.toString()), office.officer))
                .hasStatus(303);
        assertThat(nine.page(path(id) + "/papers/minutes", office.officer).text())
                .contains(
                        "Tổng số thành viên: 9. Có mặt (kể cả người được ủy quyền dự thay): 8",
                        "Ủy Viên Mẫu Giang không bỏ phiếu đối với Cô Giáo một",
                        "77,7%",
                        "khoản 7 Điều 30 98/2023/NĐ-CP",
                        "Hộ khó khăn vươn lên");
        assertThat(browser.get(path(id) + "/papers/minutes.docx", office.officer))
                .hasStatusOk();
        assertThat(browser.get(path(id) + "/papers/tally.pdf", office.officer)).hasStatusOk();
        assertThat(nine.upload(path(id) + "/minutes", office.officer)).hasStatus(303);
        CouncilResult result = results.of(List.of(third)).get(third);
        assertThat(result)
                .isEqualTo(
                        new CouncilResult(third, new SessionId(id), TestClock.TODAY, 9, 8, 6, 2, 1, true, true, true));
        String kind = "update council set kind = :kind where id = :id";
        jdbc.sql(kind).param("kind", "INITIATIVE").param("id", council).update();
        assertThat(results.of(List.of(third)))
                .as("another council says nothing of awards")
                .isEmpty();
        jdbc.sql(kind).param("kind", "EMULATION").param("id", council).update();
        assertThat(nine.post(path(id) + "/box", Map.of("why", "Muốn bầu lại"), office.officer))
                .as("results are there")
                .hasStatus(422);
        assertThat(nine.post(path(id) + "/taking-back", Map.of("why", "Muốn bầu lại"), office.officer))
                .hasStatus(422);
    }

    @Test
    void whoVotesTwiceOrTooLateOrIsNotThereIsTold() {
        UUID id = nine.called(nine.round("hai"), false, true);
        assertThat(nine.vote(id, 0, number())).as("not open").hasStatus(422);
        nine.attended(id, "ABSENT");
        String code = nine.open(id);
        String once = number();
        assertThat(nine.vote(id, 0, once)).hasStatus(303);
        assertThat(nine.vote(id, 0, once)).as("the same again").hasStatus(303);
        MvcTestResult twice = nine.vote(id, 0, number());
        assertThat(twice).hasStatus(422);
        assertThat(Adoptions.text(twice)).contains("Mỗi thành viên bỏ phiếu một lần");
        assertThat(nine.sitting(id).voted()).isEqualTo(1);
        assertThat(nine.vote(id, 8, number())).as("absent").hasStatus(422);
        assertThat(browser.get(path(id) + "/ballot", office.schoolOfficer))
                .as("no seat")
                .hasStatus(404);
        MvcTestResult early = nine.post(path(id) + "/count", Map.of("code", code), office.officer);
        assertThat(early).as("one ballot would tell who said what").hasStatus(422);
        assertThat(Adoptions.text(early)).contains("Mới có 1 phiếu, cần ít nhất 8");
        for (int member = 1; member < PRESENT; member++) {
            assertThat(nine.vote(id, member, number())).hasStatus(303);
        }
        assertThat(nine.post(path(id) + "/count", Map.of("code", code), office.officer))
                .hasStatus(303);
        MvcTestResult late = nine.vote(id, 1, number());
        assertThat(late).hasStatus(422);
        assertThat(Adoptions.text(late)).contains("Đã đóng bỏ phiếu và kiểm phiếu");
        assertThat(tally(id, "Hộ ông Một")).isEqualTo("8/0/1 TIE false");
    }

    @Test
    void theCompositionOfAnOpenSessionStays() {
        UUID id = nine.called(nine.round("ba"), false, true);
        UUID member = councils.members(new CouncilId(council)).stream()
                .filter(one -> one.name().endsWith("Hoa"))
                .findFirst()
                .orElseThrow()
                .id();
        nine.attended(id, "ABSENT");
        nine.open(id);
        MvcTestResult refused = nine.leave(member, TestClock.TODAY);
        assertThat(refused).hasStatus(422);
        assertThat(Jsoup.parse(Adoptions.text(refused)).select("[role=alert]").text())
                .contains("Ủy Viên Mẫu Hoa đang dự phiên “Phiên xét mẫu”");
        assertThat(nine.vote(id, 6, number())).as("still a member").hasStatus(303);
        assertThat(nine.post(path(id) + "/taking-back", Map.of("why", "Nhầm"), office.officer))
                .as("somebody voted")
                .hasStatus(422);
        String code = again(id);
        assertThat(nine.sitting(id).voted()).isZero();
        assertThat(nine.post(path(id) + "/taking-back", Map.of("why", "Hoãn"), office.officer))
                .hasStatus(303);
        assertThat(code).isNotBlank();
        assertThat(nine.leave(member, TestClock.TODAY)).hasStatus(303);
        assertThat(nine.sitting(id).members()).as("seats are looked at again").isEqualTo(8);
        assertThat(nine.post(path(id) + "/cancellation", Map.of("why", "Hoãn họp"), office.officer))
                .hasStatus(303);
        assertThat(nine.join("Ủy Viên Mẫu Hoa", "MEMBER", nine.account(6))).hasStatus(303);
        assertThat(councils.members(new CouncilId(council)).stream()
                        .filter(one -> one.name().endsWith("Hoa")))
                .as("who left stays written down")
                .hasSize(2);
    }

    private String again(UUID id) {
        assertThat(nine.post(path(id) + "/box", Map.of("why", ""), office.officer))
                .as("somebody voted: say why")
                .hasStatus(422);
        MvcTestResult made = nine.post(path(id) + "/box", Map.of("why", "Mất mã"), office.officer);
        assertThat(made).hasStatusOk();
        return Jsoup.parse(Adoptions.text(made)).select("#box-code").text();
    }

    @Test
    void nothingTellsWhoSaidWhat() {
        List<List<String>> left = new ArrayList<>();
        List<List<String>> open = new ArrayList<>();
        for (int run = 0; run < 2; run++) {
            UUID id = nine.called(nine.round(run == 0 ? "kín a" : "kín b"), false, true);
            nine.attended(id, "ABSENT");
            String code = nine.open(id);
            EventDelivery.await(jdbc);
            Map<String, List<String>> before = rows();
            // The first time one disagrees and the other agrees, the second time the other way round, and in another
            // order.
            List<Integer> order = run == 0 ? List.of(0, 1, 2, 3, 4, 5, 6, 7) : List.of(7, 1, 0, 5, 4, 3, 6, 2);
            for (int member : order) {
                String[] against = member == run ? new String[] {"Hộ ông Một"} : new String[0];
                assertThat(nine.vote(id, member, number(), against)).hasStatus(303);
            }
            EventDelivery.await(jdbc);
            Map<String, String> labels = labels(id);
            assertThat(labels.values()).as("every seat is told apart").doesNotHaveDuplicates();
            open.add(added(before, rows(), labels));
            assertThat(nine.post(path(id) + "/count", Map.of("code", code), office.officer))
                    .hasStatus(303);
            EventDelivery.await(jdbc);
            left.add(added(before, rows(), labels));
            assertThat(jdbc.sql(
                                    "select count(*) from council_open_vote v join council_item i on i.id = v.item_id where i.session_id = :id")
                            .param("id", id)
                            .query(Integer.class)
                            .single())
                    .as("nothing of a secret ballot is written with a seat")
                    .isZero();
            assertThat(tally(id, "Hộ ông Một")).isEqualTo("7/1/1 QUOTA false");
            assertThat(jdbc.sql("select count(*) from council_box where session_id = :id")
                            .param("id", id)
                            .query(Integer.class)
                            .single())
                    .as("the box goes with the count")
                    .isZero();
        }
        assertThat(open.get(0)).as("while members vote").isEqualTo(open.get(1));
        assertThat(left.get(0)).as("after the count").isEqualTo(left.get(1));
        assertThat(open.get(0))
                .as("who voted is known, so a choice beside it would be seen")
                .anySatisfy(row -> assertThat(row).contains("BallotCast", "seat Ủy Viên Mẫu Cúc"));
    }

    /** Returns a name for every id by which a row could tell whose it is: both sessions have the same. */
    private Map<String, String> labels(UUID id) {
        Map<String, String> labels = new HashMap<>();
        labels.put(id.toString(), "the session");
        for (Seat seat : nine.sitting(id).seats()) {
            labels.put(seat.id().toString(), "seat " + seat.name());
            labels.put(seat.person().value().toString(), "person " + seat.name());
            labels.put(String.valueOf(seat.account()), "account " + seat.name());
        }
        nine.sitting(id).items().forEach(item -> {
            labels.put(item.id().toString(), "item " + item.name());
            labels.put(item.proposal().toString(), "proposal " + item.name());
        });
        return labels;
    }

    /** Returns every row of every table as text, with what is random or a moment taken out. */
    private Map<String, List<String>> rows() {
        Map<String, List<String>> all = new TreeMap<>();
        List<String> tables = jdbc.sql(
                        "select table_name from information_schema.tables where table_schema = current_schema() and table_type = 'BASE TABLE'")
                .query(String.class)
                .list();
        for (String table : tables) {
            all.put(
                    table,
                    jdbc.sql("select t::text from \"" + table + "\" t")
                            .query(String.class)
                            .list());
        }
        return all;
    }

    private static List<String> added(
            Map<String, List<String>> before, Map<String, List<String>> after, Map<String, String> labels) {
        Pattern id = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
        List<String> added = new ArrayList<>();
        after.forEach((table, rows) -> {
            List<String> fresh = new ArrayList<>(rows);
            before.getOrDefault(table, List.of()).forEach(fresh::remove);
            fresh.forEach(row -> added.add(table + ": "
                    + id.matcher(row)
                            .replaceAll(known -> labels.getOrDefault(known.group(), "#"))
                            .replaceAll("(\\\\\\\\x)?[0-9a-f]{64,}", "#")
                            .replaceAll("\\d{2,}", "#")
                            .replaceAll("^\\(the session,#,#,\\d,", "(the session,#,#,#,")
                            .replace("kín b", "kín a")));
        });
        added.sort(null);
        return added;
    }

    @Test
    void allVoteAtOnce() throws Exception {
        UUID id = nine.called(nine.round("cùng lúc"), false, true);
        nine.attended(id, "PRESENT");
        String code = nine.open(id);
        CyclicBarrier together = new CyclicBarrier(9);
        try (ExecutorService hands = Executors.newFixedThreadPool(9)) {
            List<Future<Integer>> sent = new ArrayList<>();
            for (int i = 0; i < 9; i++) {
                int member = i;
                String number = number();
                Callable<Integer> vote = () -> {
                    together.await();
                    String[] against = member % 3 == 0 ? new String[] {"Chú Cán Bộ"} : new String[0];
                    nine.vote(id, member, number, against);
                    return nine.vote(id, member, number, against).getResponse().getStatus();
                };
                sent.add(hands.submit(vote));
            }
            for (Future<Integer> answer : sent) {
                assertThat(answer.get()).isEqualTo(303);
            }
        }
        assertThat(nine.post(path(id) + "/count", Map.of("code", code), office.officer))
                .hasStatus(303);
        assertThat(tally(id, "Hộ ông Một")).isEqualTo("9/0/0 TIE false");
        assertThat(tally(id, "Chú Cán Bộ")).isEqualTo("6/3/0 NOT_REACHED false");
        assertThat(tally(id, "Cô Giáo")).isEqualTo("8/0/1 VOTES true");
    }

    @Test
    void sumsOfPaperAreCheckedAlike() {
        UUID id = nine.called(nine.round("giấy"), true, true);
        nine.attended(id, "WRITTEN");
        assertThat(nine.post(path(id) + "/opening", Map.of(), office.officer)).hasStatus(303);
        assertThat(nine.vote(id, 0, number())).as("on paper").hasStatus(422);
        assertThat(nine.page(path(id) + "/papers/ballot", office.officer).text())
                .contains("PHIẾU BẦU", "Hộ ông Một giấy");
        Map<String, String> form = new HashMap<>(Map.of("handed", "9", "came", "9", "bad", "1"));
        nine.sitting(id).items().forEach(item -> {
            form.put("agreed." + item.id(), "7");
            form.put("against." + item.id(), "1");
        });
        String teacher = nine.item(id, "Cô Giáo").id().toString();
        form.put("agreed." + teacher, "");
        MvcTestResult blank = nine.post(path(id) + "/count", form, office.officer);
        assertThat(blank).as("blank is not none").hasStatus(422);
        assertThat(Adoptions.text(blank)).contains("Chưa nhập đủ số Đồng ý và Không đồng ý của Cô Giáo giấy");
        form.put("came", "");
        assertThat(nine.post(path(id) + "/count", form, office.officer))
                .as("how many came back")
                .hasStatus(422);
        form.put("came", "9");
        form.put("agreed." + teacher, "8");
        MvcTestResult many = nine.post(path(id) + "/count", form, office.officer);
        assertThat(many).as("nine for eight valid slips").hasStatus(422);
        assertThat(Jsoup.parse(Adoptions.text(many))
                        .select("[name=agreed." + teacher + "]")
                        .val())
                .as("what was typed stays")
                .isEqualTo("8");
        form.put("came", "10");
        assertThat(nine.post(path(id) + "/count", form, office.officer))
                .as("more came back than were handed out")
                .hasStatus(422);
        form.put("came", "9");
        form.put("agreed." + teacher, "7");
        assertThat(nine.post(path(id) + "/count", form, office.officer)).hasStatus(303);
        assertThat(tally(id, "Chú Cán Bộ")).isEqualTo("7/1/1 NOT_REACHED false");
        assertThat(tally(id, "Hộ ông Một")).isEqualTo("7/1/1 TIE false");
    }

    @Test
    void quorumAndStandInsAndWrittenOpinionsCount() {
        UUID id = nine.called(nine.round("năm"), false, true);
        nine.attended(id, "ABSENT");
        UUID last = nine.seat(id, "Lan").id();
        UUID chair = nine.seat(id, "An").id();
        Map<String, String> away = Map.of("seat." + chair, "WRITTEN");
        assertThat(nine.post(path(id) + "/attendance", away, office.officer)).hasStatus(303);
        MvcTestResult few = nine.post(path(id) + "/opening", Map.of(), office.officer);
        assertThat(few).hasStatus(422);
        assertThat(Adoptions.text(few)).contains("Có mặt 7 trên 9 thành viên, cần ít nhất 8");
        Map<String, String> standIn =
                Map.of("standIn", "Bà Người Thay, Phó phòng", "account", office.leader.toString());
        assertThat(nine.post(path(id) + "/seats/" + last, standIn, office.officer))
                .as("no written authority")
                .hasStatus(422);
        assertThat(nine.upload(path(id) + "/seats/" + last, office.officer)).hasStatus(303);
        assertThat(nine.post(path(id) + "/seats/" + last, standIn, office.officer))
                .hasStatus(303);
        assertThat(nine.upload(path(id) + "/seats/" + chair, office.officer))
                .as("a paper that shows a secret choice")
                .hasStatus(422);
        String code = nine.open(id);
        assertThat(browser.get(path(id) + "/ballot", nine.account(8)))
                .as("somebody else is there in this place")
                .hasStatus(404);
        Map<String, String> form = new HashMap<>(Map.of("number", number(), "send", "1"));
        nine.sitting(id).groups().forEach(group -> form.put("all." + group.id(), "on"));
        assertThat(nine.post(path(id) + "/ballot", form, office.leader))
                .as("agrees with all")
                .hasStatus(303);
        for (int member = 1; member < PRESENT; member++) {
            assertThat(nine.vote(id, member, number())).hasStatus(303);
        }
        Map<String, String> count = new HashMap<>(Map.of("code", code, "handed", "1", "came", "1", "bad", "0"));
        nine.sitting(id).items().forEach(item -> {
            count.put("agreed." + item.id(), "1");
            count.put("against." + item.id(), "0");
        });
        assertThat(nine.post(path(id) + "/count", count, office.officer)).hasStatus(303);
        assertThat(tally(id, "Chú Cán Bộ")).as("the envelope counts").isEqualTo("9/0/0 VOTES true");
    }

    @Test
    void ballotsOfOneOrTwoAreNotCounted() {
        UUID id = nine.called(nine.round("hai máy"), false, true);
        nine.attended(id, "PRESENT");
        String code = nine.open(id);
        assertThat(nine.vote(id, 0, number())).hasStatus(303);
        assertThat(nine.vote(id, 1, number())).hasStatus(303);
        Map<String, String> away = new HashMap<>();
        nine.sitting(id).seats().stream()
                .filter(seat -> !seat.voted())
                .forEach(seat -> away.put("seat." + seat.id(), "WRITTEN"));
        assertThat(nine.post(path(id) + "/attendance", away, office.officer)).hasStatus(303);
        Map<String, String> count = new HashMap<>(Map.of("code", code, "handed", "7", "came", "7", "bad", "0"));
        nine.sitting(id).items().forEach(item -> {
            count.put("agreed." + item.id(), "6");
            count.put("against." + item.id(), "0");
        });
        MvcTestResult few = nine.post(path(id) + "/count", count, office.officer);
        assertThat(few).hasStatus(422);
        assertThat(Adoptions.text(few)).contains("Hòm phiếu mới có 2 phiếu");
        again(id);
        assertThat(nine.post(path(id) + "/taking-back", Map.of("why", "Bỏ phiếu giấy"), office.officer))
                .hasStatus(303);
        nine.attended(id, "PRESENT");
        List<CouncilMember> members = councils.members(new CouncilId(council));
        jdbc.sql("update council_member set account_id = null where role = 'MEMBER'")
                .update();
        MvcTestResult refused = nine.post(path(id) + "/opening", Map.of(), office.officer);
        members.stream()
                .filter(one -> one.account() != null)
                .forEach(one -> jdbc.sql("update council_member set account_id = :account where id = :id")
                        .param("account", one.account().value())
                        .param("id", one.id())
                        .update());
        assertThat(refused).hasStatus(422);
        assertThat(Adoptions.text(refused)).contains("chỉ 2 người bỏ phiếu trên máy");
    }

    @Test
    void whoIsKeptOutStaysOut() {
        UUID round = nine.round("kỵ");
        UUID id = nine.called(round, false, true);
        UUID household = nine.item(id, "Hộ ông Một").id();
        UUID teacher = nine.item(id, "Cô Giáo").id();
        UUID third = nine.seat(id, "Cúc").id();
        UUID last = nine.seat(id, "Lan").id();
        assertThat(recuse(id, household, third, true)).hasStatus(303);
        Map<String, String> change = new HashMap<>(Map.of(
                "version",
                String.valueOf(nine.sitting(id).session().version()),
                "title",
                "Phiên xét mẫu",
                "startsAt",
                TestClock.TODAY + "T09:00",
                "place",
                "Phòng họp số 2",
                "way",
                "SCREEN",
                "ballot",
                "SECRET",
                "round." + round,
                "on"));
        assertThat(nine.post(path(id), change, office.officer)).hasStatus(303);
        assertThat(nine.item(id, "Hộ ông Một").id()).isEqualTo(household);
        assertThat(nine.sitting(id).recused(household, third))
                .as("a change of the session")
                .isPresent();
        nine.attended(id, "ABSENT");
        assertThat(nine.upload(path(id) + "/seats/" + last, office.officer)).hasStatus(303);
        Map<String, String> standIn = Map.of("standIn", "Cô Giáo kỵ, Giáo viên", "account", office.leader.toString());
        assertThat(nine.post(path(id) + "/seats/" + last, standIn, office.officer))
                .hasStatus(303);
        assertThat(recuse(id, teacher, last, false)).as("beforehand").hasStatus(303);
        nine.open(id);
        assertThat(nine.sitting(id).recused(teacher, last).map(Recusal::why))
                .as("the stand-in is proposed")
                .contains(Recusal.Why.OWN_NAME);
        assertThat(recuse(id, teacher, last, false)).as("on oneself").hasStatus(422);
        assertThat(files.whyNotRemove(
                        SessionFiles.subject(new SessionId(id), last), Instant.EPOCH, office.actor(office.officer)))
                .as("somebody is there by this paper")
                .isPresent();
        assertThat(nine.post(path(id) + "/attendance", Map.of("seat." + last, "PRESENT"), office.officer))
                .hasStatus(303);
        assertThat(nine.sitting(id).recused(teacher, last))
                .as("the member itself")
                .isEmpty();
    }

    private MvcTestResult recuse(UUID id, UUID item, UUID seat, boolean holds) {
        return nine.post(
                path(id) + "/recusals",
                Map.of(
                        "item",
                        item.toString(),
                        "seat",
                        seat.toString(),
                        "holds",
                        String.valueOf(holds),
                        "why",
                        "Có họ hàng"),
                office.officer);
    }

    @Test
    void theTermEndsAndPointsAreNumbers() {
        UUID id = nine.called(nine.round("hạn"), false, true);
        UUID household = nine.item(id, "Hộ ông Một").id();
        MvcTestResult points = nine.post(path(id) + "/points", Map.of("points." + household, "chín"), office.officer);
        assertThat(points).hasStatus(422);
        assertThat(Jsoup.parse(Adoptions.text(points))
                        .select("[name=points." + household + "]")
                        .val())
                .isEqualTo("chín");
        nine.attended(id, "ABSENT");
        jdbc.sql("update council_decision set until_on = :day")
                .param("day", TestClock.TODAY.minusDays(1))
                .update();
        MvcTestResult over = nine.post(path(id) + "/opening", Map.of(), office.officer);
        jdbc.sql("update council_decision set until_on = null").update();
        assertThat(over).hasStatus(422);
        assertThat(Adoptions.text(over)).contains("Nhiệm kỳ của Hội đồng đã hết ngày");
    }

    @Test
    void whoseCouncilsTheyAreTakesAsManyStatementsHoweverMany() {
        Council one = councils.find(new CouncilId(council)).orElseThrow();
        assertThat(sight.run(Collections.nCopies(9, one), office.actor(office.officer)))
                .hasSize(9);
        assertThat(StatementCount.of(() -> sight.run(Collections.nCopies(9, one), office.actor(office.officer))))
                .isEqualTo(StatementCount.of(() -> sight.run(List.of(one), office.actor(office.officer))));
    }

    @Test
    void aBallotIsShownOnceMoreBeforeItIsSent() {
        UUID id = nine.called(nine.round("sáu"), false, true);
        nine.attended(id, "ABSENT");
        nine.open(id);
        String one = "item." + nine.item(id, "Hộ ông Một").id();
        MvcTestResult shown =
                nine.post(path(id) + "/ballot", Map.of("number", number(), one, "AGAINST"), nine.account(0));
        assertThat(shown).hasStatusOk();
        assertThat(Jsoup.parse(Adoptions.text(shown)).text())
                .contains("Bạn đã chọn 1 trên 5", "Không đồng ý", "Gửi phiếu");
        assertThat(nine.sitting(id).voted()).as("not yet").isZero();
        byte[] box = jdbc.sql("select slips from council_box where session_id = :id")
                .param("id", id)
                .query((row, n) -> row.getBytes(1))
                .single();
        assertThat(new String(box, StandardCharsets.ISO_8859_1)).isEmpty();
    }

    private String tally(UUID id, String name) {
        Tally tally = nine.sitting(id).tallies().get(nine.item(id, name).id());
        return tally.agreed() + "/" + tally.against() + "/" + tally.without() + " " + tally.decided() + " "
                + tally.chosen();
    }
}
