package vn.thidua.scoring.round;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import vn.thidua.campaign.CampaignId;
import vn.thidua.organization.UnitId;
import vn.thidua.scoring.ScaleVersionId;
import vn.thidua.scoring.ScoringRoundId;

/**
 * A round in which units are scored.
 *
 * @param owner the unit whose office runs it
 * @param year the year whose clusters compete
 * @param results whose verified results count; empty where people give all points
 * @param targets which target of the campaign each quantity means
 * @param agencies which unit each name of the scale means
 * @param groups in their order
 * @param version counts changes, for optimistic locking
 */
@NamedInterface("desk")
public record ScoringRound(
        ScoringRoundId id,
        UnitId owner,
        String title,
        int year,
        ScaleVersionId scale,
        Optional<Results> results,
        Map<String, UUID> targets,
        Map<String, UnitId> agencies,
        Days days,
        Audience shownTo,
        List<Group> groups,
        boolean closed,
        long version) {

    public ScoringRound {
        targets = Map.copyOf(targets);
        agencies = Map.copyOf(agencies);
        groups = List.copyOf(groups);
    }

    /** The results of a campaign up to the end of a reporting period. */
    public record Results(CampaignId campaign, UUID due) {}

    /** Last days, in Hanoi. */
    public record Days(LocalDate self, LocalDate peer, LocalDate verified) {

        /** Returns the last day of a part; the office is bound by the one for verifying only where it wants to be. */
        public LocalDate of(Stage stage) {
            return switch (stage) {
                case SELF -> self;
                case PEER -> peer;
                case AGENCY, OFFICE -> verified;
            };
        }
    }

    /** Who sees places once they are final. */
    public enum Audience {
        OFFICE,
        GROUP,
        EVERYBODY
    }

    /**
     * Units that are ranked among each other.
     *
     * @param cluster the cluster it was made from
     * @param countsOnly whether its units are ranked by the tie-breaks alone, without points
     */
    public record Group(UUID id, @Nullable UUID cluster, String name, boolean countsOnly) {}

    /** Returns one of its groups. */
    public Optional<Group> group(UUID group) {
        return groups.stream().filter(one -> one.id().equals(group)).findFirst();
    }

    /** Returns the same round with other units behind the names of its scale. */
    ScoringRound verifiedBy(Map<String, UnitId> units) {
        return new ScoringRound(
                id, owner, title, year, scale, results, targets, units, days, shownTo, groups, closed, version);
    }
}
