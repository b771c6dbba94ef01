package vn.thidua.council;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.thidua.TestClock;
import vn.thidua.access.AccountId;
import vn.thidua.access.Role;
import vn.thidua.campaign.Adoptions;
import vn.thidua.campaign.Office;
import vn.thidua.commendation.ProposalId;
import vn.thidua.commendation.proposal.ProposalReads;
import vn.thidua.council.session.AgendaItem;
import vn.thidua.council.session.Seat;
import vn.thidua.council.session.SessionReads;
import vn.thidua.council.session.Sitting;
import vn.thidua.organization.PersonId;
import vn.thidua.organization.PositionId;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.people.PersonDesk;
import vn.thidua.organization.people.PersonDetails;
import vn.thidua.organization.people.Position;
import vn.thidua.organization.people.PositionSort;
import vn.thidua.shared.By;

/** A council of nine invented members, written down by the forms that the office fills in a browser: the sixth is of the school. */
class CouncilOfNine {

    static final String DEEDS = "Trồng 120 cây xanh quanh trường, vượt 20 cây so với đăng ký, xong trước hạn.";

    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);
    private static final List<String> NAMES =
            List.of("An", "Bình", "Cúc", "Dũng", "Em", "Giang", "Hoa", "Khang", "Lan");
    private static final int OF_SCHOOL = 5;

    @Autowired
    private Office office;

    @Autowired
    private Adoptions browser;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private PersonDesk people;

    @Autowired
    private ProposalReads proposals;

    @Autowired
    private SessionReads sessions;

    private final List<AccountId> accounts = new ArrayList<>();
    private UUID council;

    /** Writes the council down, once; later tests find it. */
    UUID council() {
        if (council != null) {
            return council;
        }
        office.open();
        council = UUID.randomUUID();
        assertThat(post(
                        "/awards/councils",
                        Map.of(
                                "id", council.toString(),
                                "name", "Hội đồng thi đua - khen thưởng quận",
                                "kind", "EMULATION",
                                "number", "12/QĐ-UBND",
                                "on", DAY.toString()),
                        office.officer))
                .hasStatus(303);
        for (int i = 0; i < NAMES.size(); i++) {
            String name = "Ủy Viên Mẫu " + NAMES.get(i);
            someone(name, i == OF_SCHOOL ? office.school : office.home);
            accounts.add(office.person("uyvien" + (i + 1), Role.COUNCIL_MEMBER, office.district));
            assertThat(join(name, i == 0 ? "CHAIR" : i == 1 ? "SECRETARY" : "MEMBER", accounts.get(i)))
                    .as(name)
                    .hasStatus(303);
        }
        return council;
    }

    /** Lets somebody sit on it. */
    MvcTestResult join(String name, String role, AccountId account) {
        return post(
                "/awards/councils/" + council + "/members",
                Map.of(
                        "id",
                        UUID.randomUUID().toString(),
                        "name",
                        name,
                        "role",
                        role,
                        "votes",
                        "yes",
                        "account",
                        account.toString(),
                        "from",
                        DAY.toString(),
                        "number",
                        "12/QĐ-UBND",
                        "on",
                        DAY.toString()),
                office.officer);
    }

    /** Lets somebody leave. */
    MvcTestResult leave(UUID member, LocalDate until) {
        return post(
                "/awards/councils/" + council + "/members/" + member + "/leaving",
                Map.of(
                        "until",
                        until.toString(),
                        "number",
                        "15/QĐ-UBND",
                        "on",
                        DAY.toString(),
                        "why",
                        "Chuyển công tác"),
                office.officer);
    }

    void someone(String name, UnitId unit) {
        people.register(
                new PersonId(UUID.randomUUID()),
                new PersonDesk.Register(
                        name,
                        new PersonDetails(null, null, null, null, null),
                        new Position(
                                new PositionId(UUID.randomUUID()),
                                unit,
                                PositionSort.MAIN,
                                "CIVIL_SERVANT",
                                "Chuyên viên",
                                false,
                                "",
                                DAY,
                                null,
                                0)),
                By.PROGRAM);
    }

    AccountId account(int member) {
        return accounts.get(member);
    }

    /** Opens a round, has proposals made for it and receives them: three households, two of whom get a paper, and two people of the school and of another office. */
    UUID round(String mark) {
        council();
        UUID round = UUID.randomUUID();
        UUID households = UUID.randomUUID();
        UUID titles = UUID.randomUUID();
        Map<String, String> form = new HashMap<>(Map.of(
                "id",
                round.toString(),
                "title",
                "Đợt xét " + mark,
                "kind",
                "MERIT",
                "year",
                "2026",
                "lastDay",
                TestClock.TODAY.plusDays(10).toString(),
                "lateness",
                "VOID"));
        ask(form, 0, households, "GK_XA", "HOUSEHOLD", "2");
        ask(form, 1, titles, "CSTDCS", "INDIVIDUAL", "");
        assertThat(post("/awards/rounds", form, office.officer)).hasStatus(303);
        assertThat(post("/awards/rounds/" + round + "/opening", Map.of(), office.officer))
                .hasStatus(303);
        someone("Cô Giáo " + mark, office.school);
        someone("Chú Cán Bộ " + mark, office.environment);
        propose(round, households, "Hộ ông Một " + mark, office.schoolOfficer);
        propose(round, households, "Hộ ông Hai " + mark, office.schoolOfficer);
        propose(round, households, "Hộ ông Ba " + mark, office.environmentOfficer);
        propose(round, titles, "Cô Giáo " + mark, office.schoolOfficer);
        propose(round, titles, "Chú Cán Bộ " + mark, office.environmentOfficer);
        return round;
    }

    private static void ask(Map<String, String> form, int line, UUID id, String code, String recipient, String most) {
        form.put("ask." + line + ".id", id.toString());
        form.put("ask." + line + ".form", code);
        form.put("ask." + line + ".recipient", recipient);
        form.put("ask." + line + ".most", most);
        form.put("ask." + line + ".criteria", "Có thành tích xuất sắc");
    }

    void propose(UUID round, UUID ask, String name, AccountId who) {
        UUID id = UUID.randomUUID();
        assertThat(post(
                        "/awards/rounds/" + round + "/proposals",
                        Map.of(
                                "id",
                                id.toString(),
                                "ask",
                                ask.toString(),
                                "name",
                                name,
                                "note",
                                "Khu phố 1",
                                "deeds",
                                name + ". " + DEEDS),
                        who))
                .as(name)
                .hasStatus(303);
        String version =
                String.valueOf(proposals.find(new ProposalId(id)).orElseThrow().version());
        String path = "/awards/proposals/" + id;
        assertThat(post(path + "/submission", Map.of("version", version, "why", "Giấy tờ gửi sau"), who))
                .hasStatus(303);
        assertThat(post(
                        path + "/receipt",
                        Map.of("on", TestClock.TODAY.toString(), "inSpite", "Nhận để xét"),
                        office.officer))
                .hasStatus(303);
    }

    /** Plans a session over a round and invites the members. */
    UUID called(UUID round, boolean paper, boolean secret) {
        UUID id = UUID.randomUUID();
        assertThat(post(
                        "/awards/councils/" + council + "/sessions",
                        Map.of(
                                "id",
                                id.toString(),
                                "title",
                                "Phiên xét mẫu",
                                "startsAt",
                                TestClock.TODAY + "T08:00",
                                "place",
                                "Phòng họp số 1",
                                "way",
                                paper ? "PAPER" : "SCREEN",
                                "ballot",
                                secret ? "SECRET" : "OPEN",
                                "tellers",
                                "Bà Bình, ông Dũng",
                                "round." + round,
                                "on"),
                        office.officer))
                .hasStatus(303);
        assertThat(post(path(id) + "/call", Map.of(), office.officer)).hasStatus(303);
        return id;
    }

    /** Notes that everybody is there but the last. */
    void attended(UUID id, String last) {
        Map<String, String> form = new HashMap<>();
        List<Seat> seats = sitting(id).seats();
        seats.forEach(seat -> form.put("seat." + seat.id(), "PRESENT"));
        form.put("seat." + seat(id, NAMES.getLast()).id(), last);
        assertThat(post(path(id) + "/attendance", form, office.officer)).hasStatus(303);
    }

    /** Opens the vote and returns the code of the box. */
    String open(UUID id) {
        MvcTestResult opened = post(path(id) + "/opening", Map.of(), office.officer);
        assertThat(opened).hasStatusOk();
        return Jsoup.parse(Adoptions.text(opened)).select("#box-code").text();
    }

    Sitting sitting(UUID id) {
        return sessions.find(new SessionId(id)).orElseThrow();
    }

    Seat seat(UUID id, String name) {
        return sitting(id).seats().stream()
                .filter(seat -> seat.name().endsWith(name))
                .findFirst()
                .orElseThrow();
    }

    AgendaItem item(UUID id, String name) {
        return sitting(id).items().stream()
                .filter(item -> item.name().startsWith(name))
                .findFirst()
                .orElseThrow();
    }

    /** Sends the ballot of a member who agrees with all but those named. */
    MvcTestResult vote(UUID id, int member, String number, String... against) {
        Map<String, String> form = new HashMap<>(Map.of("number", number, "send", "1"));
        for (AgendaItem item : sitting(id).items()) {
            boolean no = List.of(against).stream().anyMatch(name -> item.name().startsWith(name));
            form.put("item." + item.id(), no ? "AGAINST" : "AGREE");
        }
        return post(path(id) + "/ballot", form, account(member));
    }

    static String number() {
        return UUID.randomUUID().toString().replace("-", "");
    }

    MvcTestResult upload(String path, AccountId who) {
        byte[] pdf = "%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
        return mvc.post()
                .uri(path)
                .multipart()
                .file(new MockMultipartFile("file", "bien-ban.pdf", "application/pdf", pdf))
                .with(office.as(who))
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .exchange();
    }

    MvcTestResult post(String to, Map<String, String> fields, AccountId who) {
        Map<String, List<String>> form = new HashMap<>();
        fields.forEach((name, value) -> form.put(name, List.of(value)));
        return browser.post(to, form, who);
    }

    Document page(String address, AccountId who) {
        MvcTestResult answer = browser.get(address, who);
        assertThat(answer).as(address).hasStatusOk();
        return Jsoup.parse(Adoptions.text(answer));
    }

    static String path(UUID session) {
        return "/awards/sessions/" + session;
    }
}
