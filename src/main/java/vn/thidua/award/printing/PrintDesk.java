package vn.thidua.award.printing;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.access.Actor;
import vn.thidua.award.CertificateRefusal;
import vn.thidua.award.certificate.Certificate;
import vn.thidua.award.certificate.CertificatePdf;
import vn.thidua.award.certificate.Offset;
import vn.thidua.award.decision.AwardDecision;
import vn.thidua.award.decision.AwardDecisions;
import vn.thidua.award.decision.Conferral;
import vn.thidua.award.decision.ConferralId;
import vn.thidua.award.decision.DecisionId;
import vn.thidua.award.seal.FileKey;
import vn.thidua.award.seal.PdfSeal;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Refusal;
import vn.thidua.shared.Refused;

/** Takes what the office wants printed, sealed or handed over. */
@NamedInterface("desk")
@Service
@Transactional
public class PrintDesk {

    private final AwardDecisions decisions;
    private final PrintSight sight;
    private final PrintRules rules;
    private final Prints prints;
    private final Papers papers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PrintDesk(
            AwardDecisions decisions,
            PrintSight sight,
            PrintRules rules,
            Prints prints,
            Papers papers,
            ApplicationEventPublisher events,
            Clock clock) {
        this.decisions = decisions;
        this.sight = sight;
        this.rules = rules;
        this.prints = prints;
        this.papers = papers;
        this.events = events;
        this.clock = clock;
    }

    /** Where certificates and prints are kept. */
    @org.springframework.stereotype.Component
    record Prints(Certificates certificates, CertificateRows rows, PrintLog log) {}

    /**
     * Has a batch made in the background; the same sent twice is one. What comes under a known id with other certificates or on other paper is an order of its own.
     *
     * @return the id under which it can be followed
     * @throws Refused with a constant of {@link CertificateRefusal}
     */
    public UUID order(PrintOrder order, Actor actor) {
        return write(order, actor, PrintJob.State.WAITING).id();
    }

    /** Sealed files that are made one after the other while they are fetched. */
    @NamedInterface("desk")
    public record SealedFiles(List<Certificate> certificates, CertificatePdf pdf, PdfSeal seal, Instant at) {

        /** Returns the file of one of them. */
        public byte[] file(Certificate certificate) {
            return seal.of(pdf.single(certificate), at);
        }
    }

    /**
     * Has sealed files made with a key that is used now and not kept. They are not there afterwards, so that each time is a line of the log.
     *
     * @throws Refused with a constant of {@link CertificateRefusal}
     */
    public SealedFiles seal(PrintOrder order, byte[] key, char[] password, Actor actor) {
        if (key.length == 0) {
            CertificateRefusal.NO_FILE.because().raise();
        }
        PdfSeal seal = new PdfSeal(FileKey.open(key, password));
        Instant now = Instant.now(clock);
        List<Certificate> all = write(order, actor, PrintJob.State.DONE).certificates();
        CertificatePdf pdf = papers.pdf(order.paper(), order.layout(), Offset.NONE, sight.body(actor));
        // A key that cannot sign is refused before anything is sent or written down.
        seal.of(pdf.single(all.getFirst()), now);
        return new SealedFiles(all, pdf, seal, now);
    }

    /** An order that is in the log. */
    private record Logged(UUID id, List<Certificate> certificates) {}

    private Logged write(PrintOrder order, Actor actor, PrintJob.State state) {
        AwardDecision decision = sight.decision(order.decision(), actor);
        rules.whyNot(decision).ifPresent(Refusal::raise);
        List<Conferral> chosen = chosen(order);
        Map<ConferralId, Conferral> byId =
                chosen.stream().collect(Collectors.toMap(Conferral::id, Function.identity()));
        List<MadeCertificate> made = prints.certificates().make(decision, chosen, actor.by());
        List<Certificate> written = prints.certificates().written(decision, made, byId);
        Optional<Printer> printer = papers.printer(order.paper(), order.printer(), decision.issuer());
        Offset offset = printer.map(Printer::offset).orElse(Offset.NONE);
        UUID id = id(order, made, offset);
        if (prints.log().find(id).isPresent()) {
            return new Logged(id, written);
        }
        int again =
                Math.toIntExact(made.stream().filter(one -> one.printed() > 0).count());
        if (again > 0 && order.why().isEmpty()) {
            CertificateRefusal.NO_REASON.because(again).raise();
        }
        papers.pdf(order.paper(), order.layout(), offset, decision.issuer()).whyNot(written).stream()
                .findFirst()
                .ifPresent(Refusal::raise);
        PrintJob job = new PrintJob(
                id,
                decision.issuer(),
                decision.id(),
                order.paper(),
                order.layout(),
                papers.name(order.paper(), order.layout(), decision.issuer()),
                printer.map(Printer::name).orElse(""),
                offset,
                made.size(),
                again,
                order.why(),
                Instant.now(clock),
                actor.name(),
                state,
                state == PrintJob.State.DONE ? made.size() : 0,
                "");
        if (prints.log().insert(job, made)) {
            prints.rows().count(made);
            events.publishEvent(new CertificatesPrinted(
                    decision.id(), order.paper().name(), job.pages(), again, order.why(), job.at(), actor.by()));
        }
        return new Logged(id, written);
    }

