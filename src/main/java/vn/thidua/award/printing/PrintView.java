package vn.thidua.award.printing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import vn.thidua.award.certificate.CertificatePdf;
import vn.thidua.award.certificate.Offset;
import vn.thidua.award.decision.AwardDecision;
import vn.thidua.award.decision.AwardDecisions;
import vn.thidua.award.decision.Conferral;
import vn.thidua.award.decision.ConferralId;
import vn.thidua.award.decision.DecisionId;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Refusal;
import vn.thidua.shared.Refused;

/** Shows what would be printed, and what was. */
@NamedInterface("desk")
@Component
public class PrintView {

    private final AwardDecisions decisions;
    private final PrintRules rules;
    private final PrintDesk.Prints prints;
    private final Papers papers;

    PrintView(AwardDecisions decisions, PrintRules rules, PrintDesk.Prints prints, Papers papers) {
        this.decisions = decisions;
        this.rules = rules;
        this.prints = prints;
        this.papers = papers;
    }

    /** Returns why nothing of a decision is printed. */
    public Optional<Refusal> whyNot(AwardDecision decision) {
        return rules.whyNot(decision);
    }

    /** Returns the certificates of a decision that were made, by conferral. */
    public Map<ConferralId, MadeCertificate> made(DecisionId decision) {
        return prints.rows().of(decision);
    }

    /** Returns the certificates of conferrals that were made. */
    public Map<ConferralId, MadeCertificate> made(Collection<ConferralId> conferrals) {
        return prints.rows().of(conferrals);
    }

    /** Returns what was printed of a decision, the latest first. */
    public List<PrintJob> log(DecisionId decision) {
        return prints.log().of(decision);
    }

    /** Returns why certificates of a decision cannot be printed so, a reason for each that cannot. */
    public List<Refusal> problems(AwardDecision decision, PrintOrder order) {
        try {
            return pdf(decision, order).whyNot(prints.certificates().tried(decision, standing(decision.id())));
        } catch (Refused no) {
            return List.of(no.refusal());
        }
    }

    /**
     * Returns the certificate of one recipient as it would be printed; its code says of itself that it is a trial, for nobody published its key.
     *
     * @throws Refused with a constant of {@link vn.thidua.award.CertificateRefusal}
     */
    public byte[] preview(AwardDecision decision, PrintOrder order) {
        List<Conferral> one = new ArrayList<>(standing(decision.id()));
        if (!order.conferrals().isEmpty()) {
            one.removeIf(other -> !order.conferrals().contains(other.id()));
        }
        if (one.isEmpty()) {
            throw new NotFound("conferral of " + decision.id());
        }
        return pdf(decision, order).of(prints.certificates().tried(decision, one.subList(0, 1)));
    }

    private CertificatePdf pdf(AwardDecision decision, PrintOrder order) {
        Offset offset = papers.printer(order.paper(), order.printer(), decision.issuer())
                .map(Printer::offset)
                .orElse(Offset.NONE);
        return papers.pdf(order.paper(), order.layout(), offset, decision.issuer());
    }

    private List<Conferral> standing(DecisionId decision) {
        return decisions.conferrals(decision).stream().filter(Conferral::valid).toList();
    }
}
