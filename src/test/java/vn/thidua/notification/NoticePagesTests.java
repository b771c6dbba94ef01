package vn.thidua.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.thidua.access.AccountId;
import vn.thidua.access.Role;

/** What was told is read, and mail that cannot be sent is kept. */
class NoticePagesTests extends NoticeOffice {

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
}
