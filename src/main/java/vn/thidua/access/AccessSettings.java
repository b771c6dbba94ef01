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
 * @param triesPerAddress wrong tries from one address in the network before it is locked, whatever the names
 * @param invitation how long an invitation may be used
 * @param forgotten how long the mail to somebody who forgot the password may be used
 * @param enrolment how long a secret shown for an authenticator app may be set up
 * @param site address of the program, without a slash at the end; empty where it is not known
 * @param demo whether the accounts of the demo office are shown on the sign-in page
 */
@ConfigurationProperties("thidua.access")
public record AccessSettings(
        @DefaultValue("5") int triesBeforeLock,
        @DefaultValue("15m") Duration lock,
        @DefaultValue("12h") Duration session,
        @DefaultValue("60") int triesPerAddress,
        @DefaultValue("7d") Duration invitation,
        @DefaultValue("1h") Duration forgotten,
        @DefaultValue("10m") Duration enrolment,
        @DefaultValue("") String site,
        @DefaultValue("false") boolean demo) {}
