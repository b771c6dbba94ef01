package vn.thidua.notification;

import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.access.AccountId;
import vn.thidua.access.Role;
import vn.thidua.access.domain.AccountDesk;
import vn.thidua.access.domain.GrantDesk;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.CampaignLaunched;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.domain.UnitDesk;
import vn.thidua.shared.By;

/** A school with an officer to be told, where no mail server is set. */
@SpringBootTest
@AutoConfigureMockMvc
abstract class NoticeOffice {

    @Autowired
    UnitDesk units;

    @Autowired
    AccountDesk accounts;

    @Autowired
    GrantDesk grants;

    @Autowired
    NoticeReads notices;

    @Autowired
    MailDelivery delivery;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    final String mark = UUID.randomUUID().toString();
    UnitId school;
    AccountId officer;
    AccountId author;

    @BeforeEach
    void open() {
        school = units.create(
                new UnitDesk.Create(
                        "SCHOOL",
                        "Trường Tiểu học Hoa Sen " + mark,
                        "Hoa Sen",
                        null,
                        "truong." + mark + "@hoasen.example",
                        LocalDate.of(2020, 1, 1)),
                By.PROGRAM);
        officer = person("canbo", Role.UNIT_OFFICER);
        author = person("tacgia", Role.UNIT_OFFICER);
    }

    CampaignLaunched launch() {
        By by = new By(author.value(), "Nguyễn Thị tacgia", "STANDING_OFFICER", school.value());
        return new CampaignLaunched(
                new CampaignId(UUID.randomUUID()),
                "Nước rút " + mark,
                List.of(school),
                Instant.parse("2026-06-04T03:00:00Z"),
                by);
    }

    /** Delivers an event and, once everybody has taken it, delivers it again. */
    void deliverTwice(CampaignLaunched launched) {
        for (long time = 1; time <= 2; time++) {
            transaction.executeWithoutResult(status -> events.publishEvent(launched));
            long expected = time;
            await().atMost(Duration.ofSeconds(30)).until(() -> taken(launched) == expected);
        }
    }

    long taken(CampaignLaunched launched) {
        return jdbc.sql("""
                        select count(*) from event_publication_archive
                        where listener_id like '%OnCampaignNews%' and serialized_event like :campaign
                        """)
                .param("campaign", "%" + launched.campaign() + "%")
                .query(Long.class)
                .single();
    }

    List<String> recipients() {
        return jdbc.sql("select recipient || ' ' || state from mail where recipient like :mark order by 1")
                .param("mark", "%" + mark + "%")
                .query(String.class)
                .list();
    }

    UnitId unit(String name, @Nullable UnitId parent) {
        return units.create(
                new UnitDesk.Create("SCHOOL", name + " " + mark, name, parent, null, LocalDate.of(2020, 1, 1)),
                By.PROGRAM);
    }

    AccountId person(String name, Role role) {
        return person(name, role, school);
    }

    AccountId person(String name, Role role, UnitId unit) {
        AccountId account = accounts.create(
                new AccountDesk.Create(
                        name + "." + mark,
                        "Nguyễn Thị " + name,
                        name + "." + mark + "@hoasen.example",
                        "mat-khau-mau-1"),
                By.PROGRAM);
        grants.giveFromToday(account, role, unit, By.PROGRAM);
        return account;
    }

    static RequestPostProcessor as(AccountId account) {
        return authentication(UsernamePasswordAuthenticationToken.authenticated(account, null, List.of()));
    }
}
