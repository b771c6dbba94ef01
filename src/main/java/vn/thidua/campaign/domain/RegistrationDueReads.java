package vn.thidua.campaign.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Repository;
import vn.thidua.campaign.CampaignId;
import vn.thidua.organization.UnitId;

/** Reads by when campaigns want units to register, and who leads which content; a statement each, however many units. */
@NamedInterface("desk")
@Repository
public class RegistrationDueReads {

    private final JdbcClient jdbc;
    private final Inheritance inheritance;

    RegistrationDueReads(JdbcClient jdbc, Inheritance inheritance) {
        this.jdbc = jdbc;
        this.inheritance = inheritance;
    }

    /**
     * A registration that is wanted from a unit.
     *
     * @param unit whose; perhaps a unit that has ended
     * @param registrar who has its work today: the unit itself, or its heir
     */
    @NamedInterface("desk")
    public record Wanted(RegistrationDue due, UnitId unit, UnitId registrar) {}

    /** Returns the registrations that a campaign wants, by last day. */
    public List<Wanted> of(CampaignId campaign) {
        return Inheritance.bind(jdbc.sql("""
                        select d.id, l.what, l.receiver, d.printed_on, d.last_day, l.lateness, y.unit_id, coalesce(h.heir_id, y.unit_id) as heir_id
                        from campaign_due d
                        join campaign_deadline l on l.id = d.deadline_id and l.removed_at is null and l.sort = 'REGISTRATION'
                        join campaign_duty y on y.due_id = d.id
                        left join
                        """ + Inheritance.TABLE + """
                        on h.unit_id = y.unit_id
                        where d.dropped_at is null and d.campaign_id = :campaign
                        order by d.last_day, d.id, y.unit_id
                        """), inheritance.all())
                .param("campaign", campaign.value())
                .query((row, n) -> new Wanted(
                        new RegistrationDue(
                                BodyReads.uuid(row, "id"),
                                row.getString("what"),
                                row.getString("receiver"),
                                row.getObject("printed_on", LocalDate.class),
                                row.getObject("last_day", LocalDate.class),
                                Lateness.valueOf(row.getString("lateness"))),
                        new UnitId(BodyReads.uuid(row, "unit_id")),
                        new UnitId(BodyReads.uuid(row, "heir_id"))))
                .list();
    }

    /** Returns who leads each content of a campaign, as it is today; a content without a lead is missing. */
    public Map<UUID, List<UnitId>> leads(CampaignId campaign) {
        Map<UUID, List<UnitId>> leads = new HashMap<>();
        Inheritance.bind(jdbc.sql("""
                        select distinct a.content_id, coalesce(h.heir_id, p.unit_id) as unit_id
                        from campaign_assignment a
                        join campaign_part_unit p on p.assignment_id = a.id and p.part = 'LEAD'
                        left join
                        """ + Inheritance.TABLE + """
                        on h.unit_id = p.unit_id
                        where a.campaign_id = :campaign and a.removed_at is null and a.content_id is not null
                        """), inheritance.all())
                .param("campaign", campaign.value())
                .query((row, n) ->
                        Map.entry(BodyReads.uuid(row, "content_id"), new UnitId(BodyReads.uuid(row, "unit_id"))))
                .list()
                .forEach(lead -> leads.computeIfAbsent(lead.getKey(), none -> new ArrayList<>())
                        .add(lead.getValue()));
        return leads;
    }
}
