package vn.thidua.campaign.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Repository;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.access.Role;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.CampaignOutline;
import vn.thidua.campaign.Campaigns;
import vn.thidua.organization.UnitId;
import vn.thidua.plan.PlanId;
import vn.thidua.shared.NotFound;

/** Reads the heads of campaigns, and knows who may see which. */
@NamedInterface("desk")
@Repository
public class CampaignReads implements Campaigns {

    private static final String HEAD = """
            select c.id, c.kind, c.title, c.slogan, c.issuer, c.issuer_unit, c.starts_on, c.ends_on, c.higher_plan, c.plan_id, c.plan_number,
                c.plan_date, c.copied_from, c.state, c.launched_at, c.closed_at, c.version
            from campaign c
            """;
    private static final String ORDER = " order by c.state = 'CLOSED', c.starts_on desc nulls first, c.title, c.id";
    private static final String ADDRESSED =
            " where c.state <> 'DRAFT' and exists (select 1 from campaign_addressee a where a.campaign_id = c.id and a.unit_id = :unit)";

    private final JdbcClient jdbc;

    CampaignReads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Tells whether the person sees every campaign, drafts too: the standing office and leaders do, units see those that address them. */
    public static boolean seesAll(Actor actor) {
        return actor.role() == Role.STANDING_OFFICER || actor.role() == Role.LEADER;
    }

    /** Returns the campaigns that the person may see, running ones first. */
    public List<CampaignHead> visibleTo(Actor actor) {
        if (!actor.may(Act.SEE_CAMPAIGNS)) {
            return List.of();
        }
        return seesAll(actor)
                ? jdbc.sql(HEAD + ORDER).query(CampaignReads::head).list()
                : jdbc.sql(HEAD + ADDRESSED + ORDER)
                        .param("unit", actor.unit().value())
                        .query(CampaignReads::head)
                        .list();
    }

    /**
     * Returns a campaign that the person may see.
     *
     * @throws NotFound when there is none or it is not theirs
     */
    public CampaignHead visible(CampaignId id, Actor actor) {
        return (seesAll(actor)
                        ? find(id)
                        : jdbc.sql(HEAD + ADDRESSED + " and c.id = :id")
                                .param("unit", actor.unit().value())
                                .param("id", id.value())
                                .query(CampaignReads::head)
                                .optional())
                .orElseThrow(() -> new NotFound("campaign " + id));
    }

    /** Returns a campaign, whoever asks. */
    public Optional<CampaignHead> find(CampaignId id) {
        return jdbc.sql(HEAD + " where c.id = :id")
                .param("id", id.value())
                .query(CampaignReads::head)
                .optional();
    }

    /** Returns the campaign made from the plan, or brought up to it. */
    public Optional<CampaignHead> of(PlanId plan) {
        return jdbc.sql(
                        HEAD
                                + " where c.plan_id = :plan or exists (select 1 from campaign_revision r where r.campaign_id = c.id and r.plan_id = :plan)")
                .param("plan", plan.value())
                .query(CampaignReads::head)
                .optional();
    }

    @Override
    public Optional<CampaignOutline> launched(CampaignId id) {
        return find(id).filter(head -> !head.draft()).flatMap(head -> {
            LocalDate from = head.startsOn();
            LocalDate to = head.endsOn();
            return from == null || to == null
                    ? Optional.empty()
                    : Optional.of(new CampaignOutline(
                            id, head.title(), head.planNumber(), from, to, head.state() == CampaignState.CLOSED));
        });
    }

    @Override
    public List<UnitId> addressed(CampaignId id) {
        return jdbc.sql("select unit_id from campaign_addressee where campaign_id = :id order by unit_id")
                .param("id", id.value())
                .query((row, n) -> new UnitId(row.getObject(1, UUID.class)))
                .list();
    }

    private static CampaignHead head(ResultSet row, int number) throws SQLException {
        UUID issuer = row.getObject("issuer_unit", UUID.class);
        UUID plan = row.getObject("plan_id", UUID.class);
        UUID copied = row.getObject("copied_from", UUID.class);
        return new CampaignHead(
                new CampaignId(row.getObject("id", UUID.class)),
                CampaignKind.valueOf(row.getString("kind")),
                row.getString("title"),
                row.getString("slogan"),
                row.getString("issuer"),
                issuer == null ? null : new UnitId(issuer),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                row.getString("higher_plan"),
                plan == null ? null : new PlanId(plan),
                row.getString("plan_number"),
                row.getObject("plan_date", LocalDate.class),
                copied == null ? null : new CampaignId(copied),
                CampaignState.valueOf(row.getString("state")),
                moment(row, "launched_at"),
                moment(row, "closed_at"),
                row.getLong("version"));
    }

    static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
