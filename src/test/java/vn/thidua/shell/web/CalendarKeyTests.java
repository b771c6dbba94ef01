package vn.thidua.shell.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.thidua.access.Account;
import vn.thidua.access.AccountId;
import vn.thidua.access.Accounts;
import vn.thidua.access.Role;
import vn.thidua.access.domain.AccountDesk;
import vn.thidua.access.domain.GrantDesk;
import vn.thidua.organization.domain.UnitDesk;
import vn.thidua.shared.By;

@SpringBootTest
@AutoConfigureMockMvc
class CalendarKeyTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private AccountDesk desk;

    @Autowired
    private GrantDesk grants;

    @Autowired
    private Accounts accounts;

    @Autowired
    private UnitDesk units;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void oldAddressOpensNothingAndTheTrailDoesNotNameTheNew() {
        AccountId id = desk.create(
                new AccountDesk.Create("lich." + UUID.randomUUID(), "Nguyễn Thị Mẫu", null, null), By.PROGRAM);
        grants.giveFromToday(
                id,
                Role.UNIT_OFFICER,
                units.create(
                        new UnitDesk.Create("WARD", "Phường Hoa Sen", "Hoa Sen", null, null, LocalDate.of(2020, 1, 1)),
                        By.PROGRAM),
                By.PROGRAM);
        Account before = accounts.find(id).orElseThrow();
        assertThat(feed(before)).isEqualTo(200);
        assertThat(mvc.post()
                        .uri("/me/calendar-key")
                        .with(authentication(UsernamePasswordAuthenticationToken.authenticated(id, null, List.of())))
                        .with(csrf()))
                .hasStatus(303);
        Account after = accounts.find(id).orElseThrow();
        assertThat(feed(before)).isEqualTo(404);
        assertThat(feed(after)).isEqualTo(200);
        assertThat(after.toString()).doesNotContain(after.calendarKey());
        assertThat(jdbc.sql("select event from audit_entry where about = :about order by seq")
                        .param("about", "account:" + id)
                        .query(String.class)
                        .list())
                .isEqualTo(List.of("AccountCreated", "RoleGranted", "CalendarKeyRenewed"));
        assertThat(jdbc.sql("select count(*) from audit_entry e where position(:key in cast(e as text)) > 0")
                        .param("key", after.calendarKey())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private int feed(Account account) {
        return mvc.get()
                .uri("/calendar/" + account.calendarKey() + ".ics")
                .exchange()
                .getResponse()
                .getStatus();
    }
}
