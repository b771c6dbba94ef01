package vn.thidua.audit;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.shared.By;

/** Lets entries out of the program, and has it written down. */
@Service
@Transactional
public class AuditExportDesk {

    /** Most entries of a file. */
    public static final int MOST = 50_000;

    private final AuditReads reads;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AuditExportDesk(AuditReads reads, ApplicationEventPublisher events, Clock clock) {
        this.reads = reads;
        this.events = events;
        this.clock = clock;
    }

    /** Returns the newest entries for a file of the format; that they were taken out becomes an entry itself. */
    public List<AuditEntry> take(String format, AuditFilter filter, AuditReach reach, By by) {
        List<AuditEntry> entries = reads.page(filter, reach, Long.MAX_VALUE, MOST);
        events.publishEvent(new AuditExported(format, entries.size(), filter, Instant.now(clock), by));
        return entries;
    }
}
