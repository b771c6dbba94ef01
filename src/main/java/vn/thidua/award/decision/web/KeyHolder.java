package vn.thidua.award.decision.web;

import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;
import javax.naming.ldap.Rdn;
import org.springframework.stereotype.Component;
import vn.thidua.award.decision.AwardDecision;
import vn.thidua.award.decision.DecisionRefusal;
import vn.thidua.award.seal.Signer;
import vn.thidua.organization.Units;
import vn.thidua.shared.Refusal;
import vn.thidua.shared.Vietnamese;

/** Tells whose a key is by the name in its certificate: a decision is sealed by whoever signs it, or by the body that decides. */
@Component
class KeyHolder {

    private final Units units;
    private final Clock clock;

    KeyHolder(Units units, Clock clock) {
        this.units = units;
        this.clock = clock;
    }

    /** Returns why the key cannot seal the decision. */
    Optional<Refusal> whyNot(AwardDecision decision, Signer signer) {
        List<X509Certificate> chain = signer.chain();
        if (chain.isEmpty()) {
            return Optional.empty();
        }
        String holder = name(chain.getFirst());
        LocalDate day = decision.decidedOn().orElseGet(() -> LocalDate.now(clock));
        String issuer = units.names(List.of(decision.issuer()), day).getOrDefault(decision.issuer(), "");
        return Stream.of(decision.signer(), issuer).anyMatch(name -> says(holder, name))
                ? Optional.empty()
                : Optional.of(DecisionRefusal.ANOTHERS_KEY.because(holder, decision.signer(), issuer));
    }

    private static boolean says(String holder, String name) {
        String folded = Vietnamese.fold(name);
        return !folded.isEmpty() && (" " + Vietnamese.fold(holder) + " ").contains(" " + folded + " ");
    }

    private static String name(X509Certificate certificate) {
        try {
            return new LdapName(certificate.getSubjectX500Principal().getName())
                    .getRdns().stream()
                            .filter(one -> one.getType().equalsIgnoreCase("CN"))
                            .map(Rdn::getValue)
                            .map(String::valueOf)
                            .collect(Collectors.joining(" "));
        } catch (InvalidNameException unreadable) {
            return "";
        }
    }
}
