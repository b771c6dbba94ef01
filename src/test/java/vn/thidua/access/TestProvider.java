package vn.thidua.access;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPublicKey;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configuration.OAuth2AuthorizationServerConfiguration;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;

/** A real OpenID Connect provider on 127.0.0.1: whoever it is asked about has the password {@link #PASSWORD} and the claims that the test gave them. */
public final class TestProvider implements AutoCloseable {

    /** The password of everybody at the provider. */
    public static final String PASSWORD = "mat-khau-o-co-quan";

    /** What the provider calls the program. */
    public static final String CLIENT = "thidua";

    /** The password of the program at the provider. */
    public static final String SECRET = "bi-mat-cua-chuong-trinh";

    private final ConfigurableApplicationContext context;

    /** Starts it on a free port. */
    public TestProvider() {
        context = new SpringApplicationBuilder(Site.class)
                .run("--server.port=0", "--server.address=127.0.0.1", "--server.servlet.session.cookie.name=provider");
    }

    /** Returns the port. */
    public int port() {
        return Integer.parseInt(context.getEnvironment().getRequiredProperty("local.server.port"));
    }

    /** Returns the address that the program knows it by. */
    public String issuer() {
        return "http://127.0.0.1:" + port();
    }

    /** Lets the program in that runs at the address. */
    public void admit(String program) {
        context.getBean(Clients.class).save(client(program + "/login/oauth2/code/oidc"));
    }

    /** Makes somebody known. */
    public void knows(String username, Map<String, Object> claims) {
        context.getBean(People.class).claims.put(username, claims);
    }

    @Override
    public void close() {
        context.close();
    }

    private static RegisteredClient client(String redirect) {
        return RegisteredClient.withId(CLIENT)
                .clientId(CLIENT)
                .clientSecret("{noop}" + SECRET)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri(redirect)
                .scope("openid")
                .scope("profile")
                .scope("email")
                .clientSettings(ClientSettings.builder()
                        .requireAuthorizationConsent(false)
                        .build())
                .build();
    }

    /** The one program that is admitted, which says where it runs once it does. */
    static final class Clients implements RegisteredClientRepository {

        private final AtomicReference<RegisteredClient> admitted = new AtomicReference<>();

        @Override
        public void save(RegisteredClient client) {
            admitted.set(client);
        }

        @Override
        public RegisteredClient findById(String id) {
            return CLIENT.equals(id) ? admitted.get() : null;
        }

        @Override
        public RegisteredClient findByClientId(String id) {
            return findById(id);
        }
    }

    static final class People implements UserDetailsService {

        final Map<String, Map<String, Object>> claims = new ConcurrentHashMap<>();

        @Override
        public org.springframework.security.core.userdetails.UserDetails loadUserByUsername(String username) {
            return User.withUsername(username)
                    .password("{noop}" + PASSWORD)
                    .roles("PERSON")
                    .build();
        }
    }

    /* Not marked as a configuration: the program must not find it. */
    @EnableWebSecurity
    @ImportAutoConfiguration({
        TomcatServletWebServerAutoConfiguration.class,
        DispatcherServletAutoConfiguration.class,
        WebMvcAutoConfiguration.class,
        SecurityFilterAutoConfiguration.class
    })
    static class Site {

        @Bean
        @Order(1)
        SecurityFilterChain provider(HttpSecurity http) {
            http.oauth2AuthorizationServer(server -> {
                http.securityMatcher(server.getEndpointsMatcher());
                server.oidc(Customizer.withDefaults());
            });
            return http.authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                    .exceptionHandling(handling ->
                            handling.authenticationEntryPoint(new LoginUrlAuthenticationEntryPoint("/login")))
                    .build();
        }

        @Bean
        @Order(2)
        SecurityFilterChain pages(HttpSecurity http) {
            return http.authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                    .formLogin(Customizer.withDefaults())
                    .build();
        }

        @Bean
        People people() {
            return new People();
        }

        @Bean
        Clients clients() {
            return new Clients();
        }

        @Bean
        AuthorizationServerSettings settings() {
            return AuthorizationServerSettings.builder().build();
        }

        @Bean
        JWKSource<SecurityContext> keys() throws NoSuchAlgorithmException {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            KeyPair pair = generator.generateKeyPair();
            return new ImmutableJWKSet<>(new JWKSet(new RSAKey.Builder((RSAPublicKey) pair.getPublic())
                    .privateKey(pair.getPrivate())
                    .keyID("test")
                    .build()));
        }

        @Bean
        JwtDecoder tokens(JWKSource<SecurityContext> keys) {
            return OAuth2AuthorizationServerConfiguration.jwtDecoder(keys);
        }

        @Bean
        OAuth2TokenCustomizer<JwtEncodingContext> claims(People people) {
            return token -> token.getClaims()
                    .claims(all -> all.putAll(
                            people.claims.getOrDefault(token.getPrincipal().getName(), Map.of())));
        }
    }
}
