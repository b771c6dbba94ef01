package vn.thidua.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.shared.By;

/** The way of a mail where a mail server is set. */
@SpringBootTest(
        properties = {
            "thidua.notification.host=mail.hoasen.example",
            "thidua.notification.from=thidua@hoasen.example",
            "thidua.notification.look=1h",
            "thidua.notification.tries=2"
        })
@Import(MailDeliveryTests.Server.class)
class MailDeliveryTests {

    @Autowired
    private MailDelivery delivery;

    @Autowired
    private MailDesk desk;

    @Autowired
    private Server.FakeSender sender;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private HikariDataSource pool;

    private UUID mail;

    @BeforeEach
    void queueOne() {
        jdbc.sql("delete from mail").update();
        sender.answer = null;
        sender.meanwhile = () -> {};
        sender.sent.clear();
        mail = UUID.randomUUID();
        jdbc.sql("""
                        insert into mail (id, key, recipient, subject, body, state, attempts, next_try_at, created_at)
                        values (:id, 'k', 'phuong@hoasen.example', 'Phát động', 'Kính gửi', 'QUEUED', 0, :now, :now)
                        """).param("id", mail).param("now", OffsetDateTime.now(clock)).update();
    }

    @Test
    void sendsOnce() throws MessagingException {
        assertThat(delivery.sendNext()).isEqualTo(MailDelivery.Outcome.SENT);
        assertThat(delivery.sendNext()).isEqualTo(MailDelivery.Outcome.NOTHING_DUE);
        assertThat(sender.sent).hasSize(1);
        assertThat(sender.sent.getFirst().getSubject()).isEqualTo("Phát động");
        assertThat(sender.sent.getFirst().getHeader("Message-ID")).isEqualTo(new String[] {"<" + mail + "@thidua>"});
        assertThat(state()).isEqualTo("SENT 1");
    }

    @Test
    void triesAgainLaterAndGivesUpAtLast() {
        sender.answer = new MailSendException("421 busy");
        assertThat(delivery.sendNext()).isEqualTo(MailDelivery.Outcome.FAILED);
        assertThat(state()).isEqualTo("QUEUED 1 421 busy");
        assertThat(delivery.sendNext()).isEqualTo(MailDelivery.Outcome.NOTHING_DUE);
        jdbc.sql("update mail set next_try_at = :now")
                .param("now", OffsetDateTime.now(clock))
                .update();
        assertThat(delivery.sendNext()).isEqualTo(MailDelivery.Outcome.FAILED);
        assertThat(state()).isEqualTo("FAILED 2 421 busy");
        sender.answer = null;
        assertThat(desk.requeue(By.PROGRAM)).isEqualTo(1);
        assertThat(delivery.sendNext()).isEqualTo(MailDelivery.Outcome.SENT);
        assertThat(state()).isEqualTo("SENT 1");
    }

    @Test
    void countsWhateverGoesWrongAsATry() {
        sender.answer = new IllegalStateException("no such charset");
        assertThat(delivery.sendNext()).isEqualTo(MailDelivery.Outcome.FAILED);
        assertThat(state()).isEqualTo("QUEUED 1 no such charset");
        assertThat(delivery.sendNext()).isEqualTo(MailDelivery.Outcome.NOTHING_DUE);
        sender.answer = new IllegalStateException();
        move("-", MailDelivery.CLAIM);
        assertThat(delivery.sendNext()).isEqualTo(MailDelivery.Outcome.FAILED);
        assertThat(state()).isEqualTo("FAILED 2 java.lang.IllegalStateException");
    }

    @Test
    void leavesAloneWhatAnotherNodeSends() {
        transaction.executeWithoutResult(status -> {
            jdbc.sql("select id from mail for update").query(UUID.class).list();
            assertThat(CompletableFuture.supplyAsync(delivery::sendNext).join())
                    .isEqualTo(MailDelivery.Outcome.NOTHING_DUE);
        });
        assertThat(sender.sent).isEmpty();
    }

    @Test
    void sendsWhatWasKeptBackOnceAServerIsSet() {
        jdbc.sql("update mail set state = 'HELD'").update();
        assertThat(delivery.sendNext()).isEqualTo(MailDelivery.Outcome.SENT);
        assertThat(delivery.sendNext()).isEqualTo(MailDelivery.Outcome.NOTHING_DUE);
        assertThat(state()).isEqualTo("SENT 1");
    }

    @Test
    void holdsNoConnectionWhileItTalksToTheServer() {
        sender.meanwhile = () -> {
            assertThat(pool.getHikariPoolMXBean().getActiveConnections()).isEqualTo(0);
            assertThat(CompletableFuture.supplyAsync(delivery::sendNext).join())
                    .isEqualTo(MailDelivery.Outcome.NOTHING_DUE);
        };
        assertThat(delivery.sendNext()).isEqualTo(MailDelivery.Outcome.SENT);
        assertThat(sender.sent).hasSize(1);
    }

    @Test
    void mailOfADeadProcessIsSentAgainUnderTheSameName() throws MessagingException {
        move("+", MailDelivery.CLAIM);
        assertThat(delivery.sendNext()).isEqualTo(MailDelivery.Outcome.NOTHING_DUE);
        move("-", MailDelivery.CLAIM);
        assertThat(delivery.sendNext()).isEqualTo(MailDelivery.Outcome.SENT);
        assertThat(sender.sent.getFirst().getHeader("Message-ID")).isEqualTo(new String[] {"<" + mail + "@thidua>"});
    }

    /** Moves the time at which the mail is due; forward by a claim is what a process leaves that is killed at sending. */
    private void move(String sign, Duration time) {
        jdbc.sql("update mail set next_try_at = next_try_at " + sign + " cast(:time as interval)")
                .param("time", time.toString())
                .update();
    }

    private String state() {
        return jdbc.sql("select concat_ws(' ', state, attempts, last_error) from mail")
                .query(String.class)
                .single();
    }

    @TestConfiguration
    static class Server {

        @Bean
        @Primary
        FakeSender fakeSender() {
            return new FakeSender();
        }

        static class FakeSender extends JavaMailSenderImpl {

            final List<MimeMessage> sent = new ArrayList<>();

            volatile @Nullable RuntimeException answer;

            volatile Runnable meanwhile = () -> {};

            @Override
            protected void doSend(MimeMessage[] messages, Object @Nullable [] originals) {
                meanwhile.run();
                if (answer != null) {
                    throw answer;
                }
                sent.addAll(List.of(messages));
            }
        }
    }
}
