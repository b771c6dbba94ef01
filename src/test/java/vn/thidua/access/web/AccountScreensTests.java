package vn.thidua.access.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.thidua.access.AccountId;
import vn.thidua.access.Role;
import vn.thidua.access.domain.AccountDesk;
import vn.thidua.access.domain.AccountReads;
import vn.thidua.access.domain.GrantDesk;
import vn.thidua.access.domain.GrantReads;
import vn.thidua.access.domain.HeldGrant;
import vn.thidua.access.domain.PasswordStamp;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.domain.UnitDesk;
import vn.thidua.shared.By;

@SpringBootTest
@AutoConfigureMockMvc
class AccountScreensTests {

    private static final String PASSWORD = "mat-khau-mau-1";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private UnitDesk units;

    @Autowired
    private AccountDesk desk;

    @Autowired
    private GrantDesk roles;

    @Autowired
    private AccountReads accounts;

    @Autowired
    private GrantReads grants;

    @Autowired
    private PasswordEncoder passwords;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private UnitId ward;
    private AccountId administrator;

    @BeforeEach
    void onlyOneAdministrator() {
        jdbc.sql("update role_grant set ends_on = starts_on + 40000 where role = 'ADMINISTRATOR' and ends_on is null")
                .update();
        ward = units.create(
                new UnitDesk.Create("WARD", "Phường Hoa Sen", "Hoa Sen", null, null, LocalDate.of(2020, 1, 1)),
                By.PROGRAM);
        administrator = person("Nguyễn Thị Quản Trị");
        roles.giveFromToday(administrator, Role.ADMINISTRATOR, ward, By.PROGRAM);
    }

    @Test
    void refusesForgedWithdrawalOfTheLastAdministrator() {
        UUID grant = of(administrator).getFirst().id();
        MvcTestResult answer = post("/accounts/" + administrator + "/grants/" + grant + "/withdrawal");
        assertThat(answer).hasStatus(409).bodyText().contains("ACC-105");
        assertThat(of(administrator)).hasSize(1);
    }

    @Test
    void refusesForgedClosingOfTheLastAdministrator() {
        assertThat(post("/accounts/" + administrator + "/closing"))
                .hasStatus(409)
                .bodyText()
                .contains("ACC-105");
        assertThat(accounts.find(administrator).orElseThrow().open()).isTrue();
        assertThat(get("/accounts/" + administrator)).hasStatusOk().bodyText().contains("close-why", "disabled");
    }

    @Test
    void secondAdministratorMayGo() {
        AccountId second = person("Trần Văn Hai");
        roles.giveFromToday(second, Role.ADMINISTRATOR, ward, By.PROGRAM);
        UUID grant = of(second).getFirst().id();
        assertThat(post("/accounts/" + second + "/grants/" + grant + "/withdrawal"))
                .hasStatus(303);
        assertThat(of(second)).isEmpty();
        assertThat(post("/accounts/" + second + "/closing")).hasStatus(303);
        assertThat(accounts.find(second).orElseThrow().open()).isFalse();
        assertThat(post("/accounts/" + second + "/reopening")).hasStatus(303);
        assertThat(accounts.find(second).orElseThrow().open()).isTrue();
    }

    @Test
    void findsWithoutDiacritics() {
        String name = "Đặng Thị Ngọc Ẩn " + UUID.randomUUID();
        person(name);
        assertThat(get("/accounts?q=dang thi ngoc an " + name.substring(17)))
                .hasStatusOk()
                .bodyText()
                .contains(name);
        assertThat(get("/accounts?q=" + UUID.randomUUID()))
                .hasStatusOk()
                .bodyText()
                .doesNotContain(name);
    }

    @Test
    void accountWithoutPasswordWaitsForItsPerson() {
        UUID id = UUID.randomUUID();
        String[] form = {"id", id.toString(), "name", "Lê Thị Mới", "username", "moi." + id, "password", ""};
        assertThat(post("/accounts", form)).hasStatus(303);
        assertThat(post("/accounts", form)).hasStatus(303);
        assertThat(accounts.file(new AccountId(id)).orElseThrow().hasPassword()).isFalse();
        assertThat(get("/accounts?q=moi." + id)).hasStatusOk().bodyText().contains("Chưa đặt mật khẩu");
    }

    @Test
    void complainsAndKeepsWhatWasTyped() {
        assertThat(post("/accounts", "id", UUID.randomUUID().toString(), "name", "Lê Thị Giữ", "password", "ngan"))
                .hasStatus(422)
                .bodyText()
                .contains("Lê Thị Giữ", "e-username", "e-password");
        assertThat(post("/accounts/" + administrator + "/grants", "role", "LEADER", "from", "mai", "to", "2026-12-31"))
                .hasStatus(422)
                .bodyText()
                .contains("e-f-unitName", "e-from", "value=\"mai\"", "value=\"2026-12-31\"");
    }

    @Test
    void grantsForATimeAndOnce() {
        AccountId person = person("Phạm Văn Hạn");
        LocalDate today = LocalDate.now(clock);
        String[] form = {
            "grant",
            UUID.randomUUID().toString(),
            "role",
            "LEADER",
            "unit",
            ward.toString(),
            "from",
            today.plusDays(1).toString(),
            "to",
            today.plusDays(30).toString()
        };
        assertThat(post("/accounts/" + person + "/grants", form)).hasStatus(303);
        assertThat(post("/accounts/" + person + "/grants", form)).hasStatus(303);
        assertThat(of(person).stream().map(HeldGrant::lastDay).toList())
                .isEqualTo(List.of(java.util.Optional.of(today.plusDays(30))));
        form[1] = UUID.randomUUID().toString();
        assertThat(post("/accounts/" + person + "/grants", form)).hasStatus(409);
    }

