package vn.thidua.memory;

import java.util.List;
import java.util.UUID;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;

/** As if everything changed all the time: whoever counts statements counts what the first one to ask needs. */
@TestConfiguration
public class Forgetful {

    @Bean
    @Primary
    Marks changing(JdbcClient jdbc) {
        return new Marks(jdbc) {
            @Override
            List<String> of(List<Subject> subjects) {
                return super.of(subjects).stream()
                        .map(mark -> UUID.randomUUID().toString())
                        .toList();
            }
        };
    }
}
