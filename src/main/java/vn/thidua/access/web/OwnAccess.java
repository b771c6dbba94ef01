package vn.thidua.access.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;
import vn.thidua.access.domain.OpenSession;

/**
 * How a person gets in, on their own page.
 *
 * @param sessions where the person is signed in
 * @param here key of the session that looks at the page
 */
@NamedInterface("web")
public record OwnAccess(List<OpenSession> sessions, Optional<UUID> here) {

    /** Tells whether this is the session that looks at the page. */
    public boolean isHere(OpenSession session) {
        return here.filter(session.signedIn().key()::equals).isPresent();
    }

    /** Tells whether the person is signed in elsewhere too. */
    public boolean elsewhere() {
        return sessions.stream().anyMatch(session -> !isHere(session));
    }
}
