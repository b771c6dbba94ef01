package vn.thidua.organization.intake;

import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import vn.thidua.background.BackRoom;
import vn.thidua.background.Heart;
import vn.thidua.shared.Refused;
import vn.thidua.spreadsheet.SheetFault;

/** Reads and applies the imports of the queue in the background, one at a time. */
@Component
class ImportRoom implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ImportRoom.class);

    private final ImportQueue queue;
    private final ImportReading reading;
    private final ImportChecking checking;
    private final BackRoom room;

    ImportRoom(ImportQueue queue, ImportReading reading, ImportChecking checking, ImportSettings settings) {
        this.queue = queue;
        this.reading = reading;
        this.checking = checking;
        this.room =
                new BackRoom("import", 1, settings.look(), me -> queue.claim(me).map(task -> () -> work(task)));
    }

    @TransactionalEventListener
    void on(ImportQueued queued) {
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

    /** Somebody asked to stop, or another worker took over; whatever was done goes with the transaction. */
    static final class Stopped extends RuntimeException {

        private static final long serialVersionUID = 1;

        Stopped() {
            super("stopped");
        }
    }

    /** The table as a whole cannot be used. */
    static final class Unusable extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final transient TableImport.Failure failure;

        Unusable(SheetFault fault) {
            super(fault.trouble().name());
            this.failure = new TableImport.Failure(fault.trouble().messageKey(), fault.arguments());
        }
    }

    private void work(ImportQueue.Task task) {
        RowCount read = new RowCount();
        try (Heart heart = new Heart("import-heart", () -> queue.beat(task, read.rows()))) {
            ImportWork.Step step = () -> {
                if (heart.stopped()) {
                    throw new Stopped();
                }
            };
            if (task.state() == ImportState.READING) {
                reading.read(task, read, step);
                return;
            }
            reading.readLost(task, step);
            if (!checking.apply(task, step)) {
                checking.check(task, Optional.of(new TableImport.Failure("import.note.changed", List.of())), step);
            }
        } catch (Stopped stopped) {
            queue.stopped(task);
        } catch (Unusable unusable) {
            queue.fail(task, unusable.failure);
        } catch (Refused refused) {
            queue.fail(
                    task,
                    new TableImport.Failure(
                            refused.refusal().code().messageKey(),
                            refused.refusal().arguments()));
        } catch (RuntimeException unexpected) {
            if (room.isOpen()) {
                LOG.error("import {} could not be done", task.table(), unexpected);
                queue.fail(task, new TableImport.Failure("import.failure.unexpected", List.of()));
            }
        }
    }
}
