package vn.thidua.access.domain;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.stereotype.Component;
import vn.thidua.access.AccessSettings;
import vn.thidua.access.OidcSettings;

/** What is known of the provider. It is asked when somebody first wants to sign in by it: the program starts, and passwords work, while the provider is down. */
@Component
public class OidcRegistrations implements ClientRegistrationRepository {

    /** What the provider is called in paths. */
    public static final String ID = "oidc";

    private static final Logger LOG = LoggerFactory.getLogger(OidcRegistrations.class);

    private final OidcSettings settings;
    private final AccessSettings access;
    private final AtomicReference<@Nullable ClientRegistration> known = new AtomicReference<>();

    OidcRegistrations(OidcSettings settings, AccessSettings access) {
        this.settings = settings;
        this.access = access;
    }

    /** Tells whether the provider is there: it has answered once, or does now. */
    public boolean reachable() {
        try {
            return findByRegistrationId(ID) != null;
        } catch (RuntimeException down) {
            LOG.warn("the provider {} does not answer: {}", settings.issuer(), down.toString());
            return false;
        }
    }

    @Override
    public @Nullable ClientRegistration findByRegistrationId(String id) {
        if (!settings.on() || !id.equals(ID)) {
            return null;
        }
        ClientRegistration registration = known.get();
        if (registration == null) {
            String site = access.site().isBlank() ? "{baseUrl}" : access.site();
            registration = ClientRegistrations.fromIssuerLocation(settings.issuer())
                    .registrationId(ID)
                    .clientId(settings.clientId())
                    .clientSecret(settings.clientSecret())
                    .redirectUri(site + "/login/oauth2/code/{registrationId}")
                    .scope("openid", "profile", "email")
                    .build();
            known.set(registration);
        }
        return registration;
    }
}
