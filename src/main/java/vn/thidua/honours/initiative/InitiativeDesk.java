package vn.thidua.honours.initiative;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.honours.HonourId;
import vn.thidua.honours.InitiativeId;
import vn.thidua.honours.InitiativeKept;
import vn.thidua.honours.InitiativeUsed;
import vn.thidua.honours.domain.HonourRefusal;
import vn.thidua.honours.domain.PersonFiles;
import vn.thidua.organization.PersonId;
import vn.thidua.shared.By;
import vn.thidua.shared.NotFound;

/** Keeps initiatives, and what they were used for. */
@NamedInterface("desk")
@Service
@Transactional
public class InitiativeDesk {

    private final InitiativeRows rows;
    private final InitiativeReads reads;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    InitiativeDesk(
            InitiativeRows rows,
            InitiativeReads reads,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.reads = reads;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Writes an initiative down or changes it; the same written twice is one.
     *
     * @param seen the version on the screen; 0 for a new one
     * @throws vn.thidua.shared.Refused with a constant of {@link HonourRefusal}
     */
    public void keep(InitiativeId id, long seen, Initiative.Content content, By by) {
        if (content.decidedOn().isAfter(LocalDate.now(clock))) {
            HonourRefusal.NOT_DECIDED_YET.because(content.name()).raise();
        }
        Instant now = Instant.now(clock);
        Optional<Initiative> there = reads.locked(id);
        if (there.filter(one -> one.content().equals(content)).isPresent()) {
            return;
        }
        if (there.isEmpty()) {
            if (!rows.insert(id, content, now, by)) {
                HonourRefusal.INITIATIVE_CHANGED_MEANWHILE.because().raise();
            }
        } else {
            if (there.get().version() != seen) {
                HonourRefusal.INITIATIVE_CHANGED_MEANWHILE.because().raise();
            }
            whoUsed(there.get(), content);
            rows.update(id, content, now, by);
        }
        events.publishEvent(new InitiativeKept(id, content.name(), now, by));
    }

    /**
     * Notes that it was used for an honour of somebody who made it; twice is once.
     *
     * @throws vn.thidua.shared.Refused with {@link HonourRefusal#NOT_OF_AN_AUTHOR}
     */
    public void use(InitiativeId id, HonourId honour, By by) {
        Initiative initiative = reads.locked(id).orElseThrow(() -> new NotFound("initiative " + id));
        if (owners(people(initiative.content()), List.of(honour)).isEmpty()) {
            HonourRefusal.NOT_OF_AN_AUTHOR.because().raise();
        }
        Instant now = Instant.now(clock);
        if (rows.use(id, honour, now, by)) {
            events.publishEvent(new InitiativeUsed(id, honour, now, by));
        }
    }

    private void whoUsed(Initiative before, Initiative.Content after) {
        Set<PersonId> lost = new HashSet<>(people(before.content()));
        lost.removeAll(people(after));
        if (!lost.isEmpty() && !owners(lost, before.usedFor()).isEmpty()) {
            HonourRefusal.AUTHOR_USED_IT.because().raise();
        }
    }

    /* Those of the honours that are one of the people's, in whichever of their files. */
    private Set<HonourId> owners(Collection<PersonId> people, Collection<HonourId> honours) {
        return honours.isEmpty()
                ? Set.of()
                : jdbc
                        .sql(
                                PersonFiles.WITH
                                        + "select h.id from honour h where h.id = any(:honours) and h.person_id in (select id from files)")
                        .param("people", PersonFiles.array(people))
                        .param("honours", honours.stream().map(HonourId::value).toArray(UUID[]::new))
                        .query((row, n) -> new HonourId(row.getObject(1, UUID.class)))
                        .list()
                        .stream()
                        .collect(Collectors.toSet());
    }

    private static List<PersonId> people(Initiative.Content content) {
        return content.authors().stream().map(Initiative.Author::person).toList();
    }
}
