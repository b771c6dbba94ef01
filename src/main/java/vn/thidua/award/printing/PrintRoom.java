package vn.thidua.award.printing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import vn.thidua.award.certificate.Certificate;
import vn.thidua.award.decision.AwardDecision;
import vn.thidua.award.decision.AwardDecisions;
import vn.thidua.award.decision.Conferral;
import vn.thidua.background.BackRoom;
import vn.thidua.shared.Refused;

/** Makes the files of batches in the background. */
@Component
class PrintRoom implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(PrintRoom.class);
    private static final Duration LOOK = Duration.ofSeconds(20);
    private static final int STEP = 50;

    private final PrintDesk.Prints prints;
    private final PrintQueue queue;
    private final Papers papers;
    private final AwardDecisions decisions;
    private final Clock clock;
    private final BackRoom room;

    PrintRoom(PrintDesk.Prints prints, PrintQueue queue, Papers papers, AwardDecisions decisions, Clock clock) {
        this.prints = prints;
        this.queue = queue;
        this.papers = papers;
        this.decisions = decisions;
        this.clock = clock;
        this.room = new BackRoom("certificates", 1, LOOK, me -> queue.claim(me).map(job -> () -> make(job, me)));
    }

    @TransactionalEventListener
    void on(CertificatesPrinted printed) {
        room.ring();
    }

    @Override
    public void start() {
        room.open();
    }

    @Override
    public void stop() {
        room.close();
    }

    @Override
    public boolean isRunning() {
        return room.isOpen();
    }

    private void make(PrintJob job, UUID worker) {
        try {
            AwardDecision decision = decisions.find(job.decision()).orElseThrow();
            List<Certificate> certificates = prints.certificates()
                    .written(
                            decision,
                            prints.rows().printed(job.id()),
                            decisions.conferrals(job.decision()).stream()
                                    .collect(Collectors.toMap(Conferral::id, Function.identity())));
            AtomicInteger said = new AtomicInteger();
            byte[] file = papers.pdf(job.paper(), job.layout(), job.offset(), job.issuer())
                    .of(certificates, made -> {
                        int step = made / STEP;
                        if (step > said.getAndAccumulate(step, Math::max)) {
                            prints.log().progress(job.id(), worker, made, Instant.now(clock));
                        }
                    });
            queue.finish(job.id(), worker, file);
        } catch (Refused refused) {
            prints.log().fail(job.id(), worker, refused.refusal().code().code());
        } catch (RuntimeException unexpected) {
            if (room.isOpen()) {
                LOG.error("certificates of {} could not be made", job.id(), unexpected);
                prints.log().fail(job.id(), worker, "unexpected");
            }
        }
    }
}
