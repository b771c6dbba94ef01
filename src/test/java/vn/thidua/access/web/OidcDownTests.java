package vn.thidua.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import vn.thidua.access.Role;
import vn.thidua.access.Staff;

/** The program starts and takes passwords although the provider is down. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"thidua.oidc.issuer=http://127.0.0.1:1", "thidua.oidc.client-id=x", "thidua.oidc.client-secret=y"
        })
@Import(Staff.class)
class OidcDownTests {

    @LocalServerPort
    private int port;

    @Autowired
    private Staff staff;

    @Test
    void saysSoAndTakesPasswords() {
        String name = "nguoi." + UUID.randomUUID();
        staff.person(name, Staff.PASSWORD, Role.LEADER, staff.ward("Hoa Sen"));
        try (Visitor visitor = new Visitor(port)) {
            assertThat(visitor.get("/sign-in").text()).contains("Đăng nhập bằng tài khoản cơ quan");
            assertThat(visitor.get("/sign-in/provider").location()).isEqualTo("/sign-in?again");
            Document page = visitor.get("/sign-in?again").page();
            assertThat(page.select("div:has(h1) + .note[role=alert]").text())
                    .startsWith("Hệ thống đăng nhập của cơ quan đang không trả lời");
            assertThat(page.select("#trouble, [aria-invalid], .is-invalid")).isEmpty();
            assertThat(visitor.signIn(name, Staff.PASSWORD)).isEqualTo("/");
        }
    }
}
