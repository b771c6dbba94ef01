package vn.thidua.organization.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import vn.thidua.organization.PersonId;
import vn.thidua.shared.By;
import vn.thidua.shared.Refused;

/** Identity numbers: sealed in the database, opened with a reason, sealed anew with another key while others work. */
@SpringBootTest(properties = "thidua.test=identities")
class IdentityTests {

    @Autowired
    private PersonDesk desk;

    @Autowired
    private IdentityDesk identities;

    @Autowired
    private IdentityReads reads;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

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
        PersonId person = person();
        UUID id = keep(person, "001090111222");
        keep(person, "001 090 111 222");
        assertThat(reads.of(person)).isEqualTo(List.of(new Identity(id, IdentityNumber.Sort.CITIZEN, "1222")));
        assertThat(jdbc.sql("select row(i.*)::text from person_identity i")
                        .query(String.class)
                        .list()
                        .toString())
                .doesNotContain("001090111222");
        assertThat(Files.getPosixFilePermissions(data.resolve("identity.key")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThat(reads.holders(IdentityNumber.of("001090111222").orElseThrow()))
                .isEqualTo(List.of(person));
        assertThat(reads.holders(IdentityNumber.of("001090111223").orElseThrow()))
                .isEmpty();
        assertThat(identities.open(person, id, "đối chiếu", By.PROGRAM).digits())
                .isEqualTo("001090111222");
        List<String> trail = jdbc.sql("select facts from audit_entry where about = :about and event = 'IdentityOpened'")
                .param("about", "person:" + person)
                .query(String.class)
                .list();
        assertThat(trail).hasSize(1);
        assertThat(trail.getFirst()).contains("đối chiếu").doesNotContain("001090111222");
    }

    @Test
    void sealedNumberOpensInNoOtherRow() {
        PersonId person = person();
        UUID one = keep(person, "001090333444");
        UUID other = keep(person, "001090333555");
        jdbc.sql(
                        "update person_identity set cipher = (select cipher from person_identity where id = :one) where id = :other")
                .param("one", one)
                .param("other", other)
                .update();
        assertThatThrownBy(() -> identities.open(person, other, "đối chiếu", By.PROGRAM))
                .isInstanceOf(IllegalStateException.class);
        jdbc.sql("delete from person_identity where id = :id")
                .param("id", other)
                .update();
    }

    @Test
    void rotationGoesOnWhereItWasCutOffAndKeepsEveryNumber() throws IOException {
        PersonId person = person();
        Map<UUID, String> kept = new HashMap<>();
        for (int i = 0; i < 1_200; i++) {
            String digits = "0790%08d".formatted(i);
            kept.put(keep(person, digits), digits);
        }
        String before = Files.readString(data.resolve("identity.key"));
        KeyRotation cutOff = rotation();
        IdentityKey fresh = cutOff.begin();
        assertThat(cutOff.batch(fresh)).isEqualTo(500);
        assertThat(Files.readAllLines(data.resolve("identity.key"))).hasSize(2);
        kept.forEach(
                (id, digits) -> assertThat(identities.read(person, id).digits()).isEqualTo(digits));
        assertThat(reads.holders(IdentityNumber.of("079000000007").orElseThrow()))
                .isEqualTo(List.of(person));
        long others = jdbc.sql("select count(*) from person_identity where key_id <> :key")
                .param("key", fresh.id())
                .query(Long.class)
                .single();
        assertThat(rotation().rotate()).isEqualTo(others);
        assertThat(Files.readAllLines(data.resolve("identity.key"))).isEqualTo(List.of(fresh.line()));
        assertThat(before).doesNotContain(fresh.line());
        kept.forEach(
                (id, digits) -> assertThat(identities.read(person, id).digits()).isEqualTo(digits));
        UUID later = keep(person, "001090999888");
        assertThat(identities.read(person, later).digits()).isEqualTo("001090999888");
        Files.move(data.resolve("identity.key"), data.resolve("identity.away"));
        assertThatThrownBy(() -> keep(person, "001090999777")).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> identities.open(person, later, "đối chiếu", By.PROGRAM))
                .isInstanceOf(Refused.class);
        assertThat(Files.exists(data.resolve("identity.key"))).isFalse();
        Files.move(data.resolve("identity.away"), data.resolve("identity.key"));
    }

    private KeyRotation rotation() {
        return new KeyRotation(jdbc, transactions, "", data.toString());
    }

    private UUID keep(PersonId person, String digits) {
        UUID id = UUID.randomUUID();
        identities.keep(person, id, IdentityNumber.of(digits).orElseThrow(), By.PROGRAM);
        return id;
    }

    private PersonId person() {
        PersonId id = new PersonId(UUID.randomUUID());
        desk.register(
                id,
                new PersonDesk.Register("Nguyễn Thị Số", new PersonDetails(null, null, null, null, null), null),
                By.PROGRAM);
        return id;
    }
}
