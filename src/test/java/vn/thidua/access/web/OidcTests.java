package vn.thidua.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.thidua.access.AccountId;
import vn.thidua.access.Grant;
import vn.thidua.access.Role;
import vn.thidua.access.TestProvider;
import vn.thidua.access.domain.AccountDesk;
import vn.thidua.access.domain.AccountReads;
import vn.thidua.access.domain.SecondFactorDesk;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.domain.UnitDesk;
import vn.thidua.shared.By;

/** Sign-in by a real provider, request by request. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "thidua.oidc.client-id=" + TestProvider.CLIENT,
            "thidua.oidc.client-secret=" + TestProvider.SECRET,
            "thidua.oidc.name=tài khoản tỉnh",
            "thidua.oidc.create=true",
            "thidua.oidc.unit=unit",
            "thidua.oidc.role=groups",
            "thidua.oidc.roles.lanh-dao=LEADER",
            "thidua.oidc.roles.quan-tri=ADMINISTRATOR"
        })
class OidcTests {

    private static final TestProvider PROVIDER = new TestProvider();
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 4);

    @DynamicPropertySource
    static void provider(DynamicPropertyRegistry registry) {
        registry.add("thidua.oidc.issuer", PROVIDER::issuer);
    }

    @AfterAll
    static void close() {
        PROVIDER.close();
    }

    @LocalServerPort
    private int port;

    @Autowired
    private UnitDesk units;

    @Autowired
    private AccountDesk accounts;

    @Autowired
    private AccountReads reads;

    @Autowired
    private SecondFactorDesk factors;

    private final String name = "nguoi." + UUID.randomUUID();
    private final String office = "HS-" + UUID.randomUUID();
    private UnitId ward;

    @BeforeEach
    void admitted() {
        PROVIDER.admit("http://127.0.0.1:" + port);
        ward = units.create(
                new UnitDesk.Create("WARD", "Phường Hoa Sen", office, null, null, LocalDate.of(2020, 1, 1)),
                By.PROGRAM);
    }

    @Test
    void knownPersonComesIn() {
        AccountId person = known();
        PROVIDER.knows(name, Map.of("preferred_username", name));
        try (Visitor visitor = new Visitor(port)) {
            assertThat(visitor.get("/sign-in").text()).contains("Đăng nhập bằng tài khoản tỉnh");
            assertThat(enter(visitor, authorization(visitor))).isEqualTo("/");
            assertThat(visitor.get("/me").text()).contains("bằng tài khoản của cơ quan");
            assertThat(reads.grants(person, TODAY).stream().map(Grant::role)).containsExactly(Role.UNIT_OFFICER);
        }
    }

    @Test
    void claimsGrantRolesButNeverThatOfAnAdministrator() {
        PROVIDER.knows(
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
        PROVIDER.knows(name, Map.of());
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
        PROVIDER.knows(name, Map.of("preferred_username", name));
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
        PROVIDER.knows(name, Map.of("preferred_username", name));
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
        PROVIDER.knows(name, Map.of("preferred_username", name));
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
        PROVIDER.knows(name, Map.of("preferred_username", name));
        try (Visitor visitor = new Visitor(port)) {
            assertThat(enter(visitor, authorization(visitor))).isEqualTo("/");
        }
        PROVIDER.knows(name, Map.of("preferred_username", "doi." + name));
        try (Visitor visitor = new Visitor(port)) {
            assertThat(enter(visitor, authorization(visitor))).isEqualTo("/");
            assertThat(visitor.get("/me").text()).contains("Nguyễn Thị Mẫu");
            assertThat(reads.named("doi." + name)).isEmpty();
        }
        String other = "khac." + name;
        PROVIDER.knows(other, Map.of("preferred_username", name));
        try (Visitor visitor = new Visitor(port)) {
            assertThat(visitor.get(atProvider(authorization(visitor), other)).location())
                    .isEqualTo("/sign-in?again");
            assertThat(visitor.get("/sign-in?again").text()).contains("đã gắn với một người khác");
            assertThat(visitor.get("/me").status()).isEqualTo(302);
        }
    }

    @Test
    void claimNeverLeadsToAnAdministrator() {
        accounts.grant(known(), Role.ADMINISTRATOR, ward, By.PROGRAM);
        PROVIDER.knows(name, Map.of("preferred_username", name));
        try (Visitor visitor = new Visitor(port)) {
            assertThat(enter(visitor, authorization(visitor))).isEqualTo("/sign-in?again");
            assertThat(visitor.get("/sign-in?again").text()).contains("giữ vai trò Quản trị");
            assertThat(visitor.get("/me").status()).isEqualTo(302);
        }
    }

    private AccountId known() {
        AccountId person = accounts.create(new AccountDesk.Create(name, "Nguyễn Thị Mẫu", null, null), By.PROGRAM);
        accounts.grant(person, Role.UNIT_OFFICER, ward, By.PROGRAM);
        return person;
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

    private static String atProvider(String authorization, String who) {
        try (Visitor there = new Visitor(PROVIDER.port())) {
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
