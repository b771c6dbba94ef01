package vn.thidua.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.thidua.access.AccountId;
import vn.thidua.access.domain.AccountDesk;
import vn.thidua.access.domain.EntryKeyDesk;
import vn.thidua.shared.By;

/** The way of the secret that lets somebody choose a password: from nowhere into the mail, and nowhere else. */
@SpringBootTest(
        properties = {
            "thidua.notification.host=mail.hoasen.example",
            "thidua.notification.from=thidua@hoasen.example",
            "thidua.notification.site=https://thidua.hoasen.example",
            "thidua.notification.look=1h",
            "thidua.access.tries-before-lock=3"
        })
@AutoConfigureMockMvc
@Import(EntryKeyMailTests.Server.class)
class EntryKeyMailTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private AccountDesk accounts;

    @Autowired
    private EntryKeyDesk desk;

    @Autowired
    private MailDelivery delivery;

    @Autowired
    private Server.FakeSender sender;

    @Autowired
    private JdbcClient jdbc;

    private final String name = "quen." + UUID.randomUUID();
    private AccountId person;

    @BeforeEach
    void somebodyWithAnAddress() {
        jdbc.sql("delete from mail").update();
        jdbc.sql("delete from throttle").update();
        sender.sent.clear();
        person = accounts.create(
                new AccountDesk.Create(name, "Trần Thị Quên", "quen@hoasen.example", "hoa-sen-no-som-mai"), By.PROGRAM);
    }

    @Test
    void invitationGetsItsSecretOnTheWayOut() throws MessagingException, IOException {
        desk.invite(person, true, By.PROGRAM);
        written(1);
        assertThat(bodies()).singleElement().asString().contains(OnAccessNews.LINK, name);
        assertThat(delivery.sendNext()).isEqualTo(MailDelivery.Outcome.SENT);
        String link = link(sender.sent.getFirst());
        assertThat(bodies())
                .singleElement()
                .asString()
                .contains(OnAccessNews.LINK)
                .doesNotContain(link);
        assertThat(mvc.get().uri(link).exchange()).hasStatusOk().bodyText().contains(name);
    }

    @Test
    void withdrawnInvitationIsNotSent() {
        desk.invite(person, true, By.PROGRAM);
        written(1);
        desk.withdraw(person, By.PROGRAM);
        assertThat(delivery.sendNext()).isEqualTo(MailDelivery.Outcome.FAILED);
        assertThat(sender.sent).isEmpty();
    }

    @Test
    void forgottenPasswordAnswersAlikeAndWritesOnlyToThoseThere() throws MessagingException, IOException {
        MvcTestResult known = forgot(name);
        MvcTestResult unknown = forgot("khong.co.ai");
        assertThat(page(known)).isEqualTo(page(unknown));
        written(1);
        delivery.sendNext();
        assertThat(sender.sent.getFirst().getAllRecipients()[0]).hasToString("quen@hoasen.example");
        String link = link(sender.sent.getFirst());
        assertThat(mvc.post()
                        .uri(link)
                        .with(csrf())
                        .param("password", "mua-xuan-ve-2")
                        .param("again", "mua-xuan-ve-2")
                        .exchange())
                .hasStatus(303);
        assertThat(mvc.get().uri(link).exchange()).hasStatus(410);
    }

    @Test
    void nobodyIsFloodedWithMail() {
        for (int i = 0; i < 5; i++) {
            assertThat(forgot(name)).hasStatusOk();
        }
        assertThat(jdbc.sql("select count(*) from entry_key where account_id = :id")
                        .param("id", person.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(3);
        written(3);
    }

    private MvcTestResult forgot(String username) {
        return mvc.post()
                .uri("/sign-in/forgotten")
                .with(csrf())
                .param("username", username)
                .exchange();
    }

    private static String page(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8)
                .replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
    }

    private void written(int count) {
        Awaitility.await().untilAsserted(() -> assertThat(bodies()).hasSize(count));
    }

    private List<String> bodies() {
        return jdbc.sql("select body from mail").query(String.class).list();
    }

    private static String link(MimeMessage mail) throws MessagingException, IOException {
        Matcher link = Pattern.compile("https://thidua\\.hoasen\\.example(/invitations/\\S{43})\\s")
                .matcher((String) mail.getContent());
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Server {

        @Bean
        @Primary
        FakeSender fakeSender() {
            return new FakeSender();
        }

        /** A mail server that keeps what it is given. */
        static final class FakeSender extends JavaMailSenderImpl {

            final List<MimeMessage> sent = new ArrayList<>();

            @Override
            protected void doSend(MimeMessage[] messages, Object[] originals) {
                sent.addAll(List.of(messages));
            }
        }
    }
}
