package vn.thidua.commendation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What people and units were awarded before. Nobody who does not know it makes it up: where there is no register, every question stays open. */
public interface EarlierHonours {

    /**
     * An award that is valid.
     *
     * @param form code of the title or form
     * @param year for which it was given, or in which it was decided
     * @param decision number of the decision, may be empty
     * @param achievement for what, in words; may be empty
     * @param initiative name of the initiative on which it rests, empty for none
     */
    record Honour(String form, int year, String decision, String achievement, String initiative) {}

    /** Returns the valid awards of people and units, the latest first, with those of units whose heir they are; who is missing is not known. A fixed number of statements, however many. */
    Map<UUID, List<Honour>> of(Collection<UUID> subjects);
}
