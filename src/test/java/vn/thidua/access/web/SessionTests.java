package vn.thidua.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.TestClock;
import vn.thidua.access.AccountId;
import vn.thidua.access.Role;
import vn.thidua.access.domain.AccountDesk;
import vn.thidua.access.domain.AccountReads;
import vn.thidua.access.domain.BrowserName;
import vn.thidua.access.domain.GrantDesk;
import vn.thidua.access.domain.OpenSession;
import vn.thidua.access.domain.SessionDesk;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.domain.UnitDesk;
import vn.thidua.shared.By;
import vn.thidua.shared.Vietnamese;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class SessionTests {

    private static final String PASSWORD = "hoa-sen-no-som-mai";

    @LocalServerPort
    private int port;

    @Autowired
    private UnitDesk units;

    @Autowired
    private AccountDesk accounts;

    @Autowired
    private GrantDesk grants;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private SessionDesk sessions;

    @Autowired
    private AccountReads reads;

    private final String name = "nguoi." + UUID.randomUUID();
    private AccountId account;

    @BeforeEach
    void somebody() {
        UnitId ward = units.create(
                new UnitDesk.Create("WARD", "Phường Hoa Sen", "Hoa Sen", null, null, LocalDate.of(2020, 1, 1)),
                By.PROGRAM);
        account = accounts.create(new AccountDesk.Create(name, "Nguyễn Thị Mẫu", null, PASSWORD), By.PROGRAM);
        grants.giveFromToday(account, Role.ADMINISTRATOR, ward, By.PROGRAM);
    }

    @Test
    void cookieIsStrictAndChangesAtSignIn() {
        try (Visitor visitor = new Visitor(port)) {
            String before = visitor.get("/sign-in").cookies().getFirst();
            assertThat(before)
                    .startsWith("thidua=")
                    .contains("HttpOnly", "SameSite=Lax")
                    .doesNotContain("Secure");
            visitor.signIn(name, PASSWORD);
            assertThat(visitor.get("/me").status()).isEqualTo(200);
            assertThat(jdbc.sql("select count(*) from web_session where principal_name = :id")
                            .param("id", account.toString())
                            .query(Integer.class)
                            .single())
                    .isEqualTo(1);
            assertThat(visitor.get("/sign-in").cookies()).isEmpty();
        }
    }

    @Test
    void databaseKeepsOnlyAHashOfWhatTheCookieSays() throws Exception {
        try (Visitor visitor = new Visitor(port)) {
            String cookie = visitor.get("/sign-in").cookies().getFirst();
            String said = new String(
                    Base64.getDecoder().decode(cookie.substring("thidua=".length(), cookie.indexOf(';'))),
                    StandardCharsets.UTF_8);
            String hash = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(said.getBytes(StandardCharsets.UTF_8)));
            assertThat(jdbc.sql("select session_id from web_session where session_id in (:ids)")
                            .param("ids", List.of(said, hash))
                            .query(String.class)
                            .list())
                    .isEqualTo(List.of(hash));
        }
    }

    @Test
    void lastUseIsToldByTheClockOfTheProgram() {
        try (Visitor visitor = new Visitor(port)) {
            visitor.signIn(name, PASSWORD);
            OpenSession open = sessions.open(reads.find(account).orElseThrow()).getFirst();
            assertThat(LocalDate.ofInstant(open.lastSeen(), Vietnamese.ZONE)).isEqualTo(TestClock.TODAY);
        }
    }

    @Test
    void listsAndEndsSessionsElsewhere() {
        try (Visitor here = new Visitor(port);
                Visitor phone = new Visitor(port, "Mozilla/5.0 (iPhone; CPU) Version/26.0 Mobile Safari/604.1");
                Visitor third = new Visitor(port)) {
            for (Visitor visitor : List.of(phone, third, here)) {
                assertThat(visitor.signIn(name, PASSWORD)).isEqualTo("/");
            }
            Visitor.Answer me = here.get("/me");
            assertThat(me.text()).contains("Firefox trên Linux", "Safari trên iPhone", "Phiên này");
            assertThat(me.page().select("form[action$=/ending][action*=/me/sessions/]"))
                    .hasSize(3);
            String ofPhone =
                    me.page().select("li:contains(Safari trên iPhone) form").attr("action");
            assertThat(here.post(ofPhone).status()).isEqualTo(303);
            assertThat(phone.get("/me").status()).isEqualTo(302);
            assertThat(third.get("/me").status()).isEqualTo(200);
            here.get("/me");
            here.post("/me/sessions/ending");
            assertThat(third.get("/me").status()).isEqualTo(302);
            assertThat(here.get("/me").status()).isEqualTo(200);
            assertThat(jdbc.sql("select count(*) from audit_entry where event = 'SessionsEnded' and about = :about")
                            .param("about", "account:" + account)
                            .query(Integer.class)
                            .single())
                    .isEqualTo(2);
        }
    }

    @Test
    void ownNewPasswordKeepsThisSessionOnly() {
        try (Visitor here = new Visitor(port);
                Visitor there = new Visitor(port)) {
            here.signIn(name, PASSWORD);
            there.signIn(name, PASSWORD);
            here.get("/me");
            here.post("/me/password", "old", PASSWORD, "password", "mua-he-2026-moi", "again", "mua-he-2026-moi");
            assertThat(there.get("/me").status()).isEqualTo(302);
            Visitor.Answer me = here.get("/me");
            assertThat(me.status()).isEqualTo(200);
            assertThat(me.page().select("li:contains(Firefox trên Linux)")).hasSize(1);
        }
    }

    @Test
    void whatAnotherVersionRememberedIsForgotten() {
        try (Visitor visitor = new Visitor(port)) {
            visitor.signIn(name, PASSWORD);
            jdbc.sql("""
                update web_session_attributes set attribute_bytes = '\\x0badc0de' where session_primary_id in (
                    select primary_id from web_session where principal_name = :id)
                """).param("id", account.toString()).update();
            assertThat(visitor.get("/me").status()).isEqualTo(302);
            assertThat(visitor.get("/sign-in").status()).isEqualTo(200);
        }
    }

    @Test
    void namesBrowsers() {
        Map<String, BrowserName> known = Map.of(
                "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/140.0 Safari/537.36 Edg/140.0",
                new BrowserName("Edge", "Windows"),
                "Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 Chrome/140.0 Mobile Safari/537.36",
                new BrowserName("Chrome", "Android"),
                "curl/8.5.0",
                new BrowserName("", ""));
        known.forEach((agent, browser) -> assertThat(BrowserName.of(agent)).isEqualTo(browser));
    }
}
