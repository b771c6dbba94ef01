package vn.thidua.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.thidua.access.Account;
import vn.thidua.access.AccountId;
import vn.thidua.access.Accounts;
import vn.thidua.access.domain.OwnProof;
import vn.thidua.access.domain.SecondFactorDesk;

/** Gathers what an authenticator app wants to know. */
@Component
class EnrolmentPages {

    private final SecondFactorDesk desk;
    private final OwnProof proof;
    private final Accounts accounts;
    private final SiteAddress site;

    EnrolmentPages(SecondFactorDesk desk, OwnProof proof, Accounts accounts, SiteAddress site) {
        this.desk = desk;
        this.proof = proof;
        this.accounts = accounts;
        this.site = site;
    }

    /** Returns the page; empty where the person has a second factor. Who is just signing in showed their password a moment ago. */
    Optional<EnrolmentPage> of(AccountId id, HttpServletRequest request, boolean signingIn) {
        return desk.begin(id, request.getSession().getId()).map(secret -> {
            String name = accounts.find(id).map(Account::username).orElseThrow();
            String host = String.valueOf(URI.create(site.of(request)).getHost());
            String uri = "otpauth://totp/" + encode("Thi Dua " + host + ":" + name) + "?secret=" + secret + "&issuer="
                    + encode("Thi Dua " + host);
            return new EnrolmentPage(
                    secret.replaceAll("(.{4})(?=.)", "$1 "),
                    QrPicture.of(uri),
                    signingIn,
                    !signingIn && proof.asked(id) == OwnProof.Kind.PASSWORD,
                    "",
                    Optional.empty());
        });
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
