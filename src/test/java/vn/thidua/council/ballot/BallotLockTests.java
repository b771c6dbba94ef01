package vn.thidua.council.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.PrivateKey;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.thidua.council.SessionId;

/** Slips go in with the lock and come out with the code only. */
class BallotLockTests {

    private static final SessionId SESSION = new SessionId(UUID.randomUUID());

    @Test
    void onlyTheCodeOpens() {
        BallotLock.Made made = BallotLock.make(SESSION);
        byte[] slip = {1, 2, 0, 1};
        byte[] closed = BallotLock.close(made.lock(), slip);
        assertThat(closed).hasSize(slip.length + BallotLock.EXTRA);
        PrivateKey key = BallotLock.key(SESSION, made.sealed(), made.code()).orElseThrow();
        assertThat(BallotLock.open(key, closed)).isEqualTo(slip);
        assertThat(BallotLock.key(
                        SESSION, made.sealed(), BallotLock.make(SESSION).code()))
                .as("another code")
                .isEmpty();
        assertThat(BallotLock.key(new SessionId(UUID.randomUUID()), made.sealed(), made.code()))
                .as("the box of another session")
                .isEmpty();
    }

    @Test
    void theCodeIsReadAsPeopleTypeIt() {
        BallotLock.Made made = BallotLock.make(SESSION);
        String typed =
                " " + made.code().toLowerCase(Locale.ROOT).replace("-", " ").replace('0', 'o');
        assertThat(BallotLock.key(SESSION, made.sealed(), typed)).isPresent();
    }

    @Test
    void noTwoSlipsLookAlike() {
        byte[] lock = BallotLock.make(SESSION).lock();
        byte[] agreed = {1, 1, 1};
        assertThat(BallotLock.close(lock, agreed)).isNotEqualTo(BallotLock.close(lock, agreed));
    }
}
