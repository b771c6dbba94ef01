package vn.thidua.access.domain;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.core.serializer.support.SerializingConverter;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.transaction.support.TransactionOperations;

/** Sessions live in the database: they survive a restart, and several nodes share them. */
@Configuration(proxyBeanMethods = false)
@EnableJdbcHttpSession(tableName = "web_session", cleanupCron = "0 */15 * * * *")
class SessionConfiguration {

    /** How long somebody who has not signed in is remembered, for the hidden field of the sign-in form; a person's session is longer, see {@link SignedIn}. */
    private static final Duration STRANGERS = Duration.ofHours(1);

    @Bean
    CookieSerializer cookieSerializer(
            @Value("${server.servlet.session.cookie.name}") String name,
            @Value("${server.servlet.session.cookie.secure}") boolean secure) {
        DefaultCookieSerializer cookie = new DefaultCookieSerializer();
        cookie.setCookieName(name);
        cookie.setUseHttpOnlyCookie(true);
        cookie.setSameSite("Lax");
        cookie.setUseSecureCookie(secure);
        return cookie;
    }

    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> sessionLength() {
        return sessions -> sessions.setDefaultMaxInactiveInterval(STRANGERS);
    }

    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> sessionDialect() {
        return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
    }

    /** A session is one row, and its attributes are written one by one: transactions around each reading and writing were six of the forty ways to the database that a page took. */
    @Bean(defaultCandidate = false)
    @Qualifier("springSessionTransactionOperations")
    TransactionOperations springSessionTransactionOperations() {
        return TransactionOperations.withoutTransaction();
    }

    @Bean
    ConversionService springSessionConversionService() {
        GenericConversionService conversion = new GenericConversionService();
        conversion.addConverter(Object.class, byte[].class, new SerializingConverter());
        conversion.addConverter(byte[].class, Object.class, new RememberedThing());
        return conversion;
    }
}
