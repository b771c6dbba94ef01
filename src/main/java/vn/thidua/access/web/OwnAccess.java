package vn.thidua.access.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;
import vn.thidua.access.domain.OpenSession;
import vn.thidua.access.domain.OwnProof;
import vn.thidua.access.domain.Passkey;
import vn.thidua.access.domain.SecondFactor;

/**
 * How a person gets in, on their own page.
 *
 * @param sessions where the person is signed in
 * @param here key of the session that looks at the page
 * @param factor the second factor
 * @param factorRequired whether the person must have one
 * @param passkeysOffered whether browsers will make passkeys here
 * @param proof what the person has to show before something of this changes
 * @param provider how the person stands with the provider, empty where there is none
 */
@NamedInterface("web")
public record OwnAccess(
        List<OpenSession> sessions,
        Optional<UUID> here,
        Optional<SecondFactor> factor,
        boolean factorRequired,
        List<Passkey> passkeys,
        boolean passkeysOffered,
        OwnProof.Kind proof,
        Optional<OwnProvider> provider) {

    /** Tells whether this is the session that looks at the page. */
    public boolean isHere(OpenSession session) {
        return here.filter(session.signedIn().key()::equals).isPresent();
    }

    /** Tells whether the person is signed in elsewhere too. */
    public boolean elsewhere() {
        return sessions.stream().anyMatch(session -> !isHere(session));
    }
}
