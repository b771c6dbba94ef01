package vn.thidua.honours;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import vn.thidua.organization.PersonId;
import vn.thidua.organization.UnitId;

/** What candidates were awarded before, for whoever judges new awards. As many statements for ten thousand candidates as for one. Only what stands and was decided by the day. */
public interface Honours {

    /** Returns what people have, whatever unit they had it in and whichever of their merged files it was written for; who has nothing is missing. */
    Map<PersonId, PastHonours> ofPeople(Collection<PersonId> people, LocalDate day);

    /** Returns what collectives have; what a unit inherited from one that ended says through which. Who has nothing is missing. */
    Map<UnitId, PastHonours> ofUnits(Collection<UnitId> units, LocalDate day);

    /** Returns what households have; which has nothing is missing. */
    Map<Household, PastHonours> ofHouseholds(Collection<Household> households, LocalDate day);

    /** Returns the initiatives of people that were recognised by the day, the earliest first, and what each was used for already; who has none is missing. */
    Map<PersonId, List<PastInitiative>> initiatives(Collection<PersonId> people, LocalDate day);
}
