package vn.thidua.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.access.AccountId;
import vn.thidua.access.Grant;
import vn.thidua.access.Role;
import vn.thidua.access.Staff;
import vn.thidua.access.TestProvider;
import vn.thidua.access.WithProvider;
import vn.thidua.access.domain.AccountReads;
import vn.thidua.access.domain.SecondFactorDesk;
import vn.thidua.organization.UnitId;
import vn.thidua.shared.By;

/** Sign-in by a real provider, request by request. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "thidua.oidc.name=tài khoản tỉnh",
            "thidua.oidc.create=true",
            "thidua.oidc.unit=unit",
            "thidua.oidc.role=groups",
            "thidua.oidc.roles.lanh-dao=LEADER",
            "thidua.oidc.roles.quan-tri=ADMINISTRATOR"
        })
@WithProvider
@Import(Staff.class)
class OidcTests {

    private static final String PASSWORD = Staff.PASSWORD;
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 4);

    @Autowired
    private TestProvider provider;

    @LocalServerPort
    private int port;

    @Autowired
    private Staff staff;

    @Autowired
    private AccountReads reads;

    @Autowired
    private SecondFactorDesk factors;

    @Autowired
    private JdbcClient jdbc;

    private final String name = "nguoi." + UUID.randomUUID();
    private final String office = "HS-" + UUID.randomUUID();
    private UnitId ward;

    @BeforeEach
    void admitted() {
        provider.admit("http://127.0.0.1:" + port);
        ward = staff.ward(office);
    }

    @Test
    void knownPersonComesIn() {
        AccountId person = known();
        provider.knows(name, Map.of("preferred_username", name));
        try (Visitor visitor = new Visitor(port)) {
            assertThat(visitor.get("/sign-in").text()).contains("Đăng nhập bằng tài khoản tỉnh");
            assertThat(enter(visitor, authorization(visitor))).isEqualTo("/");
            assertThat(visitor.get("/me").text()).contains("bằng tài khoản của cơ quan");
            assertThat(reads.grants(person, TODAY).stream().map(Grant::role)).containsExactly(Role.UNIT_OFFICER);
        }
    }

    @Test
    void claimsGrantRolesButNeverThatOfAnAdministrator() {
        provider.knows(
                name,
                Map.of(
                        "preferred_username",
                        name,
                        "name",
                        "Lê Thị Mới",
                        "unit",
                        office,
                        "groups",
                        List.of("lanh-dao", "quan-tri", "khac")));
        try (Visitor visitor = new Visitor(port)) {
            assertThat(enter(visitor, authorization(visitor))).isEqualTo("/");
            AccountId person = reads.named(name).orElseThrow().id();
            List<Grant> grants = reads.grants(person, TODAY);
            assertThat(grants.stream().map(Grant::role)).containsExactly(Role.LEADER);
            assertThat(grants.getFirst().unit()).isEqualTo(ward);
            assertThat(visitor.get("/accounts").status()).isEqualTo(403);
        }
    }

    @Test
    void closedOrNamelessPersonIsToldWhatToDo() {
        provider.knows(name, Map.of());
        try (Visitor visitor = new Visitor(port)) {
            assertThat(enter(visitor, authorization(visitor))).isEqualTo("/sign-in?again");
            assertThat(visitor.get("/sign-in?again").text()).contains("chưa có tài khoản nào của bạn đang mở");
            assertThat(visitor.get("/me").status()).isEqualTo(302);
            assertThat(reads.named(name)).isEmpty();
        }
    }

    @Test
    void ownSecondFactorIsAskedForAllTheSame() {
        AccountId person = known();
        factors.require(java.util.Set.of(Role.UNIT_OFFICER), By.PROGRAM);
        provider.knows(name, Map.of("preferred_username", name));
        try (Visitor visitor = new Visitor(port)) {
            assertThat(enter(visitor, authorization(visitor))).isEqualTo("/sign-in/second-factor");
            assertThat(visitor.get("/me").status()).isEqualTo(302);
            assertThat(reads.find(person)).isPresent();
        } finally {
            factors.require(java.util.Set.of(), By.PROGRAM);
        }
    }

    @Test
    void answerToAnotherQuestionIsRefused() {
        known();
        provider.knows(name, Map.of("preferred_username", name));
        try (Visitor visitor = new Visitor(port);
                Visitor victim = new Visitor(port)) {
            assertThat(visitor.get("/login/oauth2/code/oidc?code=x&state=y").location())
                    .isEqualTo("/sign-in?again");
            assertThat(visitor.get("/sign-in?again").text()).contains("chưa xác nhận được bạn");
            String callback = atProvider(authorization(visitor));
            victim.get("/sign-in");
            assertThat(victim.get(callback).location()).isEqualTo("/sign-in?again");
            assertThat(victim.get("/me").status()).isEqualTo(302);
        }
    }

    @Test
    void tokenForAnotherQuestionIsRefused() {
        known();
        provider.knows(name, Map.of("preferred_username", name));
        try (Visitor visitor = new Visitor(port)) {
            String forged = authorization(visitor).replaceFirst("nonce=[^&]*", "nonce=forged");
            assertThat(forged).contains("nonce=forged");
            assertThat(enter(visitor, forged)).isEqualTo("/sign-in?again");
            assertThat(visitor.get("/me").status()).isEqualTo(302);
        }
    }

    @Test
    void personIsKnownByTheNumberOnceLinkedAndNobodyElseByTheName() {
        known();
        provider.knows(name, Map.of("preferred_username", name));
        try (Visitor visitor = new Visitor(port)) {
            assertThat(enter(visitor, authorization(visitor))).isEqualTo("/");
        }
        provider.knows(name, Map.of("preferred_username", "doi." + name));
        try (Visitor visitor = new Visitor(port)) {
            assertThat(enter(visitor, authorization(visitor))).isEqualTo("/");
            assertThat(visitor.get("/me").text()).contains("Nguyễn Thị Mẫu");
            assertThat(reads.named("doi." + name)).isEmpty();
        }
        String other = "khac." + name;
        provider.knows(other, Map.of("preferred_username", name));
        try (Visitor visitor = new Visitor(port)) {
            assertThat(visitor.get(atProvider(authorization(visitor), other)).location())
                    .isEqualTo("/sign-in?again");
            assertThat(visitor.get("/sign-in?again").text()).contains("đã gắn với một người khác");
            assertThat(visitor.get("/me").status()).isEqualTo(302);
        }
    }

    @Test
    void claimNeverLeadsToAnAdministrator() {
        staff.grant(known(), Role.ADMINISTRATOR, ward);
        provider.knows(name, Map.of("preferred_username", name));
        try (Visitor visitor = new Visitor(port)) {
            assertThat(enter(visitor, authorization(visitor))).isEqualTo("/sign-in?again");
            assertThat(visitor.get("/sign-in?again").text()).contains("giữ vai trò Quản trị");
            assertThat(visitor.get("/me").status()).isEqualTo(302);
        }
    }

    @Test
    void signedInPersonLinksAndUnlinksWithTheirPassword() {
        AccountId person = staff.person(name, PASSWORD, Role.ADMINISTRATOR, ward);
        provider.knows(name, Map.of("preferred_username", "khac." + name));
        try (Visitor visitor = new Visitor(port)) {
            visitor.signIn(name, PASSWORD);
            visitor.get("/me");
            assertThat(visitor.post("/me/provider", "proof", "sai-mat-khau-roi").location())
                    .isEqualTo("/me");
            assertThat(visitor.get("/me").text()).contains("chưa thay đổi gì");
            assertThat(visitor.post("/me/provider", "proof", PASSWORD)
                            .page()
                            .select("meta[http-equiv=refresh]")
                            .attr("content"))
                    .isEqualTo("0; url=/oauth2/authorization/oidc");
            String callback =
                    atProvider(pathOf(visitor.get("/oauth2/authorization/oidc").location()));
            assertThat(visitor.get(callback).location()).isEqualTo("/me/provider?outcome=linked");
            assertThat(visitor.get("/me/provider?outcome=linked").location()).isEqualTo("/me");
            assertThat(visitor.get("/me/provider").location()).isEqualTo("/me");
            assertThat(visitor.get("/me").text()).contains("Đã nối từ");
        }
        try (Visitor visitor = new Visitor(port)) {
            assertThat(enter(visitor, authorization(visitor))).isEqualTo("/");
            visitor.get("/me");
            assertThat(visitor.post("/me/provider/removal", "proof", PASSWORD).location())
                    .isEqualTo("/me");
            assertThat(visitor.get("/me").text()).contains("Nối tài khoản").doesNotContain("Đã nối từ");
        }
        assertThat(staff.events(person))
                .isEqualTo(List.of("AccountCreated", "RoleGranted", "ProviderLinked", "ProviderUnlinked"));
    }

    @Test
    void whoIsLinkedIsLinkedToNobodyElseAndStaysSignedIn() {
        known();
        provider.knows(name, Map.of("preferred_username", name));
        try (Visitor visitor = new Visitor(port)) {
            assertThat(enter(visitor, authorization(visitor))).isEqualTo("/");
        }
        String other = "khac." + name;
        staff.person(other, PASSWORD, Role.LEADER, ward);
        try (Visitor visitor = new Visitor(port)) {
            visitor.signIn(other, PASSWORD);
            visitor.get("/me");
            visitor.post("/me/provider", "proof", PASSWORD);
            String callback =
                    atProvider(pathOf(visitor.get("/oauth2/authorization/oidc").location()));
            assertThat(visitor.get(callback).location()).isEqualTo("/me/provider?outcome=linkedElsewhere");
            visitor.get("/me");
            visitor.post("/me/provider", "proof", PASSWORD);
            assertThat(visitor.get("/login/oauth2/code/oidc?code=x&state=y").location())
                    .isEqualTo("/me/provider?outcome=notLinked");
            assertThat(visitor.get("/me").text()).contains(other).doesNotContain("Đã nối từ");
        }
    }

    @Test
    void administratorSeesAndTakesOffTheLinkOfOthers() {
        AccountId person = known();
        provider.knows(name, Map.of("preferred_username", name));
        try (Visitor visitor = new Visitor(port)) {
            assertThat(enter(visitor, authorization(visitor))).isEqualTo("/");
        }
        String chief = "chu." + name;
        staff.person(chief, PASSWORD, Role.ADMINISTRATOR, ward);
        try (Visitor visitor = new Visitor(port)) {
            visitor.signIn(chief, PASSWORD);
            assertThat(visitor.get("/accounts/" + person).text()).contains("đăng nhập được bằng hệ thống của cơ quan");
            visitor.post("/accounts/" + person + "/provider/removal");
            assertThat(visitor.get("/accounts/" + person).text())
                    .doesNotContain("đăng nhập được bằng hệ thống của cơ quan");
        }
    }

    private AccountId known() {
        return staff.person(name, null, Role.UNIT_OFFICER, ward);
    }

    /** Returns the path at the provider to which the program sends the visitor. */
    private String authorization(Visitor visitor) {
        visitor.get("/sign-in");
        assertThat(visitor.get("/sign-in/provider").location()).isEqualTo("/oauth2/authorization/oidc");
        return pathOf(visitor.get("/oauth2/authorization/oidc").location());
    }

    /** Signs in at the provider and returns where it leads there. */
    private String enter(Visitor visitor, String authorization) {
        return visitor.get(atProvider(authorization)).location();
    }

    /** Signs in at the provider and returns the path of the program to which the provider sends the visitor. */
    private String atProvider(String authorization) {
        return atProvider(authorization, name);
    }

    private String atProvider(String authorization, String who) {
        try (Visitor there = new Visitor(provider.port())) {
            there.get(authorization);
            there.get("/login");
            String back = there.post("/login", "username", who, "password", TestProvider.PASSWORD)
                    .location();
            return pathOf(there.get(pathOf(back)).location());
        }
    }

    private static String pathOf(String location) {
        URI uri = URI.create(location);
        return uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
    }
}
