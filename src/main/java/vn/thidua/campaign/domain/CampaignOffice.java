package vn.thidua.campaign.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import vn.thidua.organization.UnitId;

/**
 * An office named in a campaign, and what it was taken to mean.
 *
 * @param folded the name without diacritics and case
 * @param reason how that was found, code of the matcher, or {@code PERSON}
 * @param found how many units fit where the name counts them
 * @param decidedBy who said so, or null when the matcher did
 * @param units the units it stands for
 * @param group the group that these are, null where it is none
 * @param candidates units worth proposing while nobody is sure, best first
 * @param leads number of assignments it leads
 * @param uses number of places where it is named
 * @param unclear whether a person has to say: nobody knows, or it leads and names nobody in particular
 */
@NamedInterface("desk")
public record CampaignOffice(
        String folded,
        String name,
        Meaning meaning,
        String reason,
        int found,
        @Nullable String decidedBy,
        List<UnitId> units,
        @Nullable Group group,
        List<UnitId> candidates,
        int leads,
        int uses,
        boolean unclear) {

    /**
     * A group of units that an office name was taken to mean; whoever joins or leaves it later changes nothing here.
     *
     * @param name as it was called then
     * @param day the units are those that belonged to it on this day
     */
    @NamedInterface("desk")
    public record Group(String name, LocalDate day) {}

    /** What an office name can mean. */
    public enum Meaning {
        /** It stands for units. */
        UNITS,
        /** It names nobody in particular. */
        NOBODY,
        /** A person has to say. */
        UNSURE
    }
}
