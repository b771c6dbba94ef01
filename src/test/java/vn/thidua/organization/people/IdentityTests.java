package vn.thidua.organization.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.organization.PersonId;

/** Identity numbers: sealed in the database, opened with a reason. */
@SpringBootTest(properties = "thidua.test=identities")
@Import(IdentityClerk.class)
class IdentityTests {

    @Autowired
    private IdentityClerk clerk;

    @Autowired
    private IdentityReads reads;

    @Autowired
    private JdbcClient jdbc;

    @Value("${thidua.data}")
    private Path data;

    @Test
    void numbersHaveTwelveOrNineDigits() {
        assertThat(IdentityNumber.of("001 090.012-345").map(IdentityNumber::digits))
                .contains("001090012345");
        assertThat(IdentityNumber.of("012345678").map(IdentityNumber::sort)).contains(IdentityNumber.Sort.FORMER);
        for (String wrong : List.of("", "1234567890", "00109001234a", "٠٠١٠٩٠٠١٢٣٤٥", "0010900123456")) {
            assertThat(IdentityNumber.of(wrong)).as(wrong).isEmpty();
        }
        assertThat(IdentityNumber.of("001090012345").orElseThrow()).hasToString("•••• 2345");
    }

    @Test
    void numberIsNowhereInTheDatabaseAndOpenedWithAReason() throws IOException {
        PersonId person = clerk.person();
        UUID id = clerk.keep(person, "001090111222");
        clerk.keep(person, "001 090 111 222");
        assertThat(reads.of(person)).isEqualTo(List.of(new Identity(id, IdentityNumber.Sort.CITIZEN, "1222")));
        assertThat(jdbc.sql("select row(i.*)::text from person_identity i")
                        .query(String.class)
                        .list()
                        .toString())
                .doesNotContain("001090111222");
        assertThat(Files.getPosixFilePermissions(data.resolve("secrets.key")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThat(reads.holders(IdentityNumber.of("001090111222").orElseThrow()))
                .isEqualTo(List.of(person));
        assertThat(reads.holders(IdentityNumber.of("001090111223").orElseThrow()))
                .isEmpty();
        assertThat(clerk.open(person, id)).isEqualTo("001090111222");
        List<String> trail = jdbc.sql("select facts from audit_entry where about = :about and event = 'IdentityOpened'")
                .param("about", "person:" + person)
                .query(String.class)
                .list();
        assertThat(trail).hasSize(1);
        assertThat(trail.getFirst()).contains("đối chiếu").doesNotContain("001090111222");
    }

    @Test
    void sealedNumberOpensInNoOtherRow() {
        PersonId person = clerk.person();
        UUID one = clerk.keep(person, "001090333444");
        UUID other = clerk.keep(person, "001090333555");
        jdbc.sql(
                        "update person_identity set cipher = (select cipher from person_identity where id = :one) where id = :other")
                .param("one", one)
                .param("other", other)
                .update();
        assertThatThrownBy(() -> clerk.open(person, other)).isInstanceOf(IllegalStateException.class);
        jdbc.sql("delete from person_identity where id = :id")
                .param("id", other)
                .update();
    }
}
