package vn.thidua.notification;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A mail in the outbox.
 *
 * @param attempts how often it was tried
 * @param lastError what the last try answered
 * @param nextTryAt when it is tried next, where it is queued
 * @param sentAt when the mail server took it
 */
public record Mail(
        UUID id,
        String recipient,
        String subject,
        String body,
        MailState state,
        int attempts,
        Optional<String> lastError,
        Instant nextTryAt,
        Instant createdAt,
        Optional<Instant> sentAt) {

    /** Tells whether it stays where it is until somebody asks for it to be sent. */
    public boolean stuck() {
        return state == MailState.FAILED;
    }
}
