package vn.thidua.access.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import vn.thidua.access.Account;
import vn.thidua.access.domain.SessionDesk;

/** Gathers how a person gets in. */
@NamedInterface("web")
@Component
public class OwnAccessPages {

    private final CurrentActor current;
    private final SessionDesk sessions;

    OwnAccessPages(CurrentActor current, SessionDesk sessions) {
        this.current = current;
        this.sessions = sessions;
    }

    /** Returns how the person behind the request gets in. */
    public OwnAccess of(Account account, HttpServletRequest request) {
        return new OwnAccess(sessions.open(account), current.session(request));
    }
}
