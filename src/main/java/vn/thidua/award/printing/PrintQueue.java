package vn.thidua.award.printing;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hands out files to be made, and takes them back. */
@Service
@Transactional
class PrintQueue {

    private final PrintLog log;
    private final Clock clock;

    PrintQueue(PrintLog log, Clock clock) {
        this.log = log;
        this.clock = clock;
    }

    Optional<PrintJob> claim(UUID worker) {
        return log.claim(worker, Instant.now(clock));
    }

    void finish(UUID id, UUID worker, byte[] file) {
        log.finish(id, worker, file, Instant.now(clock));
    }
}
