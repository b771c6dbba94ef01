package vn.thidua.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import vn.thidua.access.Account;
import vn.thidua.access.OidcSettings;
import vn.thidua.access.domain.AccountFile;
import vn.thidua.access.domain.AccountReads;
import vn.thidua.access.domain.PasskeyDesk;
import vn.thidua.access.domain.SecondFactorReads;
import vn.thidua.access.domain.SessionDesk;

/** Gathers how a person gets in. */
@NamedInterface("web")
@Component
public class OwnAccessPages {

    private final CurrentActor current;
    private final SessionDesk sessions;
    private final SecondFactorReads factors;
    private final PasskeyDesk passkeys;
    private final PasskeySites sites;
    private final AccountReads accounts;
    private final OidcSettings oidc;

    OwnAccessPages(
            CurrentActor current,
            SessionDesk sessions,
            SecondFactorReads factors,
            PasskeyDesk passkeys,
            PasskeySites sites,
            AccountReads accounts,
            OidcSettings oidc) {
        this.current = current;
        this.sessions = sessions;
        this.factors = factors;
        this.passkeys = passkeys;
        this.sites = sites;
        this.accounts = accounts;
        this.oidc = oidc;
    }

    /** Returns how the person behind the request gets in. */
    public OwnAccess of(Account account, HttpServletRequest request) {
        AccountFile file = accounts.file(account.id()).orElseThrow();
        return new OwnAccess(
                sessions.open(account),
                current.session(request),
                factors.of(account.id()),
                factors.required(account.id()),
                passkeys.of(account.id()),
                sites.offered(request),
                file.proof(),
                oidc.on() ? Optional.of(new OwnProvider(oidc.name(), file.linkedSince())) : Optional.empty());
    }
}
