package vn.thidua.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.EventDelivery;
import vn.thidua.access.AccountId;
import vn.thidua.access.Role;
import vn.thidua.access.domain.AccountDesk;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.CampaignLaunched;
import vn.thidua.campaign.PlanRevisionOffered;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.domain.UnitDesk;
import vn.thidua.plan.PlanId;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/** What people are told where no mail server is set. */
@SpringBootTest
@AutoConfigureMockMvc
class NoticeTests {

    @Autowired
    private UnitDesk units;

    @Autowired
    private AccountDesk accounts;

    @Autowired
    private NoticeReads notices;

    @Autowired
    private MailDelivery delivery;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    private final String mark = UUID.randomUUID().toString();
    private UnitId school;
    private AccountId officer;
    private AccountId author;

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

    @Test
    void tellsEachPersonOnceHoweverOftenTheEventComes() {
        CampaignLaunched launched = launch();
        deliverTwice(launched);
        assertThat(notices.unread(officer)).isEqualTo(1);
        assertThat(notices.unread(author)).isEqualTo(0);
        Notice notice = notices.page(officer, Optional.empty(), 10).getFirst();
        assertThat(List.of(notice.messageKey(), notice.arguments(), notice.link()))
                .isEqualTo(
                        List.of("notice.launched", List.of("Nước rút " + mark), "/campaigns/" + launched.campaign()));
        assertThat(recipients())
                .isEqualTo(
                        List.of("canbo." + mark + "@hoasen.example HELD", "truong." + mark + "@hoasen.example HELD"));
    }

    @Test
    void tellsOfANewerPlanOnlyTheOfficesThatRunTheCampaign() {
        UnitId body = unit("Ủy ban nhân dân phường", null);
        UnitId owner = unit("Phòng Văn hóa", body);
        UnitId below = unit("Tổ thi đua", owner);
        UnitId beside = unit("Phòng Kinh tế", body);
        List<AccountId> offices = List.of(
                person("thuongtruc.cua", Role.STANDING_OFFICER, owner),
                person("thuongtruc.tren", Role.STANDING_OFFICER, body),
                person("thuongtruc.duoi", Role.STANDING_OFFICER, below),
                person("thuongtruc.ben", Role.STANDING_OFFICER, beside),
                person("canbo.cua", Role.UNIT_OFFICER, owner));
        deliver(offer(owner));
        assertThat(offices.stream().map(notices::unread).toList()).isEqualTo(List.of(1L, 1L, 0L, 0L, 0L));
        deliver(offer(null));
        assertThat(offices.stream().map(notices::unread).toList()).isEqualTo(List.of(2L, 2L, 1L, 1L, 0L));
        jdbc.sql("""
                        with act as (
                            insert into reorganisation (id, title, effective_on, state, created_at, created_by, decided_at)
                            values (gen_random_uuid(), 'Sáp nhập', '2021-01-01', 'DECIDED', now(), '', now()) returning id)
                        insert into unit_succession (from_id, to_id, starts_on, heir, roles_follow, reorganisation_id)
                        select :owner, :heir, '2021-01-01', true, false, id from act
                        """)
                .param("owner", owner.value())
                .param("heir", beside.value())
                .update();
        deliver(offer(owner));
        assertThat(offices.stream().map(notices::unread).toList()).isEqualTo(List.of(3L, 3L, 1L, 2L, 0L));
    }

    @Test
    void readsOneAndAll() {
        deliverTwice(launch());
        deliverTwice(launch());
        Notice newest = notices.page(officer, Optional.empty(), 10).getFirst();
        assertThat(mvc.get().uri("/notices").with(as(officer)))
                .hasStatusOk()
                .bodyText()
                .contains("Nước rút " + mark, "<b>2</b>");
        assertThat(mvc.post()
                        .uri("/notices/{id}/opening", newest.id())
                        .with(as(author))
                        .with(csrf()))
                .hasStatus(404);
        assertThat(mvc.post()
                        .uri("/notices/{id}/opening", newest.id())
                        .with(as(officer))
                        .with(csrf()))
                .hasStatus(303)
                .hasHeader("Location", newest.link());
        assertThat(notices.unread(officer)).isEqualTo(1);
        assertThat(mvc.post().uri("/notices/reading").with(as(officer)).with(csrf()))
                .hasStatus(303);
        assertThat(notices.unread(officer)).isEqualTo(0);
        assertThat(notices.page(officer, Optional.of(newest.id()), 10)).hasSize(1);
    }

