package vn.thidua.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.access.AccountId;
import vn.thidua.access.domain.AccountDesk;
import vn.thidua.access.domain.SecondFactorDesk;
import vn.thidua.organization.PersonId;
import vn.thidua.organization.people.IdentityClerk;
import vn.thidua.organization.people.IdentityNumber;
import vn.thidua.organization.people.IdentityReads;
import vn.thidua.shared.By;
import vn.thidua.shared.Refused;

/** Identity numbers and secrets of second factors are sealed anew with another key while others work. */
@SpringBootTest(properties = "thidua.test=rotation")
@Import(IdentityClerk.class)
class KeyRotationTests {

    @Autowired
    private KeyRotation rotation;

    @Autowired
    private IdentityClerk clerk;

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
        PersonId person = clerk.person();
        Map<UUID, String> kept = new HashMap<>();
        for (int i = 0; i < 1_200; i++) {
            String digits = "0790%08d".formatted(i);
            kept.put(clerk.keep(person, digits), digits);
        }
        AccountId account =
                accounts.create(new AccountDesk.Create("khoa.cu", "Trần Văn Khóa", null, "hoa-sen-no-som"), By.PROGRAM);
        String shared = secondFactors.begin(account, "here").orElseThrow();
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
        opens(person, kept);
        assertThat(secondFactors.begin(account, "here")).contains(shared);

        UUID later = clerk.keep(person, "001090999888");
        assertThat(clerk.open(person, later)).isEqualTo("001090999888");
        Files.move(file, data.resolve("secrets.away"));
        assertThatThrownBy(() -> clerk.keep(person, "001090999777")).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> clerk.open(person, later)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> secondFactors.begin(account, "here")).isInstanceOf(Refused.class);
        assertThatThrownBy(rotation::rotate).isInstanceOf(Refused.class);
        assertThat(Files.exists(file)).isFalse();
        Files.move(data.resolve("secrets.away"), file);
    }

    private long sealed() {
        return jdbc.sql("select (select count(*) from person_identity) + (select count(*) from second_factor)")
                .query(Long.class)
                .single();
    }

    private void opens(PersonId person, Map<UUID, String> kept) {
        kept.forEach((id, digits) -> assertThat(clerk.open(person, id)).isEqualTo(digits));
    }
}
