package vn.thidua.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.access.AccountClosed;
import vn.thidua.access.AccountId;
import vn.thidua.access.Role;
import vn.thidua.access.domain.AccountDesk;
import vn.thidua.access.domain.GrantDesk;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.DutyDone;
import vn.thidua.campaign.DutyReopened;
import vn.thidua.campaign.StatementCount;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.domain.UnitDesk;
import vn.thidua.shared.By;

/** An administrator reads everything, a leader what happened in the units led; what is looked for is found, and taking it out is written down. */
@SpringBootTest
@AutoConfigureMockMvc
@Import(StatementCount.class)
class AuditPagesTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private UnitDesk units;

    @Autowired
    private AccountDesk accounts;

    @Autowired
    private GrantDesk grants;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private AuditTrail trail;

    private UnitId ward;
    private UnitId school;
    private UnitId other;
    private AccountId administrator;
    private AccountId leader;
    private String mark;

    @BeforeEach
    void twoWardsAndASchool() {
        mark = UUID.randomUUID().toString().substring(0, 8);
        ward = unit("WARD", "Phường Hoa Sen " + mark, null);
        school = unit("SCHOOL", "Trường Hoa Sen " + mark, ward);
        other = unit("WARD", "Phường Hoa Cúc " + mark, null);
        administrator = person("Quản Trị " + mark, Role.ADMINISTRATOR, other);
        leader = person("Lê Lãnh Đạo " + mark, Role.LEADER, ward);
    }

    @Test
    void leaderReadsWhatHappenedInTheUnitsLed() {
        act("Người Trường " + mark, school, null);
        act("Người Phường " + mark, ward, null);
        act("Người Khác " + mark, other, null);
        assertThat(who(leader, "/audit?event=AccountClosed"))
                .isEqualTo(List.of(
                        "Người Phường " + mark + " khóa tài khoản", "Người Trường " + mark + " khóa tài khoản"));
        assertThat(who(administrator, "/audit?event=AccountClosed"))
                .startsWith("Người Khác " + mark + " khóa tài khoản");
        assertThat(who(leader, "/audit?event=AccountClosed&unit=" + other)).isEmpty();
    }

    @Test
    void findsByPersonUnitThingAndDay() {
        UUID account = act("Người Trường " + mark, school, null);
        act("Người Phường " + mark, ward, null);
        List<String> one = List.of("Người Trường " + mark + " khóa tài khoản");
        assertThat(who(leader, "/audit?person=" + account)).isEqualTo(one);
        assertThat(who(leader, "/audit?unit=" + school)).isEqualTo(one);
        assertThat(who(leader, "/audit?about=account:" + account)).isEqualTo(one);
        assertThat(who(leader, "/audit?person=" + account + "&to=2026-06-03")).isEmpty();
        assertThat(who(leader, "/audit?person=" + account + "&from=2026-06-04&to=2026-06-04"))
                .isEqualTo(one);
    }

    @Test
    void namesWhoWasStoodInFor() {
        act("Người Thay " + mark, ward, new By.Principal(leader.value(), "Lê Lãnh Đạo " + mark));
        assertThat(get(leader, "/audit?person=" + leader))
                .hasStatusOk()
                .bodyText()
                .contains("thay Lê Lãnh Đạo " + mark);
        assertThat(trail.firstBroken(seen -> {})).isEmpty();
        transaction.executeWithoutResult(status -> {
            jdbc.sql("alter table audit_entry disable trigger audit_entry_is_final")
                    .update();
            long changed = jdbc.sql(
                            "update audit_entry set principal_name = 'Ai Khác' where principal_id = :leader returning seq")
                    .param("leader", leader.value())
                    .query(Long.class)
                    .single();
            assertThat(trail.firstBroken(seen -> {})).hasValue(changed);
            status.setRollbackOnly();
        });
    }

    @Test
    void tellsWhichDutyAndWhichRole() {
        By by = new By(UUID.randomUUID(), "Người Trường " + mark, "UNIT_OFFICER", school.value(), null);
        CampaignId campaign = new CampaignId(UUID.randomUUID());
        UUID due = UUID.randomUUID();
        Instant then = Instant.parse("2026-06-04T03:00:00Z");
        LocalDate last = LocalDate.of(2026, 6, 9);
        transaction.executeWithoutResult(status -> {
            events.publishEvent(new DutyDone(campaign, due, "Gửi báo cáo tháng 5", last, school, then, by));
            events.publishEvent(new DutyReopened(campaign, due, "Gửi báo cáo tháng 5", last, school, then, by));
        });
        String page = text(get(leader, "/audit?unit=" + school));
        assertThat(sentences(page))
                .isEqualTo(List.of(
                        "Người Trường " + mark + " bỏ ghi nhận việc đã làm",
                        "Người Trường " + mark + " ghi nhận việc đã làm"));
        assertThat(details(page))
                .isEqualTo(List.of(
                        "Việc: Gửi báo cáo tháng 5",
                        "Hạn: hết ngày 09/06/2026",
                        "Việc: Gửi báo cáo tháng 5",
                        "Hạn: hết ngày 09/06/2026"));
        assertThat(details(text(get(administrator, "/audit?event=RoleGranted&about=account:" + leader))))
                .isEqualTo(List.of("Vai trò: Lãnh đạo"));
    }

    @Test
    void pagesByTheNumberOfTheLast() {
        for (int i = 0; i < 60; i++) {
            act("Người %02d %s".formatted(i, mark), school, null);
        }
        String first = text(get(leader, "/audit?unit=" + school));
        List<String> seen = new ArrayList<>(sentences(first));
        assertThat(seen).hasSize(50);
        String older = Jsoup.parse(first).select("a:contains(Các dòng cũ hơn)").attr("href");
        seen.addAll(sentences(text(get(leader, older))));
        assertThat(seen).hasSize(60).doesNotHaveDuplicates();
        assertThat(seen.getFirst()).startsWith("Người 59");
        assertThat(seen.getLast()).startsWith("Người 00");
    }

    @Test
    void htmxGetsTheEntriesOnly() {
        MvcTestResult part = mvc.get()
                .uri("/audit?unit=" + school)
                .header("HX-Request", "true")
                .with(as(leader))
                .exchange();
        assertThat(text(part).strip()).startsWith("<section id=\"entries\"");
    }

    @Test
    void complainsAboutDaysAndKeepsThem() {
        assertThat(get(leader, "/audit?from=2026-06-04&to=2026-06-01"))
                .hasStatus(422)
                .bodyText()
                .contains("Ngày cuối phải từ ngày đầu trở đi.", "value=\"2026-06-01\"");
    }

    @Test
    void takingItOutIsWrittenDown() {
        act("=cmd " + mark, school, null);
        MvcTestResult csv = export("csv");
        assertThat(csv).hasStatusOk();
        String text = new String(csv.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
        assertThat(text).startsWith("\uFEFF\"Số\",").contains("\"'=cmd " + mark + "\"");
        assertThat(text.lines()).hasSize(2);
        assertThat(export("xlsx")).hasStatusOk();
        assertThat(who(leader, "/audit?event=AuditExported").stream().filter(line -> line.contains(mark)))
                .hasSize(2);
    }

    @Test
    void takesAsManyStatementsForFewAsForMany() {
        act("Người Một " + mark, school, null);
        act("Người Hai " + mark, ward, null);
        get(leader, "/audit");
        long few = StatementCount.of(() -> assertThat(get(leader, "/audit")).hasStatusOk());
        for (int i = 0; i < 20; i++) {
            act("Người " + i + mark, unit("SCHOOL", "Trường " + i + mark, ward), null);
        }
        assertThat(StatementCount.of(() -> assertThat(get(leader, "/audit")).hasStatusOk()))
                .isEqualTo(few);
    }

    @Test
    void checksTheChain() {
        MvcTestResult answer = mvc.post()
                .uri("/audit/verification")
                .with(as(leader))
                .with(csrf())
                .exchange();
        assertThat(answer).hasStatus(303).hasHeader("Location", "/audit");
        assertThat(get(leader, "/audit/verification")).hasStatusOk().bodyText().contains("còn nguyên vẹn");
    }

    private MvcTestResult export(String format) {
        return mvc.post()
                .uri("/audit/exports")
                .param("format", format)
                .param("unit", school.toString())
                .with(as(leader))
                .with(csrf())
                .exchange();
    }

    private List<String> who(AccountId reader, String path) {
        return sentences(text(get(reader, path)));
    }

    private static List<String> sentences(String html) {
        return Jsoup.parse(html).select("#entries li strong:first-child").stream()
                .map(Element::text)
                .toList();
    }

    private static List<String> details(String html) {
        return Jsoup.parse(html).select("#entries li .detail").eachText();
    }

    private UUID act(String name, UnitId unit, By.Principal principal) {
        UUID account = UUID.randomUUID();
        By by = new By(account, name, "UNIT_OFFICER", unit.value(), principal);
        transaction.executeWithoutResult(status -> events.publishEvent(
                new AccountClosed(new AccountId(account), Instant.parse("2026-06-04T03:00:00Z"), by)));
        return account;
    }

    private static String text(MvcTestResult answer) {
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private MvcTestResult get(AccountId who, String path) {
        return mvc.get().uri(path).with(as(who)).exchange();
    }

    private static RequestPostProcessor as(AccountId who) {
        return SecurityMockMvcRequestPostProcessors.authentication(
                UsernamePasswordAuthenticationToken.authenticated(who, null, List.of()));
    }

    private UnitId unit(String kind, String name, UnitId above) {
        return units.create(new UnitDesk.Create(kind, name, name, above, null, LocalDate.of(2020, 1, 1)), By.PROGRAM);
    }

    private AccountId person(String name, Role role, UnitId unit) {
        AccountId id = accounts.create(
                new AccountDesk.Create("nk." + UUID.randomUUID(), name, null, "mat-khau-mau-1"), By.PROGRAM);
        grants.giveFromToday(id, role, unit, By.PROGRAM);
        return id;
    }
}
