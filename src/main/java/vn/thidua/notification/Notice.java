package vn.thidua.notification;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Something a person is told.
 *
 * @param messageKey key of the sentence
 * @param arguments facts for its placeholders
 * @param link path of the page it is about
 * @param readAt when the person read it
 */
public record Notice(
        UUID id, String messageKey, List<String> arguments, String link, Instant createdAt, Optional<Instant> readAt) {}
