package vn.thidua.notification;

import java.util.Properties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Knows how to reach the mail server; asked only where one is set. */
@Configuration(proxyBeanMethods = false)
class MailConfiguration {

    private static final int TLS_PORT = 465;
    private static final String TIMEOUT_MILLISECONDS = "15000";

    @Bean
    JavaMailSender mailSender(NotificationSettings settings) {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost(settings.host());
        sender.setPort(settings.port());
        sender.setDefaultEncoding("UTF-8");
        boolean named = !settings.user().isBlank();
        boolean tls = settings.port() == TLS_PORT;
        if (named) {
            sender.setUsername(settings.user());
            sender.setPassword(settings.password());
        }
        Properties smtp = sender.getJavaMailProperties();
        smtp.setProperty("mail.smtp.auth", String.valueOf(named));
        smtp.setProperty("mail.smtp.ssl.enable", String.valueOf(tls));
        smtp.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        smtp.setProperty("mail.smtp.starttls.enable", String.valueOf(!tls));
        smtp.setProperty("mail.smtp.starttls.required", String.valueOf(named && !tls));
        smtp.setProperty("mail.smtp.connectiontimeout", TIMEOUT_MILLISECONDS);
        smtp.setProperty("mail.smtp.timeout", TIMEOUT_MILLISECONDS);
        smtp.setProperty("mail.smtp.writetimeout", TIMEOUT_MILLISECONDS);
        return sender;
    }
}
