package vn.thidua.directory.web;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.directory.web.people.PeopleSight;
import vn.thidua.organization.PersonId;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.domain.UnitHead;
import vn.thidua.organization.domain.UnitHistory;

/** Tells what somebody who looks at the page of a unit may do there. */
@Component
class UnitViewers {

    private final UnitCare care;
    private final PeopleSight sight;

    UnitViewers(UnitCare care, PeopleSight sight) {
        this.care = care;
        this.sight = sight;
    }

    UnitPage.Viewer of(UnitId unit, List<UnitHead> heads, List<UnitHistory.Period> periods, Actor actor) {
        List<PersonId> people = Stream.concat(
                        heads.stream().map(UnitHead::person).filter(Objects::nonNull),
                        periods.stream().flatMap(period -> period.person().stream()))
                .distinct()
                .toList();
        return new UnitPage.Viewer(
                actor.may(Act.MANAGE_UNITS) && care.of(actor).whyNot(unit).isEmpty(),
                actor.may(Act.SEE_PEOPLE) ? sight.among(people, actor) : Set.of());
    }
}
