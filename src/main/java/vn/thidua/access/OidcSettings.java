package vn.thidua.access;

import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The provider that vouches for people by OpenID Connect, see decision 11.
 *
 * @param issuer address of the provider, empty where there is none
 * @param clientId what the provider calls this program
 * @param clientSecret password of this program at the provider
 * @param name what the button on the sign-in page calls the provider
 * @param account claim that names the account: by its user name, or where it is {@code email} by an address that the provider has verified
 * @param create whether an account is made for somebody who has none
 * @param unit claim that names the unit of the person by identity code or abbreviation, empty to grant nothing
 * @param role claim that names what the person is, one or several values
 * @param roles which value of that claim means which role; the role of an administrator cannot be had this way
 * @param secondFactor whether the provider asks for a second factor itself
 */
@ConfigurationProperties("thidua.oidc")
public record OidcSettings(
        @DefaultValue("") String issuer,
        @DefaultValue("") String clientId,
        @DefaultValue("") String clientSecret,
        @DefaultValue("") String name,
        @DefaultValue("preferred_username") String account,
        @DefaultValue("false") boolean create,
        @DefaultValue("") String unit,
        @DefaultValue("") String role,
        @DefaultValue Map<String, Role> roles,
        @DefaultValue("false") boolean secondFactor) {

    /** Tells whether there is a provider. */
    public boolean on() {
        return !issuer.isBlank();
    }

    @Override
    public String toString() {
        return "OidcSettings[issuer=" + issuer + ", clientId=" + clientId + "]";
    }
}
