package vn.thidua.honours.intake;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.access.Actor;
import vn.thidua.honours.domain.HonourSight;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.Units;
import vn.thidua.organization.people.Reach;
import vn.thidua.regulation.Authority;
import vn.thidua.regulation.LawBook;
import vn.thidua.regulation.Matter;
import vn.thidua.regulation.Statutes;

/** What rows of old awards are read against: the law, and the units that whoever enters them looks after. */
@Component
class AwardGround {

    private final HonourSight sight;
    private final LawBook law;
    private final Units units;

    AwardGround(HonourSight sight, LawBook law, Units units) {
        this.sight = sight;
        this.law = law;
        this.units = units;
    }

    Open open(Actor actor) {
        Statutes statutes = law.statutes();
        return new Open(statutes, new FormMatch(statutes, sight.today()), actor);
    }

    /** The ground of one table. */
    final class Open {

        private final Statutes statutes;
        private final FormMatch forms;
        private final Actor actor;
        private final Reach reach;

        private Open(Statutes statutes, FormMatch forms, Actor actor) {
            this.statutes = statutes;
            this.forms = forms;
            this.actor = actor;
            this.reach = sight.of(actor);
        }

        FormMatch forms() {
            return forms;
        }

        LocalDate today() {
            return sight.today();
        }

        Reach reach() {
            return reach;
        }

        /** Tells whether the actor looks after everybody, so that nothing is lost to sight. */
        boolean all() {
            return reach.everybody();
        }

        /** Returns who gave the form on the day, where the law names one office only. */
        @Nullable
        Authority authority(String form, LocalDate day) {
            return statutes.find(Matter.DECIDERS, form, null, day)
                    .map(rule -> rule.value())
                    .filter(all -> all.size() == 1)
                    .map(all -> all.iterator().next())
                    .orElse(null);
        }

        /** Returns which of the units are the actor's, and what they are called. */
        Seen seeing(Collection<UnitId> some) {
            return new Seen(sight.among(List.copyOf(some), actor), units.names(some, sight.today()));
        }
    }

    /** Units that were looked up. */
    record Seen(Set<UnitId> own, Map<UnitId, String> names) {

        boolean holds(UnitId unit) {
            return own.contains(unit) && names.containsKey(unit);
        }

        String name(UnitId unit) {
            return names.getOrDefault(unit, "");
        }
    }
}
