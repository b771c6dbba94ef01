package vn.thidua.campaign.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import vn.thidua.organization.UnitGroupId;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.group.GroupReads;
import vn.thidua.organization.group.UnitGroup;
import vn.thidua.organization.matching.OfficeGroup;

/** The groups of units that a name in a campaign can stand for. */
@NamedInterface("desk")
@Component
public class OfficeGroups {

    private final GroupReads groups;
    private final Clock clock;

    OfficeGroups(GroupReads groups, Clock clock) {
        this.groups = groups;
        this.clock = clock;
    }

    /** Returns the groups that have members on the day of the campaign, with these, by name. */
    public List<OfficeGroup> of(CampaignHead head) {
        return on(head.meantOn(LocalDate.now(clock)));
    }

    List<OfficeGroup> on(LocalDate day) {
        List<UnitGroup> there = groups.on(day);
        Map<UnitGroupId, Set<UnitId>> members = groups.members(there, day);
        return there.stream()
                .map(group -> new OfficeGroup(
                        group.id(), group.head().name(), List.copyOf(members.getOrDefault(group.id(), Set.of()))))
                .filter(group -> !group.units().isEmpty())
                .toList();
    }
}
