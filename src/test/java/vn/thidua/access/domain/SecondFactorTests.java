package vn.thidua.access.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.thidua.access.AccountId;
import vn.thidua.access.Role;
import vn.thidua.organization.domain.UnitDesk;
import vn.thidua.sealing.KeyRing;
import vn.thidua.sealing.SealedSecret;
import vn.thidua.shared.By;

@SpringBootTest
@AutoConfigureMockMvc
class SecondFactorTests {

    private static final String PASSWORD = "hoa-sen-no-som-mai";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private AccountDesk accounts;

    @Autowired
    private GrantDesk grants;

    @Autowired
    private UnitDesk units;

    @Autowired
    private SecondFactorDesk desk;

    @Autowired
    private SecondFactorReads reads;

    @Autowired
    private RecoveryDesk recovery;

    @Autowired
    private PasskeyDesk passkeys;

    @Autowired
    private PasswordDesk passwords;

    @Autowired
    private SecondFactorRows secrets;

    @Autowired
    private KeyRing keys;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    @Value("${thidua.data}")
    private Path data;

    private final String name = "hai.lop." + UUID.randomUUID();
    private AccountId person;

    @BeforeEach
    void somebody() {
        desk.require(Set.of(), By.PROGRAM);
        person = accounts.create(new AccountDesk.Create(name, "Nguyễn Thị Mẫu", null, PASSWORD), By.PROGRAM);
        grants.giveFromToday(
                person,
                Role.LEADER,
                units.create(
                        new UnitDesk.Create("WARD", "Phường Hoa Sen", "Hoa Sen", null, null, LocalDate.of(2020, 1, 1)),
                        By.PROGRAM),
                By.PROGRAM);
    }

