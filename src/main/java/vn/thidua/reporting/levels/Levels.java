package vn.thidua.reporting.levels;

import java.util.List;
import vn.thidua.campaign.domain.CampaignTarget;
import vn.thidua.organization.UnitKind;

/**
 * A target by the units of a level.
 *
 * @param target what is added up
 * @param kinds the levels that the units of today can be added up to, the highest first
 * @param lines one for each unit of the level asked for
 */
public record Levels(CampaignTarget target, List<UnitKind> kinds, List<LevelLine> lines) {

    public Levels {
        kinds = List.copyOf(kinds);
        lines = List.copyOf(lines);
    }
}
