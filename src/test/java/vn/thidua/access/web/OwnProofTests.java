package vn.thidua.access.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.thidua.access.AccountId;
import vn.thidua.access.Role;
import vn.thidua.access.domain.AccountDesk;
import vn.thidua.access.domain.GrantDesk;
import vn.thidua.access.domain.PasskeyDesk;
import vn.thidua.access.domain.SecondFactorReads;
import vn.thidua.organization.domain.UnitDesk;
import vn.thidua.shared.By;

/** Whoever finds an open session cannot add a way in, nor take one away. */
@SpringBootTest
@AutoConfigureMockMvc
class OwnProofTests {

    private static final String PASSWORD = "hoa-sen-no-som-mai";
    private static final String WRONG = "Mật khẩu hoặc mã chưa đúng; chưa thay đổi gì.";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private AccountDesk accounts;

    @Autowired
    private GrantDesk grants;

    @Autowired
    private UnitDesk units;

    @Autowired
    private PasskeyDesk passkeys;

    @Autowired
    private SecondFactorReads factors;

    @Autowired
    private JdbcClient jdbc;

    private final String name = "chu.phien." + UUID.randomUUID();
    private AccountId person;
    private Cookie session;

    @BeforeEach
    void somebodySignedIn() {
        person = accounts.create(new AccountDesk.Create(name, "Nguyễn Thị Mẫu", null, PASSWORD), By.PROGRAM);
        grants.giveFromToday(
                person,
                Role.LEADER,
                units.create(
                        new UnitDesk.Create("WARD", "Phường Hoa Sen", "Hoa Sen", null, null, LocalDate.of(2020, 1, 1)),
                        By.PROGRAM),
                By.PROGRAM);
        session = mvc.post()
                .uri("/sign-in")
                .with(csrf())
                .param("username", name)
                .param("password", PASSWORD)
                .exchange()
                .getResponse()
                .getCookie("thidua");
    }

    @Test
    void passkeyIsMadeForWhoKnowsThePassword() {
        assertThat(post("/me/passkeys/offer")).hasStatus(422).bodyText().isEqualTo("{\"trouble\":\"proof\"}");
        assertThat(post("/me/passkeys/offer", "proof", "mua-xuan-ve-som"))
                .hasStatus(422)
                .bodyText()
                .isEqualTo("{\"trouble\":\"proof\"}");
        assertThat(mvc.post()
                        .uri("/me/passkeys")
                        .cookie(session)
                        .with(csrf())
                        .content("{}")
                        .exchange())
                .as("nothing was offered")
                .hasStatus(422)
                .bodyText()
                .isEqualTo("{\"trouble\":\"passkey\"}");
        assertThat(post("/me/passkeys/offer", "proof", PASSWORD))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.user.name")
                .isEqualTo(name);
        assertThat(shown()).isEqualTo(List.of("Mật khẩu, để chắc là bạn"));
    }

    @Test
    void passkeyIsRemovedByWhoKnowsThePassword() {
        String key = passkey();
        assertThat(post("/me/passkeys/" + key + "/removal")).hasStatus(303);
        assertThat(me()).contains(WRONG);
        assertThat(post("/me/passkeys/" + key + "/removal", "proof", "mua-xuan-ve-som"))
                .hasStatus(303);
        assertThat(me()).contains(WRONG);
        assertThat(passkeys.of(person)).hasSize(1);
        assertThat(post("/me/passkeys/" + key + "/removal", "proof", PASSWORD)).hasStatus(303);
        assertThat(me()).contains("Đã gỡ khóa truy cập.");
        assertThat(passkeys.of(person)).isEmpty();
    }

    @Test
    void codeIsAskedOfWhoHasASecondFactor() {
        String key = passkey();
        get("/me/second-factor");
        jdbc.sql("update second_factor set confirmed_at = started_at where account_id = :id")
                .param("id", person.value())
                .update();
        assertThat(shown()).isEqualTo(List.of("Mã xác thực hoặc mã dự phòng, để chắc là bạn"));
        post("/me/passkeys/" + key + "/removal", "proof", PASSWORD);
        assertThat(passkeys.of(person)).hasSize(1);
        assertThat(post("/me/passkeys/offer", "proof", PASSWORD)).hasStatus(422);
    }

    @Test
    void secondFactorIsSetUpByWhoKnowsThePassword() {
        assertThat(get("/me/second-factor")).hasStatusOk().bodyText().contains("Mật khẩu, để chắc là bạn");
        MvcTestResult refused = post("/me/second-factor", "code", "123456", "proof", "mua-xuan-ve-som");
        assertThat(refused).hasStatus(422).bodyText().contains(WRONG).contains("value=\"123456\"");
        assertThat(post("/me/second-factor", "code", "123456", "proof", PASSWORD))
                .hasStatus(422)
                .bodyText()
                .contains("Mã chưa đúng")
                .doesNotContain("value=\"123456\"");
        assertThat(factors.of(person)).isEmpty();
    }

    @Test
    void whoHasNothingToShowIsToldWhatToDo() {
        passkey();
        jdbc.sql("update account set password_hash = null where id = :id")
                .param("id", person.value())
                .update();
        assertThat(me()).contains("Bạn chưa có mật khẩu ở đây.");
        assertThat(shown()).isEmpty();
        assertThat(post("/me/passkeys/offer", "proof", "")).hasStatus(422);
    }

    private List<String> shown() {
        return Jsoup.parse(me())
                .select("form[data-passkey] label[for=passkey-proof]")
                .eachText();
    }

    private String passkey() {
        String id = UUID.randomUUID().toString();
        jdbc.sql("""
            insert into passkey (credential_id, account_id, name, public_key, signature_count, uv_initialized, transports,
                backup_eligible, backup_state, created_at, last_used_at)
            values (:id, :account, 'Điện thoại', :key, 0, true, '', false, false, now(), now())
            """)
                .param("id", id)
                .param("account", person.value())
                .param("key", new byte[] {1})
                .update();
        return id;
    }

    private String me() {
        return new String(get("/me").getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private MvcTestResult get(String path) {
        return mvc.get().uri(path).cookie(session).exchange();
    }

    private MvcTestResult post(String path, String... form) {
        MockMvcTester.MockMvcRequestBuilder request =
                mvc.post().uri(path).cookie(session).with(csrf());
        for (int i = 0; i < form.length; i += 2) {
            request = request.param(form[i], form[i + 1]);
        }
        return request.exchange();
    }
}
