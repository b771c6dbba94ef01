package vn.thidua.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.access.AccountId;
import vn.thidua.access.domain.AccountDesk;
import vn.thidua.access.domain.SecondFactorDesk;
import vn.thidua.organization.PersonId;
import vn.thidua.organization.people.IdentityDesk;
import vn.thidua.organization.people.IdentityNumber;
import vn.thidua.organization.people.IdentityReads;
import vn.thidua.organization.people.PersonDesk;
import vn.thidua.organization.people.PersonDetails;
import vn.thidua.shared.By;
import vn.thidua.shared.Refused;

/** Identity numbers and secrets of second factors are sealed anew with another key while others work. */
@SpringBootTest(properties = "thidua.test=rotation")
class KeyRotationTests {

    @Autowired
    private KeyRotation rotation;

    @Autowired
    private PersonDesk people;

    @Autowired
    private IdentityDesk identities;

    @Autowired
    private IdentityReads reads;

    @Autowired
    private AccountDesk accounts;

    @Autowired
    private SecondFactorDesk secondFactors;

    @Autowired
    private JdbcClient jdbc;

    @Value("${thidua.data}")
    private Path data;

    @Test
    void rotationGoesOnWhereItWasCutOffAndKeepsEverySecret() throws IOException {
        PersonId person = person();
        Map<UUID, String> kept = new HashMap<>();
        for (int i = 0; i < 1_200; i++) {
            String digits = "0790%08d".formatted(i);
            kept.put(keep(person, digits), digits);
        }
        AccountId account =
                accounts.create(new AccountDesk.Create("khoa.cu", "Trần Văn Khóa", null, "hoa-sen-no-som"), By.PROGRAM);
        String shared = secondFactors.begin(account, "here").orElseThrow();
        sealAsBefore(account);
        assertThat(secondFactors.begin(account, "here")).contains(shared);
        Path file = data.resolve("secrets.key");
        String before = Files.readString(file);

        SealingKey fresh = rotation.begin();
        assertThat(rotation.batch(fresh)).isEqualTo(501);
        assertThat(Files.readAllLines(file)).hasSize(2);
        opens(person, kept);
        assertThat(reads.holders(IdentityNumber.of("079000000007").orElseThrow()))
                .isEqualTo(List.of(person));
        assertThat(rotation.rotate()).isEqualTo(sealed() - 501);
        assertThat(Files.readAllLines(file)).isEqualTo(List.of(fresh.line()));
        assertThat(before).doesNotContain(fresh.line());
        assertThat(Files.exists(data.resolve("access.key"))).isFalse();
        opens(person, kept);
        assertThat(secondFactors.begin(account, "here")).contains(shared);

        UUID later = keep(person, "001090999888");
        assertThat(open(person, later)).isEqualTo("001090999888");
        Files.move(file, data.resolve("secrets.away"));
        assertThatThrownBy(() -> keep(person, "001090999777")).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> open(person, later)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> secondFactors.begin(account, "here")).isInstanceOf(Refused.class);
        assertThatThrownBy(rotation::rotate).isInstanceOf(Refused.class);
        assertThat(Files.exists(file)).isFalse();
        Files.move(data.resolve("secrets.away"), file);
    }

    /** As a version did that had a key of its own for second factors. */
    private void sealAsBefore(AccountId account) throws IOException {
        byte[] key = new byte[32];
        key[5] = 5;
        Files.writeString(data.resolve("access.key"), HexFormat.of().formatHex(key));
        SealedSecret now = jdbc.sql("select secret, key_id from second_factor where account_id = :id")
                .param("id", account.value())
                .query((row, n) -> new SealedSecret(account.toString(), row.getBytes(1), row.getString(2)))
                .single();
        byte[] secret = new KeyFile("", data.toString()).inUse().orElseThrow().open(now);
        jdbc.sql("update second_factor set secret = :secret, key_id = 'access' where account_id = :id")
                .param("secret", RowCipher.seal(new SecretKeySpec(key, "AES"), secret, account.toString()))
                .param("id", account.value())
                .update();
    }

    private long sealed() {
        return jdbc.sql("select (select count(*) from person_identity) + (select count(*) from second_factor)")
                .query(Long.class)
                .single();
    }

    private void opens(PersonId person, Map<UUID, String> kept) {
        kept.forEach((id, digits) -> assertThat(open(person, id)).isEqualTo(digits));
    }

    private String open(PersonId person, UUID id) {
        return identities.open(person, id, "đối chiếu", By.PROGRAM).digits();
    }

    private UUID keep(PersonId person, String digits) {
        UUID id = UUID.randomUUID();
        identities.keep(person, id, IdentityNumber.of(digits).orElseThrow(), By.PROGRAM);
        return id;
    }

    private PersonId person() {
        PersonId id = new PersonId(UUID.randomUUID());
        people.register(
                id,
                new PersonDesk.Register("Nguyễn Thị Số", new PersonDetails(null, null, null, null, null), null),
                By.PROGRAM);
        return id;
    }
}
