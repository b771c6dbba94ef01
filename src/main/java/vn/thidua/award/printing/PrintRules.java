package vn.thidua.award.printing;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.thidua.award.CertificateRefusal;
import vn.thidua.award.decision.AwardDecision;
import vn.thidua.regulation.AwardForm;
import vn.thidua.regulation.LawBook;
import vn.thidua.shared.Refusal;

/** When nothing of a decision is printed. */
@Component
class PrintRules {

    private final LawBook law;

    PrintRules(LawBook law) {
        this.law = law;
    }

    Optional<Refusal> whyNot(AwardDecision decision) {
        if (!decision.state().wasIssued()) {
            return Optional.of(CertificateRefusal.NOT_EFFECTIVE.because());
        }
        return law.statutes()
                .form(decision.form())
                .filter(form -> !form.certificate())
                .map(AwardForm::name)
                .map(CertificateRefusal.NO_CERTIFICATE::because);
    }
}
