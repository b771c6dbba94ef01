package vn.thidua.campaign.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Repository;
import vn.thidua.campaign.CampaignId;
import vn.thidua.organization.UnitId;

/** Reads the offices named in a campaign. */
@NamedInterface("desk")
@Repository
public class OfficeReads {

    private final JdbcClient jdbc;

    OfficeReads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Unit(String folded, UnitId unit, boolean candidate) {}

    /** Returns the offices that the campaign still names: unclear leads first, then what is unclear, then the rest by name. */
    public List<CampaignOffice> of(CampaignId id) {
        Map<String, List<UnitId>> units = new LinkedHashMap<>();
        Map<String, List<UnitId>> candidates = new LinkedHashMap<>();
        jdbc.sql("""
                        select folded, unit_id, candidate from campaign_office_unit
                        where campaign_id = :campaign order by folded, score desc, unit_id
                        """)
                .param("campaign", id.value())
                .query((row, n) ->
                        new Unit(row.getString(1), new UnitId(row.getObject(2, UUID.class)), row.getBoolean(3)))
                .list()
                .forEach(unit -> (unit.candidate() ? candidates : units)
                        .computeIfAbsent(unit.folded(), none -> new ArrayList<>())
                        .add(unit.unit()));
        return jdbc.sql("""
                        select o.folded, o.name, o.meaning, o.reason, o.found, o.group_name, o.group_day, o.decided_by, n.leads, n.uses, n.unclear
                        from campaign_office o
                        join campaign_office_use n on n.campaign_id = o.campaign_id and n.folded = o.folded
                        where o.campaign_id = :campaign
                        order by not n.unclear, n.leads = 0, o.folded
                        """)
                .param("campaign", id.value())
                .query((row, n) -> new CampaignOffice(
                        row.getString("folded"),
                        row.getString("name"),
                        CampaignOffice.Meaning.valueOf(row.getString("meaning")),
                        row.getString("reason"),
                        row.getInt("found"),
                        row.getString("decided_by"),
                        List.copyOf(units.getOrDefault(row.getString("folded"), List.of())),
                        row.getString("group_name") == null
                                ? null
                                : new CampaignOffice.Group(
                                        row.getString("group_name"), row.getObject("group_day", LocalDate.class)),
                        List.copyOf(candidates.getOrDefault(row.getString("folded"), List.of())),
                        row.getInt("leads"),
                        row.getInt("uses"),
                        row.getBoolean("unclear")))
                .list();
    }
}
