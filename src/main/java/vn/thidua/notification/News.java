package vn.thidua.notification;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.access.AccountId;
import vn.thidua.organization.UnitId;
import vn.thidua.shared.DomainEvent;

/**
 * What happened, and whom to tell.
 *
 * @param key the same whenever the same event is delivered
 * @param messageKey key of the sentence
 * @param arguments facts for its placeholders
 * @param link path of the page it is about
 * @param units units whose people and common addresses are told
 * @param people accounts that are told beside
 * @param author account of who did it, who need not be told; null for the program
 */
record News(
        String key,
        String messageKey,
        List<String> arguments,
        String link,
        List<UnitId> units,
        List<AccountId> people,
        @Nullable UUID author) {

    /** Returns a key that is the same whenever the event is delivered again. */
    static String key(DomainEvent event, List<String> facts) {
        String all = event.about() + "\n" + event.occurredAt() + "\n" + String.join("\n", facts);
        return event.getClass().getSimpleName() + ":" + UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8));
    }
}
