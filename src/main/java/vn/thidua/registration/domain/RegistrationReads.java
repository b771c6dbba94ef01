package vn.thidua.registration.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Repository;
import vn.thidua.campaign.CampaignId;
import vn.thidua.organization.UnitId;
import vn.thidua.registration.RegistrationId;
import vn.thidua.registration.WorkId;

/** Reads registrations with their works, two statements however many. */
@NamedInterface("desk")
@Repository
public class RegistrationReads {

    private final JdbcClient jdbc;

    RegistrationReads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whose a work is. */
    @NamedInterface("desk")
    public record Place(CampaignId campaign, UnitId unit) {}

    /** Returns the registration of a unit; empty while nobody wrote anything into it. */
    public Optional<Registration> find(CampaignId campaign, UnitId unit) {
        return read(
                        " where r.campaign_id = :campaign and r.unit_id = :unit",
                        Map.of("campaign", campaign.value(), "unit", unit.value()))
                .stream()
                .findFirst();
    }

    /** Returns how much each unit promises in a campaign; nothing of units that never wrote anything. */
    public List<Tally> tallies(CampaignId campaign) {
        Map<UUID, Map<UUID, Tally.Count>> counts = new HashMap<>();
        jdbc.sql("""
                        select w.registration_id, e.content_id, count(*) as promised, count(*) filter (where w.state = 'SUBMITTED') as waiting
                        from registration r
                        join registered_work w on w.registration_id = r.id and w.state in ('SUBMITTED', 'ACCEPTED')
                        join registered_work_edition e on e.work_id = w.id and e.number = w.edition and e.content_id is not null
                        where r.campaign_id = :campaign
                        group by w.registration_id, e.content_id
                        """).param("campaign", campaign.value()).query(row -> {
            counts.computeIfAbsent(row.getObject("registration_id", UUID.class), none -> new HashMap<>())
                    .put(
                            row.getObject("content_id", UUID.class),
                            new Tally.Count(row.getInt("promised"), row.getInt("waiting")));
        });
        return jdbc.sql(
                        "select id, unit_id, submissions, late from registration where campaign_id = :campaign order by id")
                .param("campaign", campaign.value())
                .query((row, n) -> new Tally(
                        new UnitId(row.getObject("unit_id", UUID.class)),
                        row.getInt("submissions") > 0,
                        row.getBoolean("late"),
                        counts.getOrDefault(row.getObject("id", UUID.class), Map.of())))
                .list();
    }

    /** Returns the works of a campaign that wait to be accepted. */
    public List<PlacedWork> waiting(CampaignId campaign) {
        return placed(" and w.state = 'SUBMITTED'", Map.of("campaign", campaign.value()));
    }

    /** Returns all works of a campaign that were ever submitted. */
    public List<PlacedWork> submitted(CampaignId campaign) {
        return placed("", Map.of("campaign", campaign.value()));
    }

    /** Returns those of the works that a campaign has and that were submitted. */
    public List<PlacedWork> submitted(CampaignId campaign, Collection<WorkId> works) {
        return placed(
                " and w.id = any(:works)",
                Map.of(
                        "campaign",
                        campaign.value(),
                        "works",
                        works.stream().map(WorkId::value).toArray(UUID[]::new)));
    }

    /** Returns the registrations of units, in whatever campaign. */
    public List<Registration> of(Collection<UnitId> units) {
        return read(
                " where r.unit_id = any(:units)",
                Map.of("units", units.stream().map(UnitId::value).toArray(UUID[]::new)));
    }

    /** Returns in which campaign and of which unit a work is; empty where there is no such work. */
    public Optional<Place> place(WorkId work) {
        return jdbc.sql(
                        "select r.campaign_id, r.unit_id from registered_work w join registration r on r.id = w.registration_id where w.id = :work")
                .param("work", work.value())
                .query((row, n) -> new Place(
                        new CampaignId(row.getObject(1, UUID.class)), new UnitId(row.getObject(2, UUID.class))))
                .optional();
    }

    /** Returns every edition of a work, the latest first. */
    public List<Edition> editions(WorkId work) {
        return jdbc.sql("select e.* from registered_work_edition e where e.work_id = :work order by e.number desc")
                .param("work", work.value())
                .query((row, n) -> WorkColumns.edition(row))
                .list();
    }

    private List<PlacedWork> placed(String which, Map<String, Object> params) {
        return jdbc.sql("select r.unit_id, " + WorkColumns.WORK + WorkColumns.FROM
                        + " join registration r on r.id = w.registration_id where r.campaign_id = :campaign and w.edition > 0"
                        + which + " order by r.unit_id, w.ord, w.id")
                .params(params)
                .query((row, n) ->
                        new PlacedWork(new UnitId(row.getObject("unit_id", UUID.class)), WorkColumns.work(row)))
                .list();
    }

    private List<Registration> read(String which, Map<String, Object> params) {
        Map<UUID, List<Work>> works = new HashMap<>();
        jdbc.sql("select " + WorkColumns.WORK + WorkColumns.FROM + " join registration r on r.id = w.registration_id"
                        + which + " order by w.ord, w.id")
                .params(params)
                .query(row -> {
                    works.computeIfAbsent(row.getObject("registration_id", UUID.class), none -> new ArrayList<>())
                            .add(WorkColumns.work(row));
                });
        return jdbc.sql("select r.* from registration r" + which + " order by r.id")
                .params(params)
                .query((row, n) -> registration(row, works))
                .list();
    }

    private static Registration registration(ResultSet row, Map<UUID, List<Work>> works) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new Registration(
                new RegistrationId(id),
                new CampaignId(row.getObject("campaign_id", UUID.class)),
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getInt("submissions"),
                WorkColumns.moment(row, "first_at"),
                row.getBoolean("late"),
                WorkColumns.moment(row, "submitted_at"),
                row.getString("submitted_by"),
                List.copyOf(works.getOrDefault(id, List.of())));
    }
}
