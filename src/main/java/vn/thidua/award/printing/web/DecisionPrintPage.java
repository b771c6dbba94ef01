package vn.thidua.award.printing.web;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.thidua.award.certificate.Design;
import vn.thidua.award.decision.AwardDecision;
import vn.thidua.award.decision.Conferral;
import vn.thidua.award.printing.KeptBlank;
import vn.thidua.award.printing.MadeCertificate;
import vn.thidua.award.printing.OwnDesign;
import vn.thidua.award.printing.PrintJob;
import vn.thidua.award.printing.Printer;
import vn.thidua.shared.Phrase;
import vn.thidua.shared.Refusal;

/**
 * The certificates of a decision.
 *
 * @param whyNot why nothing of it is printed
 * @param problems why some certificates cannot be printed on what is chosen
 * @param order id of the next order, so that the same sent twice is one
 */
public record DecisionPrintPage(
        AwardDecision decision,
        Phrase.Label form,
        Optional<Refusal> whyNot,
        List<Line> lines,
        Choices choices,
        PrintChoice choice,
        List<Refusal> problems,
        List<PrintJob> log,
        String why,
        UUID order,
        LocalDate today,
        Optional<Refusal> refusal) {

    /** Somebody's award and the certificate of it, once it was made. */
    public record Line(Conferral conferral, Optional<MadeCertificate> made) {

        /** Returns how often it was printed. */
        public int printed() {
            return made.map(MadeCertificate::printed).orElse(0);
        }

        /** Tells whether it was handed over. */
        public boolean handed() {
            return made.map(MadeCertificate::handedOn).isPresent();
        }
    }

    /** On what can be printed. */
    public record Choices(
            List<Design.Shipped> shipped, List<OwnDesign> own, List<KeptBlank> blanks, List<Printer> printers) {}

    /** Returns the id of the next order of sealed files: the page stays after it, and what is printed from it is another order. */
    public UUID sealing() {
        return UUID.nameUUIDFromBytes((order + " sealed").getBytes(StandardCharsets.UTF_8));
    }

    /** Returns where it is shown. */
    public String path() {
        return "/awards/printing/decisions/" + decision.id();
    }

    /** Tells whether somebody stands to be printed. */
    public boolean prints() {
        return whyNot.isEmpty()
                && lines.stream().anyMatch(line -> line.conferral().valid());
    }

    /** Returns whose certificate is shown: the one asked for, else the first that stands. */
    public Optional<Conferral> shown() {
        List<Conferral> standing =
                lines.stream().map(Line::conferral).filter(Conferral::valid).toList();
        return standing.stream()
                .filter(one -> one.id().toString().equals(choice.whose()))
                .findFirst()
                .or(() -> standing.stream().findFirst());
    }

    /** Returns how many certificates were printed before. */
    public long again() {
        return lines.stream()
                .filter(line -> line.conferral().valid() && line.printed() > 0)
                .count();
    }
}
