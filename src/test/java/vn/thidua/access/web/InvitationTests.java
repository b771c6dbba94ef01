package vn.thidua.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.access.AccountId;
import vn.thidua.access.EntryKeys;
import vn.thidua.access.Role;
import vn.thidua.access.Staff;
import vn.thidua.access.domain.EntryKeyDesk;
import vn.thidua.organization.UnitId;
import vn.thidua.shared.By;

@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "thidua.access.tries-per-address=6")
@Import(Staff.class)
class InvitationTests {

    private static final String PASSWORD = Staff.PASSWORD;

    @LocalServerPort
    private int port;

    @Autowired
    private Staff staff;

    @Autowired
    private EntryKeyDesk desk;

    @Autowired
    private EntryKeys keys;

    @Autowired
    private JdbcClient jdbc;

    private final String administrator = "quantri." + UUID.randomUUID();
    private final String name = "moi." + UUID.randomUUID();
    private AccountId invited;

    @BeforeEach
    void somebodyWithoutPassword() {
        jdbc.sql("delete from throttle").update();
        UnitId ward = staff.ward("Hoa Sen");
        staff.person(administrator, PASSWORD, Role.ADMINISTRATOR, ward);
        invited = staff.person(name, null, Role.UNIT_OFFICER, ward);
    }

    @Test
    void slipOpensOnceAndIsKeptNowhere() {
        try (Visitor admin = new Visitor(port);
                Visitor person = new Visitor(port)) {
            admin.signIn(administrator, PASSWORD);
            admin.get("/accounts/" + invited);
            assertThat(admin.post("/accounts/slips", "account", "").location()).isEqualTo("/accounts");
            Visitor.Answer slips = admin.post("/accounts/slips", "account", invited.toString());
            assertThat(slips.page().select(".slip")).hasSize(1);
            assertThat(slips.page().select("svg.qr path").attr("d")).startsWith("M4,4h1v1h-1z");
            String path = slips.page().select("code.break").text().replaceFirst("^http://[^/]+", "");
            String secret = path.substring("/invitations/".length());
            assertThat(secret).hasSize(43);
            assertThat(anywhere(secret)).isEmpty();

            assertThat(person.signIn(name, "")).isEqualTo("/sign-in?again");
            assertThat(person.get(path).text()).contains(name);
            assertThat(person.post(path, "password", "ngan", "again", "ngan").status())
                    .isEqualTo(422);
            assertThat(person.post(path, "password", "mua-xuan-ve-som", "again", "mua-xuan-ve-som")
                            .location())
                    .isEqualTo("/sign-in");
            assertThat(person.get(path).status()).isEqualTo(410);
            assertThat(person.post(path, "password", "ke-khac-chiem-lay", "again", "ke-khac-chiem-lay")
                            .status())
                    .isEqualTo(410);
            assertThat(person.signIn(name, "mua-xuan-ve-som")).isEqualTo("/");
            assertThat(staff.events(invited))
                    .isEqualTo(List.of("AccountCreated", "RoleGranted", "AccountInvited", "PasswordChanged"));
        }
    }

    @Test
    void newerAndWithdrawnInvitationsCloseOlderOnes() {
        try (Visitor admin = new Visitor(port);
                Visitor person = new Visitor(port)) {
            String first = keys.write(desk.invite(invited, false, By.PROGRAM)).orElseThrow();
            UUID key = desk.invite(invited, false, By.PROGRAM);
            String second = keys.write(key).orElseThrow();
            assertThat(person.get(first).status()).isEqualTo(410);
            assertThat(person.get(second).status()).isEqualTo(200);
            String third = keys.write(key).orElseThrow();
            assertThat(person.get(second).status()).isEqualTo(410);
            assertThat(person.get(third).status()).isEqualTo(200);
            admin.signIn(administrator, PASSWORD);
            admin.get("/accounts/" + invited);
            admin.post("/accounts/" + invited + "/invitation/withdrawal");
            assertThat(person.get(third).status()).isEqualTo(410);
            assertThat(keys.write(key)).isEmpty();
        }
    }

    @Test
    void expiredInvitationOpensNothing() {
        try (Visitor person = new Visitor(port)) {
            String path = keys.write(desk.invite(invited, false, By.PROGRAM)).orElseThrow();
            jdbc.sql("update entry_key set valid_until = created_at where account_id = :id")
                    .param("id", invited.value())
                    .update();
            assertThat(person.get(path).status()).isEqualTo(410);
        }
    }

    @Test
    void guessingIsStopped() {
        try (Visitor stranger = new Visitor(port)) {
            for (int i = 0; i < 6; i++) {
                assertThat(stranger.get("/invitations/" + UUID.randomUUID()).status())
                        .isEqualTo(410);
            }
            assertThat(stranger.get("/invitations/" + UUID.randomUUID()).status())
                    .isEqualTo(429);
            String path = keys.write(desk.invite(invited, false, By.PROGRAM)).orElseThrow();
            assertThat(stranger.get(path).status()).isEqualTo(200);
        }
    }

    @Test
    void forgottenPasswordLeavesTheInvitationOpenAndAnInvitationClosesBoth() {
        try (Visitor person = new Visitor(port)) {
            String invitation =
                    keys.write(desk.invite(invited, false, By.PROGRAM)).orElseThrow();
            desk.forgotten(invited);
            desk.forgotten(invited);
            assertThat(person.get(invitation).status()).isEqualTo(200);
            assertThat(open()).isEqualTo(List.of("FORGOTTEN", "INVITATION"));
            desk.invite(invited, false, By.PROGRAM);
            assertThat(open()).isEqualTo(List.of("INVITATION"));
            assertThat(person.get(invitation).status()).isEqualTo(410);
        }
    }

    private List<String> open() {
        return jdbc.sql("""
            select purpose from entry_key
            where account_id = :id and used_at is null and withdrawn_at is null order by purpose
            """).param("id", invited.value()).query(String.class).list();
    }

    /** Returns the tables and columns in which a text is found. */
    private List<String> anywhere(String text) {
        return jdbc.sql("""
            select table_name || '.' || column_name from information_schema.columns
            where table_schema = current_schema() and data_type in ('text', 'jsonb')
            """).query(String.class).list().stream()
                .filter(column -> jdbc.sql(
                                "select exists (select 1 from %s where position(:text in cast(%s as text)) > 0)"
                                        .formatted(
                                                column.substring(0, column.indexOf('.')),
                                                column.substring(column.indexOf('.') + 1)))
                        .param("text", text)
                        .query(Boolean.class)
                        .single())
                .toList();
    }
}