    private UUID id(PrintOrder order, List<MadeCertificate> made, Offset offset) {
        Optional<PrintJob> known = prints.log().find(order.id());
        if (known.isEmpty() || same(known.get(), order, made, offset)) {
            return order.id();
        }
        return order.paper() == PrintOrder.Paper.SEALED ? UUID.randomUUID() : own(order, made, offset);
    }

    private boolean same(PrintJob job, PrintOrder order, List<MadeCertificate> made, Offset offset) {
        return order.paper() != PrintOrder.Paper.SEALED
                && job.decision().equals(order.decision())
                && job.paper() == order.paper()
                && job.layout().equals(order.layout())
                && job.offset().equals(offset)
                && ids(prints.rows().printed(job.id())).equals(ids(made));
    }

    /* The id of what was sent under an id that stands for something else: the same for the same. */
    private static UUID own(PrintOrder order, List<MadeCertificate> made, Offset offset) {
        String words = order.id() + " " + order.decision() + " " + order.paper() + " " + order.layout() + " " + offset
                + " " + ids(made);
        return UUID.nameUUIDFromBytes(words.getBytes(StandardCharsets.UTF_8));
    }

    private static List<UUID> ids(List<MadeCertificate> made) {
        return made.stream().map(MadeCertificate::id).toList();
    }

    private List<Conferral> chosen(PrintOrder order) {
        List<Conferral> all = decisions.conferrals(order.decision());
        List<Conferral> chosen = all.stream()
                .filter(one -> order.conferrals().isEmpty()
                        ? one.valid()
                        : order.conferrals().contains(one.id()))
                .toList();
        if (chosen.isEmpty()) {
            CertificateRefusal.NOTHING_TO_PRINT.because().raise();
        }
        chosen.stream()
                .filter(one -> !one.valid())
                .findFirst()
                .ifPresent(
                        one -> CertificateRefusal.NOT_VALID.because(one.name()).raise());
        return chosen;
    }

    /**
     * Writes down that certificates were handed over, or with no day that this was a mistake.
     *
     * @param receivedBy who received them for the recipients, empty for themselves
     * @throws Refused with {@link CertificateRefusal#NOT_HANDED} or {@link CertificateRefusal#NOT_VALID}
     */
    public void hand(
            DecisionId id, Collection<ConferralId> conferrals, @Nullable LocalDate on, String receivedBy, Actor actor) {
        AwardDecision decision = sight.decision(id, actor);
        Map<ConferralId, MadeCertificate> made = prints.rows().of(decision.id());
        List<MadeCertificate> handed = conferrals.stream()
                .map(made::get)
                .filter(java.util.Objects::nonNull)
                .filter(one -> one.printed() > 0)
                .toList();
        LocalDate decided = decision.decidedOn().orElseThrow();
        boolean never = on != null && (on.isAfter(LocalDate.now(clock)) || on.isBefore(decided));
        if (handed.isEmpty() || handed.size() < conferrals.size() || never) {
            CertificateRefusal.NOT_HANDED.because().raise();
        }
        if (on == null) {
            takeBack(id, handed, actor);
            return;
        }
        decisions.conferrals(id).stream()
                .filter(one -> conferrals.contains(one.id()) && !one.valid())
                .findFirst()
                .ifPresent(
                        one -> CertificateRefusal.NOT_VALID.because(one.name()).raise());
        prints.rows().hand(handed, on, receivedBy.strip());
        events.publishEvent(
                new CertificatesHandedOver(id, handed.size(), on, receivedBy.strip(), Instant.now(clock), actor.by()));
    }

    private void takeBack(DecisionId id, List<MadeCertificate> some, Actor actor) {
        List<MadeCertificate> handed =
                some.stream().filter(one -> one.handedOn() != null).toList();
        if (handed.isEmpty()) {
            return;
        }
        prints.rows().hand(handed, null, "");
        events.publishEvent(new HandoverUndone(
                id,
                handed.stream()
                        .map(one -> new HandoverUndone.Former(one.number(), one.handedOn(), one.receivedBy()))
                        .toList(),
                Instant.now(clock),
                actor.by()));
    }

    /**
     * Returns a line of the log.
     *
     * @throws NotFound for one of another body
     */
    @Transactional(readOnly = true)
    public PrintJob job(UUID id, Actor actor) {
        return prints.log()
                .find(id)
                .filter(job -> job.issuer().equals(sight.body(actor)))
                .orElseThrow(() -> new NotFound("print " + id));
    }

    /**
     * Returns the file of a batch.
     *
     * @throws Refused with {@link CertificateRefusal#FILE_CLEARED}
     */
    @Transactional(readOnly = true)
    public byte[] file(UUID id, Actor actor) {
        return prints.log()
                .file(job(id, actor).id())
                .orElseThrow(() -> new Refused(CertificateRefusal.FILE_CLEARED.because()));
    }
}
