package vn.thidua.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.thidua.access.Role;
import vn.thidua.access.domain.AccountDesk;
import vn.thidua.access.domain.GrantDesk;
import vn.thidua.organization.domain.UnitDesk;
import vn.thidua.shared.By;

/** The program starts and takes passwords although the provider is down. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"thidua.oidc.issuer=http://127.0.0.1:1", "thidua.oidc.client-id=x", "thidua.oidc.client-secret=y"
        })
class OidcDownTests {

    @LocalServerPort
    private int port;

    @Autowired
    private UnitDesk units;

    @Autowired
    private AccountDesk accounts;

    @Autowired
    private GrantDesk grants;

    @Test
    void saysSoAndTakesPasswords() {
        String name = "nguoi." + UUID.randomUUID();
        grants.giveFromToday(
                accounts.create(new AccountDesk.Create(name, "Nguyễn Thị Mẫu", null, "hoa-sen-no-som-mai"), By.PROGRAM),
                Role.LEADER,
                units.create(
                        new UnitDesk.Create("WARD", "Phường Hoa Sen", "Hoa Sen", null, null, LocalDate.of(2020, 1, 1)),
                        By.PROGRAM),
                By.PROGRAM);
        try (Visitor visitor = new Visitor(port)) {
            assertThat(visitor.get("/sign-in").text()).contains("Đăng nhập bằng tài khoản cơ quan");
            assertThat(visitor.get("/sign-in/provider").location()).isEqualTo("/sign-in?again");
            assertThat(visitor.get("/sign-in?again").text()).contains("đang không trả lời");
            assertThat(visitor.signIn(name, "hoa-sen-no-som-mai")).isEqualTo("/");
        }
    }
}
