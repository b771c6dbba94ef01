package vn.thidua.notification.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thidua.notification.Mail;
import vn.thidua.notification.MailState;
import vn.thidua.shared.Refusal;

/**
 * A page of the outbox, newest first.
 *
 * @param counts how many mails there are in each state
 * @param state name of the only state shown, empty for all
 * @param whyNotSend why mail cannot be sent, empty where a mail server is set
 * @param server mail server and sender, empty where none is set
 * @param more whether older ones may follow
 */
public record OutboxPage(
        List<Mail> mails,
        Map<MailState, Long> counts,
        String state,
        Optional<Refusal> whyNotSend,
        String server,
        boolean more) {

    /** Returns all states. */
    public List<MailState> states() {
        return List.of(MailState.values());
    }

    /** Returns how many are in the state. */
    public long count(MailState one) {
        return counts.getOrDefault(one, 0L);
    }

    /** Returns how many stay where they are until somebody asks for them to be sent. */
    public long stuck() {
        return count(MailState.FAILED);
    }

    /** Returns the id of the last one, after which the next page starts. */
    public String next() {
        return mails.isEmpty() ? "" : mails.getLast().id().toString();
    }

    /** Returns the colour of a state. */
    public String tone(MailState one) {
        return switch (one) {
            case QUEUED -> "st-info";
            case SENT -> "st-ok";
            case FAILED -> "st-bad";
            case HELD -> "st-risk";
        };
    }

    /** Returns the picture of a state. */
    public String icon(MailState one) {
        return switch (one) {
            case QUEUED -> "clock";
            case SENT -> "circle-check";
            case FAILED -> "circle-x";
            case HELD -> "inbox";
        };
    }
}
