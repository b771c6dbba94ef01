package vn.thidua.plan.domain;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import vn.thidua.background.BackRoom;
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
    private final BackRoom room;

    ReadingRoom(ReadingDesk desk, PlanSettings settings) {
        this.desk = desk;
        this.settings = settings;
        this.room = new BackRoom(
                "plan-reader",
                settings.readers(),
                settings.look(),
                me -> desk.claim(me).map(task -> () -> read(task)));
    }

    @TransactionalEventListener
    void on(PlanUploaded uploaded) {
        room.ring();
    }

    @TransactionalEventListener
    void on(PlanReadingAsked asked) {
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

    private void read(ReadingDesk.Task task) {
        PageCount pages = new PageCount(desk, task);
        try (pages) {
            Intake taken = intake.take(
                    task.bytes(),
                    task.fileName(),
                    Limits.DEFAULT.withBytes(settings.largest().toBytes()),
                    pages);
            String text = taken.text().replace('\0', ' ');
            desk.finish(task, ReadPlan.of(taken, text, PlanReader.read(text)));
        } catch (IntakeRefused refused) {
            if (room.isOpen()) {
                desk.fail(task, new PlanDocument.Failure(refused.messageKey(), refused.arguments()));
            }
        } catch (RuntimeException unexpected) {
            if (room.isOpen()) {
                LOG.error("plan {} could not be read", task.plan(), unexpected);
                desk.fail(task, new PlanDocument.Failure("plan.failure.unexpected", List.of()));
            }
        }
    }
}
