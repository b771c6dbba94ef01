package vn.thidua.organization.people;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.organization.FactUseChanged;
import vn.thidua.organization.PersonFactKept;
import vn.thidua.organization.PersonId;
import vn.thidua.shared.By;
import vn.thidua.shared.Refusal;

/** Takes the commands on extra facts: which kinds the office keeps and what for, and the facts themselves. */
@NamedInterface("desk")
@Service
@Transactional
public class FactDesk {

    private final PersonRows people;
    private final FactRows rows;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FactDesk(PersonRows people, FactRows rows, ApplicationEventPublisher events, Clock clock) {
        this.people = people;
        this.rows = rows;
        this.events = events;
        this.clock = clock;
    }

    /** Begins to keep a kind of facts, or says anew what for. */
    public void switchOn(String kind, String purpose, By by) {
        Instant now = Instant.now(clock);
        if (rows.switchOn(kind, purpose.strip(), now, by)) {
            events.publishEvent(new FactUseChanged(kind, true, purpose.strip(), now, by));
        }
    }

    /** Stops keeping a kind of facts; those that are there are deleted with their purpose. */
    public void switchOff(String kind, By by) {
        if (rows.switchOff(kind)) {
            events.publishEvent(new FactUseChanged(kind, false, "", Instant.now(clock), by));
        }
    }

    /**
     * Writes facts of a person down by kind; an empty one is taken out.
     *
     * @throws vn.thidua.shared.Refused with {@link PersonRefusal#FACT_NOT_KEPT} or what {@link PersonRules} say
     */
    public void keep(PersonId person, Map<String, String> values, By by) {
        PersonRules.whyNotChange(people.lock(person)).ifPresent(Refusal::raise);
        Instant now = Instant.now(clock);
        Map<String, Fact> there = rows.of(person).stream().collect(Collectors.toMap(Fact::kind, fact -> fact));
        values.forEach((kind, typed) -> {
            Fact before = there.get(kind);
            String value = typed.strip();
            if (before == null) {
                PersonRefusal.FACT_NOT_KEPT.because().raise();
            } else if (!before.value().equals(value)) {
                if (value.isEmpty()) {
                    rows.forget(person, kind);
                } else {
                    rows.keep(person, kind, value);
                }
                events.publishEvent(new PersonFactKept(person, kind, now, by));
            }
        });
    }
}
