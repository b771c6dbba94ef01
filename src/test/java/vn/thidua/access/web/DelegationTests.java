package vn.thidua.access.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.thidua.access.AccountId;
import vn.thidua.access.Act;
import vn.thidua.access.Grant;
import vn.thidua.access.Role;
import vn.thidua.access.domain.AccountDesk;
import vn.thidua.access.domain.AccountReads;
import vn.thidua.access.domain.GrantDesk;
import vn.thidua.access.domain.GrantReads;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.domain.UnitDesk;
import vn.thidua.shared.By;

/** A leader hands the role over, the deputy acts in it under both names, and it ends. */
@SpringBootTest
@AutoConfigureMockMvc
class DelegationTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private UnitDesk units;

    @Autowired
    private AccountDesk desk;

    @Autowired
    private AccountReads accounts;

    @Autowired
    private GrantReads grants;

    @Autowired
    private GrantDesk grantDesk;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private UnitId ward;
    private AccountId leader;
    private AccountId deputy;
    private LocalDate today;

    @BeforeEach
    void aLeaderAndADeputy() {
        today = LocalDate.now(clock);
        ward = units.create(
                new UnitDesk.Create("WARD", "Phường Hoa Sen", "Hoa Sen", null, null, LocalDate.of(2020, 1, 1)),
                By.PROGRAM);
        leader = person("Lê Thị Lãnh Đạo", Role.LEADER);
        deputy = person("Phạm Văn Phó", Role.UNIT_OFFICER);
    }

    @Test
    void deputyActsUnderBothNamesUntilItIsEnded() {
        assertThat(handOver(leader, deputy)).hasStatus(303);
        Grant lent = lent();
        assertThat(lent.mandate().orElseThrow().principal()).isEqualTo(leader);
        assertThat(lent.mandate().orElseThrow().lastDay()).isEqualTo(today.plusDays(6));

        Seat seat = new Seat();
        assertThat(get(deputy, seat, "/audit")).hasStatus(403);
        assertThat(post(deputy, seat, "/me/role", "grant", lent.id().toString()))
                .hasStatus(303);
        assertThat(get(deputy, seat, "/audit")).hasStatusOk().bodyText().contains("Bạn đang làm thay Lê Thị Lãnh Đạo");
        assertThat(get(deputy, seat, "/me/rights")).hasStatusOk().bodyText().contains("15/GUQ-UBND");

        assertThat(post(leader, new Seat(), "/me/delegations/" + lent.id() + "/ending"))
                .hasStatus(303);
        assertThat(get(deputy, seat, "/audit")).hasStatus(403);
        assertThat(accounts.grants(deputy, today)).hasSize(1);
        assertThat(events("DelegationEnded")).isEqualTo(1);
        post(leader, new Seat(), "/me/delegations/" + lent.id() + "/ending");
        assertThat(events("DelegationEnded")).isEqualTo(1);
    }

    @Test
    void sameFormTwiceHandsOverOnce() {
        UUID id = UUID.randomUUID();
        assertThat(handOver(leader, deputy, "id", id.toString())).hasStatus(303);
        assertThat(handOver(leader, deputy, "id", id.toString())).hasStatus(303);
        assertThat(events("DelegationEntered")).isEqualTo(1);
    }

    @Test
    void partIsAPart() {
        assertThat(handOver(leader, deputy, "acts", "SEE_PLANS")).hasStatus(303);
        assertThat(List.of(Act.values()).stream().filter(lent()::may))
                .isEqualTo(List.of(Act.USE_OWN_DESK, Act.SEE_PLANS));
    }

    @Test
    void endsWithTheRoleOfThePrincipal() {
        handOver(leader, deputy);
        UUID grant = grants.of(leader, today).getFirst().id();
        grantDesk.withdraw(leader, grant, By.PROGRAM);
        assertThat(accounts.grants(deputy, today)).hasSize(1);
    }

    @Test
    void isNotThereBeforeAndAfterItsDays() {
        handOver(leader, deputy, "from", today.plusDays(2).toString());
        assertThat(List.of(1, 2, 6, 7).stream()
                        .map(days ->
                                accounts.grants(deputy, today.plusDays(days)).size()))
                .isEqualTo(List.of(1, 2, 2, 1));
    }

    @Test
    void deputyHandsNothingOn() {
        handOver(leader, deputy);
        Seat seat = new Seat();
        post(deputy, seat, "/me/role", "grant", lent().id().toString());
        assertThat(get(deputy, seat, "/me/delegations"))
                .hasStatusOk()
                .bodyText()
                .contains("không cấp vai trò hay ủy quyền tiếp");
        UUID own = grants.of(deputy, today).getFirst().id();
        AccountId third = person("Võ Thị Ba", Role.UNIT_OFFICER);
        assertThat(send(deputy, seat, own, third))
                .hasStatus(409)
                .bodyText()
                .contains("không cấp vai trò hay ủy quyền tiếp");
    }

    @Test
    void complainsAndKeepsWhatWasTyped() {
        MvcTestResult answer =
                handOver(leader, deputy, "to", "mai", "paperNumber", "", "deputy", "Không Có Ai", "note", "đi họp");
        assertThat(answer)
                .hasStatus(422)
                .bodyText()
                .contains(
                        "Giá trị này không đọc được",
                        "không có tài khoản nào đang mở tên như vậy",
                        "đi họp",
                        "value=\"mai\"");
        assertThat(events("DelegationEntered")).isZero();
    }

    @Test
    void strangersNeitherEndNorReadIt() {
        handOver(leader, deputy);
        UUID id = lent().id();
        AccountId stranger = person("Người Ngoài", Role.LEADER);
        assertThat(post(stranger, new Seat(), "/me/delegations/" + id + "/ending"))
                .hasStatus(404);
        assertThat(get(stranger, new Seat(), "/me/delegations/" + id + "/paper"))
                .hasStatus(404);
        assertThat(get(leader, new Seat(), "/me/delegations/" + id + "/paper"))
                .hasStatusOk()
                .bodyText()
                .isEqualTo("%PDF mau");
    }

    @Test
    void administratorEntersItForALeaderButNotToThemselves() {
        AccountId administrator = person("Quản Trị", Role.ADMINISTRATOR);
        String base = "/accounts/" + leader + "/delegations";
        UUID grant = grants.of(leader, today).getFirst().id();
        assertThat(send(administrator, new Seat(), base, grant, administrator)).hasStatus(409);
        assertThat(send(administrator, new Seat(), base, grant, deputy)).hasStatus(303);
        assertThat(get(administrator, new Seat(), base))
                .hasStatusOk()
                .bodyText()
                .contains("Quản Trị nhập");
        assertThat(get(administrator, new Seat(), "/accounts/" + deputy + "/rights"))
                .hasStatusOk()
                .bodyText()
                .contains("thay Lê Thị Lãnh Đạo");
    }

    @Test
    void deputyOfAnAdministratorNeitherOpensNorClosesAnAdministratorsAccount() {
        AccountId absent = person("Quản Trị", Role.ADMINISTRATOR);
        AccountId other = person("Quản Trị Hai", Role.ADMINISTRATOR);
        assertThat(handOver(absent, deputy)).hasStatus(303);
        Seat session = new Seat();
        post(deputy, session, "/me/role", "grant", lent().id().toString());
        UUID role = grants.of(other, today).getFirst().id();
        for (String path :
                List.of("/password", "/second-factor/removal", "/closing", "/grants/" + role + "/withdrawal")) {
            assertThat(post(deputy, session, "/accounts/" + other + path, "version", "0", "password", ""))
                    .as(path)
                    .hasStatus(409)
                    .bodyText()
                    .contains("không mở được đường vào tài khoản");
        }
        assertThat(post(deputy, session, "/accounts/slips", "account", other.toString()))
                .hasStatus(409);
        assertThat(post(
                        deputy,
                        session,
                        "/accounts/" + other,
                        "version",
                        "0",
                        "name",
                        "Quản Trị Hai",
                        "email",
                        "khac@hoasen.example"))
                .hasStatus(409);
        assertThat(get(deputy, session, "/accounts/" + other))
                .bodyText()
                .containsPattern("disabled[^>]* aria-describedby=\"w-password\"")
                .containsPattern("disabled[^>]* aria-describedby=\"w-in\"")
                .containsPattern("disabled[^>]* aria-describedby=\"w-" + role + "\"");
        assertThat(get(deputy, session, "/accounts/" + leader)).bodyText().doesNotContain("\"w-in\"");
        assertThat(post(deputy, session, "/accounts/slips", "account", other.toString(), "account", leader.toString()))
                .hasStatus(200)
                .bodyText()
                .contains("1 người giữ vai trò Quản trị không có phiếu")
                .contains("Lê Thị Lãnh Đạo")
                .doesNotContain("Quản Trị Hai");
        assertThat(post(deputy, session, "/accounts/slips", "account", leader.toString()))
                .hasStatus(200);
    }

    @Test
    void proposesNamesOfTheSameBodyOnly() {
        AccountId near = person("Vũ Thị Gần " + UUID.randomUUID(), Role.UNIT_OFFICER);
        ward = units.create(
                new UnitDesk.Create("WARD", "Phường Sao Mai", "Sao Mai", null, null, LocalDate.of(2020, 1, 1)),
                By.PROGRAM);
        AccountId far = person("Vũ Thị Xa " + UUID.randomUUID(), Role.UNIT_OFFICER);
        assertThat(get(leader, new Seat(), "/me/delegations"))
                .bodyText()
                .contains(accounts.find(near).orElseThrow().name())
                .doesNotContain(accounts.find(near).orElseThrow().username())
                .doesNotContain(accounts.find(far).orElseThrow().name());
        assertThat(handOver(
                        leader, far, "deputy", accounts.find(far).orElseThrow().name()))
                .hasStatus(422)
                .bodyText()
                .contains("Trong cơ quan của bạn không có tài khoản nào");
        assertThat(handOver(
                        leader,
                        near,
                        "deputy",
                        accounts.find(near).orElseThrow().name()))
                .hasStatus(303);
        assertThat(handOver(
                        leader,
                        far,
                        "from",
                        today.plusDays(7).toString(),
                        "to",
                        today.plusDays(9).toString()))
                .hasStatus(303);
    }

    private Grant lent() {
        return accounts.grants(deputy, today).stream()
                .filter(grant -> grant.mandate().isPresent())
                .findFirst()
                .orElseThrow();
    }

    private long events(String event) {
        return jdbc.sql("select count(*) from audit_entry where event = :event and about = :about")
                .param("event", event)
                .param("about", "account:" + deputy)
                .query(Long.class)
                .single();
    }

    private MvcTestResult handOver(AccountId from, AccountId to, String... more) {
        return send(from, new Seat(), grants.of(from, today).getFirst().id(), to, more);
    }

    private MvcTestResult send(AccountId who, Seat seat, UUID grant, AccountId to, String... more) {
        return send(who, seat, "/me/delegations", grant, to, more);
    }

    private MvcTestResult send(AccountId who, Seat seat, String base, UUID grant, AccountId to, String... more) {
        var request = mvc.post()
                .uri(base)
                .multipart()
                .file(new MockMultipartFile(
                        "file", "giay.pdf", "application/pdf", "%PDF mau".getBytes(StandardCharsets.US_ASCII)))
                .with(seat)
                .with(as(who))
                .with(csrf());
        List<String> fields = new ArrayList<>(List.of(
                "grant", grant.toString(),
                "deputy", accounts.find(to).orElseThrow().username(),
                "from", today.toString(),
                "to", today.plusDays(6).toString(),
                "reason", "ABSENT",
                "paperNumber", "15/GUQ-UBND",
                "paperDate", today.toString()));
        for (int i = 0; i < more.length; i += 2) {
            int at = fields.indexOf(more[i]);
            if (at >= 0) {
                fields.set(at + 1, more[i + 1]);
            } else {
                fields.addAll(List.of(more[i], more[i + 1]));
            }
        }
        for (int i = 0; i < fields.size(); i += 2) {
            request = request.param(fields.get(i), fields.get(i + 1));
        }
        return seat.sitting(request.exchange());
    }

    private MvcTestResult get(AccountId who, Seat seat, String path) {
        return seat.sitting(mvc.get().uri(path).with(seat).with(as(who)).exchange());
    }

    private MvcTestResult post(AccountId who, Seat seat, String path, String... fields) {
        var request = mvc.post().uri(path).with(seat).with(as(who)).with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return seat.sitting(request.exchange());
    }

    private static RequestPostProcessor as(AccountId who) {
        return SecurityMockMvcRequestPostProcessors.authentication(
                UsernamePasswordAuthenticationToken.authenticated(who, null, List.of()));
    }

    private AccountId person(String name, Role role) {
        String username = "uq." + UUID.randomUUID().toString().toLowerCase(Locale.ROOT);
        AccountId id = desk.create(new AccountDesk.Create(username, name, null, "mat-khau-mau-1"), By.PROGRAM);
        grantDesk.giveFromToday(id, role, ward, By.PROGRAM);
        return id;
    }

    /** Keeps the cookie of a session from one request to the next. */
    private static final class Seat implements RequestPostProcessor {

        private Cookie[] cookies = {};

        @Override
        public MockHttpServletRequest postProcessRequest(MockHttpServletRequest request) {
            if (cookies.length > 0) {
                request.setCookies(cookies);
            }
            return request;
        }

        MvcTestResult sitting(MvcTestResult answer) {
            if (answer.getResponse().getCookies().length > 0) {
                cookies = answer.getResponse().getCookies();
            }
            return answer;
        }
    }
}
