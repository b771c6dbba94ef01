package vn.thidua.notification;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the module notification.
 *
 * @param host mail server, empty to keep all mail in the outbox
 * @param port 465 speaks TLS from the start, others by STARTTLS where the server offers it
 * @param user name at the mail server, empty where it wants none; with one, nothing is sent without TLS
 * @param password password at the mail server
 * @param from address that mail comes from, empty to keep all mail in the outbox
 * @param site address of the program for links in mail, without a slash at the end; empty for no links
 * @param look how often the outbox is looked at
 * @param tries how often a mail is tried before the program gives up
 */
@ConfigurationProperties("thidua.notification")
public record NotificationSettings(
        @DefaultValue("") String host,
        @DefaultValue("587") int port,
        @DefaultValue("") String user,
        @DefaultValue("") String password,
        @DefaultValue("") String from,
        @DefaultValue("") String site,
        @DefaultValue("10s") Duration look,
        @DefaultValue("10") int tries) {

    /** Tells whether mail can be sent at all. */
    public boolean configured() {
        return !host.isBlank() && !from.isBlank();
    }

    @Override
    public String toString() {
        return "NotificationSettings[host=" + host + ", port=" + port + ", from=" + from + "]";
    }
}
