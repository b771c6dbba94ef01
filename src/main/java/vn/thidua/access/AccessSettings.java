package vn.thidua.access;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the module access.
 *
 * @param triesBeforeLock wrong passwords in a row before a name is locked
 * @param lock how long it stays locked
 * @param demo whether the accounts of the demo office are shown on the sign-in page
 */
@ConfigurationProperties("thidua.access")
public record AccessSettings(
        @DefaultValue("5") int triesBeforeLock,
        @DefaultValue("15m") Duration lock,
        @DefaultValue("false") boolean demo) {}
