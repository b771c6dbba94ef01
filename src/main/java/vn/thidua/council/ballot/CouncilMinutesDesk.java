package vn.thidua.council.ballot;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.access.Actor;
import vn.thidua.council.CouncilTieDecided;
import vn.thidua.council.SessionId;
import vn.thidua.council.SessionMoved;
import vn.thidua.council.body.CouncilRefusal;
import vn.thidua.council.session.AgendaGroup;
import vn.thidua.council.session.AgendaItem;
import vn.thidua.council.session.SessionFiles;
import vn.thidua.council.session.SessionRows;
import vn.thidua.council.session.SessionSight;
import vn.thidua.council.session.SessionState;
import vn.thidua.council.session.Sitting;
import vn.thidua.council.session.Tally;
import vn.thidua.council.session.Tally.Decided;
import vn.thidua.evidence.domain.EvidenceReads;
import vn.thidua.paperwork.numbering.PaperNumbers;
import vn.thidua.shared.NotFound;

/** Ends a session: the chair chooses among equals, the minutes get their number and are fixed. */
@NamedInterface("desk")
@Service
@Transactional
public class CouncilMinutesDesk {

    /** The register of minutes (biên bản). */
    public static final String REGISTER = "BB";

    private static final int LONG = 1000;

    private final SessionRows rows;
    private final TallyRows tallies;
    private final SessionSight sight;
    private final EvidenceReads evidence;
    private final PaperNumbers numbers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CouncilMinutesDesk(
            SessionRows rows,
            TallyRows tallies,
            SessionSight sight,
            EvidenceReads evidence,
            PaperNumbers numbers,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.tallies = tallies;
        this.sight = sight;
        this.evidence = evidence;
        this.numbers = numbers;
        this.events = events;
        this.clock = clock;
    }

    /** Returns how many places are left among the equals of a group. */
    public static int left(Sitting sitting, AgendaGroup group) {
        Integer places = group.places();
        long chosen = sitting.of(group).stream()
                .map(item -> sitting.tallies().get(item.id()))
                .filter(tally -> tally != null && tally.chosen())
                .count();
        return places == null ? 0 : (int) (places - chosen);
    }

    /**
     * Writes down whom the chair chose among equals, and why.
     *
     * @throws vn.thidua.shared.Refused with {@link CouncilRefusal#NOT_NOW}, {@link CouncilRefusal#BAD_CHOICE}, {@link CouncilRefusal#NO_WHY} or {@link CouncilRefusal#TOO_LONG}
     */
    public void choose(SessionId id, UUID of, Set<UUID> chosen, String why, Actor actor) {
        Sitting there = sight.run(id, actor);
        if (there.session().state() != SessionState.COUNTED) {
            CouncilRefusal.NOT_NOW.because().raise();
        }
        AgendaGroup group = there.groups().stream()
                .filter(one -> one.id().equals(of))
                .findFirst()
                .orElseThrow(() -> new NotFound("group " + of));
        List<Tally> equal = new ArrayList<>();
        for (AgendaItem item : there.of(group)) {
            Tally tally = Objects.requireNonNull(there.tallies().get(item.id()));
            if (tally.decided() == Decided.TIE) {
                equal.add(tally);
            }
        }
        if (equal.isEmpty()) {
            CouncilRefusal.NOT_NOW.because().raise();
        }
        int left = left(there, group);
        if (chosen.size() != left || !equal.stream().map(Tally::item).toList().containsAll(chosen)) {
            CouncilRefusal.BAD_CHOICE.because(left, chosen.size()).raise();
        }
        if (why.isBlank()) {
            CouncilRefusal.NO_WHY.because().raise();
        }
        if (why.length() > LONG) {
            CouncilRefusal.TOO_LONG.because().raise();
        }
        equal.forEach(tally -> tallies.keep(new Tally(
                tally.item(),
                tally.agreed(),
                tally.against(),
                tally.without(),
                tally.reached(),
                chosen.contains(tally.item()),
                Decided.CHAIR,
                why.strip())));
        events.publishEvent(new CouncilTieDecided(
                id, group.form(), List.copyOf(chosen), why.strip(), Instant.now(clock), actor.by()));
    }

    /**
     * Gives the minutes their number; twice is once.
     *
     * @throws vn.thidua.shared.Refused with {@link CouncilRefusal#NOT_NOW}, {@link CouncilRefusal#TIE_OPEN} or {@link CouncilRefusal#BAD_DAYS}
     */
    public void number(SessionId id, LocalDate on, Actor actor) {
        Sitting there = sight.run(id, actor);
        if (there.session().minutesNo() != null) {
            return;
        }
        if (there.session().state() != SessionState.COUNTED) {
            CouncilRefusal.NOT_NOW.because().raise();
        }
        if (there.tied()) {
            CouncilRefusal.TIE_OPEN.because().raise();
        }
        if (on.isBefore(there.session().day()) || on.isAfter(LocalDate.now(clock))) {
            CouncilRefusal.BAD_DAYS.because().raise();
        }
        Instant now = Instant.now(clock);
        int number = numbers.next(new PaperNumbers.Issue(
                there.council().owner().value(),
                REGISTER,
                on,
                there.session().title(),
                now,
                actor.by().name()));
        rows.number(id, number, on);
        moved(there, "NUMBERED", number + "/" + REGISTER, now, actor);
    }

    /**
     * Fixes the minutes, once the signed ones are there: from now on nothing changes, and later steps rest on what came out.
     *
     * @throws vn.thidua.shared.Refused with {@link CouncilRefusal#NOT_NOW}, {@link CouncilRefusal#NO_NUMBER} or {@link CouncilRefusal#NO_MINUTES}
     */
    public void fix(SessionId id, Actor actor) {
        Sitting there = sight.run(id, actor);
        if (there.session().state() == SessionState.FIXED) {
            return;
        }
        if (there.session().state() != SessionState.COUNTED) {
            CouncilRefusal.NOT_NOW.because().raise();
        }
        if (there.session().minutesNo() == null) {
            CouncilRefusal.NO_NUMBER.because().raise();
        }
        if (evidence.of(SessionFiles.KIND, List.of(id.value()))
                .getOrDefault(SessionFiles.subject(id, id.value()), List.of())
                .isEmpty()) {
            CouncilRefusal.NO_MINUTES.because().raise();
        }
        Instant now = Instant.now(clock);
        rows.move(id, SessionState.FIXED, "", now, actor.by());
        events.publishEvent(
                new SessionMoved(id, there.session().title(), SessionState.FIXED.name(), "", now, actor.by()));
    }

    private void moved(Sitting there, String what, String word, Instant now, Actor actor) {
        SessionId id = there.session().id();
        rows.note(id, what, word, now, actor.by());
        events.publishEvent(new SessionMoved(id, there.session().title(), what, word, now, actor.by()));
    }
}
