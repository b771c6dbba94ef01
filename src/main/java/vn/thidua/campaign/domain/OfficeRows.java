package vn.thidua.campaign.domain;

import java.sql.Array;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SqlParameterValue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.domain.CampaignOffice.Meaning;
import vn.thidua.organization.UnitGroupId;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.matching.OfficeMatch;
import vn.thidua.shared.Vietnamese;

/** Writes what offices named in campaigns mean. */
@Repository
class OfficeRows {

    private final JdbcClient jdbc;

    OfficeRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What somebody said of a name: a group, with those who belonged to it then, or units. */
    record Said(List<UnitId> units, @Nullable UnitGroupId group) {}

    /** Returns the names that nobody has said anything of, or only those of them that are unclear, by their folded form. */
    Map<String, String> undecided(CampaignId campaign, boolean unclear) {
        Map<String, String> names = new LinkedHashMap<>();
        jdbc.sql("""
                        select folded, name from campaign_office
                        where campaign_id = :campaign and decided_by is null and (meaning = 'UNSURE' or not :unclear)
                        """)
                .param("campaign", campaign.value())
                .param("unclear", unclear)
                .query((row, n) -> Map.entry(row.getString(1), row.getString(2)))
                .list()
                .forEach(entry -> names.put(entry.getKey(), entry.getValue()));
        return names;
    }

    /** Notes names that are new to the campaign, as unclear. */
    void name(CampaignId campaign, Collection<String> names) {
        for (String name : names) {
            jdbc.sql("""
                            insert into campaign_office (campaign_id, folded, name, meaning, reason)
                            values (:campaign, :folded, :name, 'UNSURE', 'UNKNOWN') on conflict do nothing
                            """)
                    .param("campaign", campaign.value())
                    .param("folded", Vietnamese.fold(name))
                    .param("name", name)
                    .update();
        }
    }

    /** Notes what the matcher found for a day. */
    void found(CampaignId campaign, String folded, OfficeMatch match, LocalDate day) {
        mean(
                campaign,
                folded,
                Meaning.valueOf(match.meaning().name()),
                match.reason().name(),
                match.found(),
                match.group().isEmpty() ? null : new CampaignOffice.Group(match.group(), day),
                null,
                null);
        match.units().forEach(unit -> unit(campaign, folded, unit, false, match.score()));
        match.candidates().forEach(one -> unit(campaign, folded, one.unit(), true, one.score()));
    }

    /** Notes what a person said; no units: nobody in particular. */
    void said(CampaignId campaign, String folded, OfficeMemory.Meant meant, String by, Instant now) {
        List<UnitId> units = meant.units();
        mean(
                campaign,
                folded,
                units.isEmpty() ? Meaning.NOBODY : Meaning.UNITS,
                "PERSON",
                units.size(),
                meant.group(),
                by,
                now);
        units.forEach(unit -> unit(campaign, folded, unit, false, 100));
    }

    /** Returns what was said of names that no alias can hold in the documents of a body; by folded name. */
    Map<String, Said> meanings(@Nullable UnitId body) {
        Map<String, Said> meanings = new LinkedHashMap<>();
        jdbc.sql("""
                        select distinct on (folded) folded, units, group_id from office_meaning where body_id is null or body_id = :body
                        order by folded, body_id nulls last
                        """)
                .param("body", id(body), Types.OTHER)
                .query((row, n) -> Map.entry(
                        row.getString(1), new Said(units(row.getArray(2)), group(row.getObject(3, UUID.class)))))
                .list()
                .forEach(entry -> meanings.put(entry.getKey(), entry.getValue()));
        return meanings;
    }

    /** Remembers what was said of a name that no alias can hold, for the documents of a body. */
    void remember(String name, Said said, @Nullable UnitId body, String by, Instant now) {
        jdbc.sql("""
                        insert into office_meaning (folded, body_id, name, units, group_id, said_by, said_at)
                        values (:folded, :body, :name, :units, :group, :by, :now)
                        on conflict (folded, body_id) do update set name = excluded.name, units = excluded.units,
                            group_id = excluded.group_id, said_by = excluded.said_by, said_at = excluded.said_at
                        """)
                .param("folded", Vietnamese.fold(name))
                .param("body", id(body))
                .param("name", name)
                .param(
                        "units",
                        new SqlParameterValue(
                                Types.ARRAY,
                                said.units().stream().map(UnitId::value).toArray(UUID[]::new)))
                .param("group", said.group() == null ? null : said.group().value(), Types.OTHER)
                .param("by", by)
                .param("now", CampaignRows.at(now))
                .update();
    }

    /** Forgets what was said of a name before, because an alias holds it now. */
    void forget(String folded, @Nullable UnitId body) {
        jdbc.sql("delete from office_meaning where folded = :folded and body_id is not distinct from :body")
                .param("folded", folded)
                .param("body", id(body), Types.OTHER)
                .update();
    }

    private void mean(
            CampaignId campaign,
            String folded,
            Meaning meaning,
            String reason,
            int found,
            CampaignOffice.@Nullable Group group,
            @Nullable String by,
            @Nullable Instant now) {
        jdbc.sql("""
                        update campaign_office set meaning = :meaning, reason = :reason, found = :found, group_name = :group, group_day = :day,
                            decided_by = :by, decided_at = :now
                        where campaign_id = :campaign and folded = :folded
                        """)
                .param("campaign", campaign.value())
                .param("folded", folded)
                .param("meaning", meaning.name())
                .param("reason", reason)
                .param("found", found)
                .param("group", group == null ? null : group.name())
                .param("day", group == null ? null : group.day())
                .param("by", by)
                .param("now", CampaignRows.at(now))
                .update();
        jdbc.sql("delete from campaign_office_unit where campaign_id = :campaign and folded = :folded")
                .param("campaign", campaign.value())
                .param("folded", folded)
                .update();
    }

    private void unit(CampaignId campaign, String folded, UnitId unit, boolean candidate, int score) {
        jdbc.sql("""
                        insert into campaign_office_unit (campaign_id, folded, unit_id, candidate, score)
                        values (:campaign, :folded, :unit, :candidate, :score) on conflict do nothing
                        """)
                .param("campaign", campaign.value())
                .param("folded", folded)
                .param("unit", unit.value())
                .param("candidate", candidate)
                .param("score", score)
                .update();
    }

    private static @Nullable UUID id(@Nullable UnitId body) {
        return body == null ? null : body.value();
    }

    private static @Nullable UnitGroupId group(@Nullable UUID id) {
        return id == null ? null : new UnitGroupId(id);
    }

    private static List<UnitId> units(Array array) throws SQLException {
        return Arrays.stream((UUID[]) array.getArray()).map(UnitId::new).toList();
    }
}
