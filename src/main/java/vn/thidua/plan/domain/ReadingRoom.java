package vn.thidua.plan.domain;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import vn.thidua.plan.PlanReadingAsked;
import vn.thidua.plan.PlanUploaded;
import vn.thidua.plan.intake.FileIntake;
import vn.thidua.plan.intake.Intake;
import vn.thidua.plan.intake.IntakeRefused;
import vn.thidua.plan.intake.Limits;
import vn.thidua.plan.reading.PlanReader;

/** Reads the plans of the queue in the background. */
@Component
class ReadingRoom implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ReadingRoom.class);

    private final ReadingDesk desk;
    private final PlanSettings settings;
    private final FileIntake intake = new FileIntake();
    private final Semaphore bell = new Semaphore(0);
    private final List<Thread> readers = new ArrayList<>();
    private volatile boolean open;

    ReadingRoom(ReadingDesk desk, PlanSettings settings) {
        this.desk = desk;
        this.settings = settings;
    }

    @TransactionalEventListener
    void on(PlanUploaded uploaded) {
        bell.release();
    }

    @TransactionalEventListener
    void on(PlanReadingAsked asked) {
        bell.release();
    }

    @Override
    public void start() {
        open = true;
        for (int i = 0; i < settings.readers(); i++) {
            readers.add(Thread.ofPlatform().daemon().name("plan-reader-" + i).start(this::work));
        }
    }

    /** Leaves what is being read to the next start; nothing is lost. */
    @Override
    public void stop() {
        open = false;
        readers.forEach(Thread::interrupt);
        readers.clear();
    }

    @Override
    public boolean isRunning() {
        return open;
    }

    private void work() {
        UUID me = UUID.randomUUID();
        while (open) {
            try {
                Optional<ReadingDesk.Task> task = desk.claim(me);
                if (task.isPresent()) {
                    read(task.get());
                } else {
                    boolean rung = bell.tryAcquire(settings.look().toMillis(), TimeUnit.MILLISECONDS);
                    LOG.trace("looking again, rung: {}", rung);
                }
            } catch (InterruptedException closing) {
                return;
            } catch (RuntimeException unexpected) {
                if (open) {
                    LOG.error("the reading room goes on after", unexpected);
                    pause();
                }
            }
        }
    }

    private void read(ReadingDesk.Task task) {
        Heart heart = new Heart(desk, task);
        try (heart) {
            Intake taken = intake.take(
                    task.bytes(),
                    task.fileName(),
                    Limits.DEFAULT.withBytes(settings.largest().toBytes()),
                    heart);
            String text = taken.text().replace('\0', ' ');
            desk.finish(task, ReadPlan.of(taken, text, PlanReader.read(text)));
        } catch (IntakeRefused refused) {
            if (open) {
                desk.fail(task, new PlanDocument.Failure(refused.messageKey(), refused.arguments()));
            }
        } catch (RuntimeException unexpected) {
            if (open) {
                LOG.error("plan {} could not be read", task.plan(), unexpected);
                desk.fail(task, new PlanDocument.Failure("plan.failure.unexpected", List.of()));
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(Duration.ofSeconds(2));
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }
}