    @Test
    void asksWhichUnitIsMeantByItsName() {
        AccountId person = person("Phạm Thị Nơi");
        String mark = UUID.randomUUID().toString().substring(0, 8);
        UnitId first = unit("Trường Sen Hồng " + mark);
        UnitId second = unit("Trường Sen Trắng " + mark);
        String[] form = {
            "grant",
            UUID.randomUUID().toString(),
            "role",
            "LEADER",
            "unitName",
            "truong sen " + mark,
            "from",
            LocalDate.now(clock).toString()
        };
        MvcTestResult asked = post("/accounts/" + person + "/grants", form);
        assertThat(asked).hasStatus(422).bodyText().contains("value=\"truong sen " + mark + "\"");
        assertThat(Jsoup.parse(new String(asked.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8))
                        .select("input[type=radio][name=unit]")
                        .eachAttr("value"))
                .isEqualTo(List.of(first.toString(), second.toString()));
        String[] chosen = Arrays.copyOf(form, form.length + 2);
        chosen[form.length] = "unit";
        chosen[form.length + 1] = second.toString();
        assertThat(post("/accounts/" + person + "/grants", chosen)).hasStatus(303);
        assertThat(of(person).stream().map(HeldGrant::unit).toList()).isEqualTo(List.of(second));
    }

    @Test
    void staleChangeShowsWhoChangedWhat() {
        AccountId person = person("Hoàng Thị Cũ");
        assertThat(post("/accounts/" + person, "version", "0", "name", "Hoàng Thị Mới"))
                .hasStatus(303);
        assertThat(post("/accounts/" + person, "version", "0", "name", "Hoàng Thị Khác"))
                .hasStatus(409)
                .bodyText()
                .contains("Hoàng Thị Khác", "Hoàng Thị Mới", "Nguyễn Thị Quản Trị đã sửa");
    }

    @Test
    void changesOwnPasswordOnlyWithTheOldOne() {
        String[] wrong = {"old", "khong-phai-the", "password", "mua-xuan-ve-2", "again", "mua-xuan-ve-2"};
        assertThat(post("/me/password", wrong)).hasStatus(422).bodyText().contains("e-old");
        String[] typo = {"old", PASSWORD, "password", "mua-xuan-ve-2", "again", "mua-xuan-ve-3"};
        assertThat(post("/me/password", typo)).hasStatus(422).bodyText().contains("e-again");
        String[] right = {"old", PASSWORD, "password", "mua-xuan-ve-2", "again", "mua-xuan-ve-2"};
        assertThat(post("/me/password", right)).hasStatus(303);
        assertThat(passwords.matches("mua-xuan-ve-2", hash(administrator))).isTrue();
    }

    @Test
    void newPasswordEndsOlderSessions() {
        UsernamePasswordAuthenticationToken session =
                UsernamePasswordAuthenticationToken.authenticated(administrator, null, List.of());
        session.setDetails(
                new PasswordStamp(accounts.find(administrator).orElseThrow().passwordChangedAt()));
        var someone = SecurityMockMvcRequestPostProcessors.authentication(session);
        assertThat(mvc.get().uri("/me").with(someone).exchange()).hasStatusOk();
        String version =
                String.valueOf(accounts.file(administrator).orElseThrow().version());
        assertThat(post("/accounts/" + administrator + "/password", "version", version, "password", "mua-xuan-ve-2"))
                .hasStatus(303);
        assertThat(mvc.get().uri("/me").with(someone).exchange()).hasStatus(302);
    }

    private UnitId unit(String name) {
        return units.create(
                new UnitDesk.Create("SCHOOL", name, name, ward, null, LocalDate.of(2020, 1, 1)), By.PROGRAM);
    }

    private AccountId person(String name) {
        return desk.create(new AccountDesk.Create("nguoi." + UUID.randomUUID(), name, null, PASSWORD), By.PROGRAM);
    }

    private List<HeldGrant> of(AccountId account) {
        return grants.of(account, LocalDate.now(clock));
    }

    private String hash(AccountId account) {
        return jdbc.sql("select password_hash from account where id = :id")
                .param("id", account.value())
                .query(String.class)
                .single();
    }

    private MvcTestResult get(String uri) {
        return mvc.get()
                .uri(uri)
                .with(SecurityMockMvcRequestPostProcessors.authentication(
                        UsernamePasswordAuthenticationToken.authenticated(administrator, null, List.of())))
                .exchange();
    }

    private MvcTestResult post(String uri, String... form) {
        MockMvcTester.MockMvcRequestBuilder request = mvc.post()
                .uri(uri)
                .with(csrf())
                .with(SecurityMockMvcRequestPostProcessors.authentication(
                        UsernamePasswordAuthenticationToken.authenticated(administrator, null, List.of())));
        for (int i = 0; i < form.length; i += 2) {
            request = request.param(form[i], form[i + 1]);
        }
        return request.exchange();
    }
}