    @Test
    void keepsMailAndSaysSoWhereNoServerIsSet() {
        deliverTwice(launch());
        AccountId administrator = person("quantri", Role.ADMINISTRATOR);
        assertThat(mvc.get().uri("/outbox").with(as(administrator)))
                .hasStatusOk()
                .bodyText()
                .contains("truong." + mark + "@hoasen.example", "why-not-send", "THIDUA_SMTP_HOST");
        assertThat(mvc.post().uri("/outbox/sending").with(as(administrator)).with(csrf()))
                .hasStatus(409)
                .bodyText()
                .contains("NOT-101");
        assertThat(delivery.sendNext()).isEqualTo(MailDelivery.Outcome.NOTHING_DUE);
        assertThat(recipients()).hasSize(2);
    }

    private CampaignLaunched launch() {
        By by = new By(author.value(), "Nguyễn Thị tacgia", "STANDING_OFFICER", school.value());
        return new CampaignLaunched(
                new CampaignId(UUID.randomUUID()),
                "Nước rút " + mark,
                List.of(school),
                Instant.parse("2026-06-04T03:00:00Z"),
                by);
    }

    private static PlanRevisionOffered offer(@Nullable UnitId owner) {
        return new PlanRevisionOffered(
                new CampaignId(UUID.randomUUID()),
                owner,
                new PlanId(UUID.randomUUID()),
                Instant.parse("2026-06-04T03:00:00Z"),
                By.PROGRAM);
    }

    private void deliver(DomainEvent event) {
        transaction.executeWithoutResult(status -> events.publishEvent(event));
        EventDelivery.await(jdbc);
    }

    /** Delivers an event and, once everybody has taken it, delivers it again. */
    private void deliverTwice(CampaignLaunched launched) {
        for (long time = 1; time <= 2; time++) {
            transaction.executeWithoutResult(status -> events.publishEvent(launched));
            long expected = time;
            await().atMost(Duration.ofSeconds(30)).until(() -> taken(launched) == expected);
        }
    }

    private long taken(CampaignLaunched launched) {
        return jdbc.sql("""
                        select count(*) from event_publication_archive
                        where listener_id like '%OnCampaignNews%' and serialized_event like :campaign
                        """)
                .param("campaign", "%" + launched.campaign() + "%")
                .query(Long.class)
                .single();
    }

    private List<String> recipients() {
        return jdbc.sql("select recipient || ' ' || state from mail where recipient like :mark order by 1")
                .param("mark", "%" + mark + "%")
                .query(String.class)
                .list();
    }

    private UnitId unit(String name, @Nullable UnitId parent) {
        return units.create(
                new UnitDesk.Create("SCHOOL", name + " " + mark, name, parent, null, LocalDate.of(2020, 1, 1)),
                By.PROGRAM);
    }

    private AccountId person(String name, Role role) {
        return person(name, role, school);
    }

    private AccountId person(String name, Role role, UnitId unit) {
        AccountId account = accounts.create(
                new AccountDesk.Create(
                        name + "." + mark,
                        "Nguyễn Thị " + name,
                        name + "." + mark + "@hoasen.example",
                        "mat-khau-mau-1"),
                By.PROGRAM);
        accounts.grant(account, role, unit, By.PROGRAM);
        return account;
    }

    private static RequestPostProcessor as(AccountId account) {
        return authentication(UsernamePasswordAuthenticationToken.authenticated(account, null, List.of()));
    }
}