    @Test
    void secretIsSealedAndItsKeyIsOutsideTheDatabase() throws Exception {
        enrol();
        SealedSecret kept = sealedSecret();
        assertThat(kept.bytes()).hasSize(12 + Totp.SECRET + 16);
        assertThatIllegalStateException()
                .isThrownBy(
                        () -> keys.open(new SealedSecret(UUID.randomUUID().toString(), kept.bytes(), kept.keyId())));
        Path key = data.resolve("secrets.key");
        assertThat(Files.readString(key)).contains(kept.keyId() + ":");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key)))
                .isEqualTo("rw-------");
    }

    @Test
    void codeOpensOnce() {
        enrol();
        String next = code(1);
        assertThat(desk.check(person, next, By.PROGRAM).right()).isTrue();
        assertThat(desk.check(person, next, By.PROGRAM).right()).isFalse();
        assertThat(desk.check(person, code(0), By.PROGRAM).right()).isFalse();
    }

    @Test
    void recoveryCodesOpenOnceAndAreKeptAsHashes() {
        List<String> codes = enrol();
        assertThat(codes).hasSize(10).doesNotHaveDuplicates();
        assertThat(desk.check(person, " " + codes.get(3).toUpperCase(java.util.Locale.ROOT), By.PROGRAM)
                        .right())
                .isTrue();
        assertThat(desk.check(person, codes.get(3), By.PROGRAM).right()).isFalse();
        assertThat(reads.of(person).orElseThrow().codesLeft()).isEqualTo(9);
        assertThat(jdbc.sql("select code_hash from recovery_code where account_id = :id")
                        .param("id", person.value())
                        .query(String.class)
                        .list())
                .doesNotContainAnyElementsOf(codes);
    }

    @Test
    void recoveryCodesAreRenewedWithACodeAndTheOldOnesOpenNothing() {
        List<String> before = enrol();
        assertThat(desk.renewCodes(person, "000000", By.PROGRAM)).isEmpty();
        List<String> after =
                desk.renewCodes(person, before.getFirst(), By.PROGRAM).orElseThrow();
        assertThat(after).hasSize(10).doesNotContainAnyElementsOf(before);
        assertThat(reads.of(person).orElseThrow().codesLeft()).isEqualTo(10);
        assertThat(desk.check(person, before.get(1), By.PROGRAM).right()).isFalse();
        assertThat(desk.check(person, after.get(1), By.PROGRAM).right()).isTrue();
    }

    @Test
    void wrongCodesLock() {
        List<String> codes = enrol();
        for (int left = 4; left >= 0; left--) {
            assertThat(desk.check(person, "000000", By.PROGRAM)).isEqualTo(new SecondFactorDesk.Answer(false, left));
        }
        assertThat(desk.check(person, codes.getFirst(), By.PROGRAM)).isEqualTo(new SecondFactorDesk.Answer(false, 0));
    }

    @Test
    void halfSignedInSessionOpensNothingButTheSecondStep() {
        enrol();
        MvcTestResult password = signIn();
        assertThat(password).hasStatus(302).hasRedirectedUrl("/sign-in/code");
        Cookie half = password.getResponse().getCookie("thidua");
        for (String path : List.of("/", "/me", "/campaigns", "/sign-in/second-factor")) {
            assertThat(get(path, half).getResponse().getRedirectedUrl())
                    .as(path)
                    .isEqualTo("/sign-in");
        }
        assertThat(post("/sign-in/code", half, "000000")).hasStatus(422);
        MvcTestResult right = post("/sign-in/code", half, code(1));
        assertThat(right).hasStatus(303);
        Cookie full = right.getResponse().getCookie("thidua");
        assertThat(full.getValue()).isNotEqualTo(half.getValue());
        assertThat(get("/me", full)).hasStatusOk().bodyText().contains("bằng mật khẩu và mã xác thực");
        assertThat(get("/me", half)).hasStatus(302);
    }

    @Test
    void roleThatNeedsOneSetsItUpFirst() {
        desk.require(Set.of(Role.LEADER), By.PROGRAM);
        MvcTestResult password = signIn();
        assertThat(password).hasRedirectedUrl("/sign-in/second-factor");
        Cookie half = password.getResponse().getCookie("thidua");
        assertThat(get("/me", half)).hasStatus(302);
        assertThat(get("/sign-in/second-factor", half)).hasStatusOk().bodyText().contains("class=\"qr\"");
        assertThat(post("/sign-in/second-factor", half, "000000")).hasStatus(422);
        MvcTestResult right = post("/sign-in/second-factor", half, code(0));
        assertThat(right).hasStatusOk().bodyText().contains("Mã dự phòng");
        assertThat(get("/me", right.getResponse().getCookie("thidua"))).hasStatusOk();
        desk.remove(person, By.PROGRAM);
        assertThat(reads.of(person)).isEmpty();
        assertThat(events())
                .isEqualTo(List.of("AccountCreated", "RoleGranted", "SecondFactorAdded", "SecondFactorRemoved"));
    }

    @Test
    void secretBegunElsewhereOrLongAgoIsReplaced() {
        String first = desk.begin(person, "here").orElseThrow();
        assertThat(desk.begin(person, "here")).contains(first);
        String elsewhere = desk.begin(person, "elsewhere").orElseThrow();
        assertThat(elsewhere).isNotEqualTo(first);
        jdbc.sql("update second_factor set started_at = started_at - interval '10 minutes' where account_id = :id")
                .param("id", person.value())
                .update();
        assertThat(desk.begin(person, "elsewhere").orElseThrow()).isNotEqualTo(elsewhere);
    }

    @Test
    void passwordAloneSetsNothingUpBesideAPasskey() {
        desk.require(Set.of(Role.LEADER), By.PROGRAM);
        passkey("Điện thoại");
        MvcTestResult password = signIn();
        assertThat(password).hasRedirectedUrl("/sign-in?again");
        Cookie session = password.getResponse().getCookie("thidua");
        assertThat(get("/sign-in?again", session)).bodyText().contains("bạn đã có khóa truy cập");
        assertThat(get("/me", session)).hasStatus(302);
        assertThat(get("/sign-in/second-factor", session)).hasRedirectedUrl("/sign-in");
    }

    @Test
    void recoveryAndResetRemovePasskeysToo() {
        enrol();
        passkey("Điện thoại");
        recovery.reset(person, By.PROGRAM);
        assertThat(passkeys.of(person)).isEmpty();
        passkey("Máy tính");
        assertThat(passwords.reset(person, 0, "mua-xuan-ve-som", By.PROGRAM)).isTrue();
        assertThat(passkeys.of(person)).isEmpty();
        assertThat(events())
                .isEqualTo(List.of(
                        "AccountCreated",
                        "RoleGranted",
                        "SecondFactorAdded",
                        "SecondFactorRemoved",
                        "PasskeyRemoved",
                        "PasskeyRemoved",
                        "PasswordReset"));
    }

    private void passkey(String label) {
        jdbc.sql("""
            insert into passkey (credential_id, account_id, name, public_key, signature_count, uv_initialized, transports,
                backup_eligible, backup_state, created_at, last_used_at)
            values (:id, :account, :name, :key, 0, true, '', false, false, now(), now())
            """)
                .param("id", UUID.randomUUID().toString())
                .param("account", person.value())
                .param("name", label)
                .param("key", new byte[] {1})
                .update();
    }

    private List<String> enrol() {
        desk.begin(person, "here");
        return desk.confirm(person, code(0), By.PROGRAM).orElseThrow();
    }

    private String code(int later) {
        return Totp.code(keys.open(sealedSecret()), Totp.step(Instant.now(clock)) + later);
    }

    private SealedSecret sealedSecret() {
        return secrets.of(person, false).or(() -> secrets.of(person, true)).orElseThrow();
    }

    private List<String> events() {
        return jdbc.sql("select event from audit_entry where about = :about order by seq")
                .param("about", "account:" + person)
                .query(String.class)
                .list();
    }

    private MvcTestResult signIn() {
        return mvc.post()
                .uri("/sign-in")
                .with(csrf())
                .param("username", name)
                .param("password", PASSWORD)
                .exchange();
    }

    private MvcTestResult get(String path, Cookie cookie) {
        return mvc.get().uri(path).cookie(cookie).exchange();
    }

    private MvcTestResult post(String path, Cookie cookie, String code) {
        return mvc.post()
                .uri(path)
                .cookie(cookie)
                .with(csrf())
                .param("code", code)
                .exchange();
    }
}
