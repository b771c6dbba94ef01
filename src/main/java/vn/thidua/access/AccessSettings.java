package vn.thidua.access;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the module access.
 *
 * @param triesBeforeLock wrong passwords in a row before a name is locked
 * @param lock how long it stays locked
 * @param session how long a person may do nothing before they have to sign in again
 * @param demo whether the accounts of the demo office are shown on the sign-in page
 */
@ConfigurationProperties("thidua.access")
public record AccessSettings(
        @DefaultValue("5") int triesBeforeLock,
        @DefaultValue("15m") Duration lock,
        @DefaultValue("12h") Duration session,
        @DefaultValue("false") boolean demo) {}
