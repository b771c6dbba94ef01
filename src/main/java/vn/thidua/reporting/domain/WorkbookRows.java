package vn.thidua.reporting.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.campaign.CampaignId;
import vn.thidua.organization.UnitId;
import vn.thidua.reporting.ReportId;
import vn.thidua.shared.By;
import vn.thidua.shared.Moments;

/** Writes and reads the workbooks that forms were filled from, and how those of units are read. */
@Repository
class WorkbookRows {

    private final JdbcClient jdbc;

    WorkbookRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps a workbook in the place of the one before. */
    void keep(ReportId report, WorkbookDesk.Kept workbook, Instant now) {
        jdbc.sql("""
                        insert into report_workbook (report_id, name, bytes, size, kept_at) values (:report, :name, :bytes, :size, :now)
                        on conflict (report_id) do update set name = excluded.name, bytes = excluded.bytes, size = excluded.size, kept_at = excluded.kept_at
                        """)
                .param("report", report.value())
                .param("name", workbook.name())
                .param("bytes", workbook.bytes())
                .param("size", workbook.bytes().length)
                .param("now", Moments.stored(now))
                .update();
    }

    /** Returns the workbook that the form of a report was filled from. */
    Optional<WorkbookDesk.Kept> kept(UUID due, UnitId unit) {
        return jdbc.sql("""
                        select w.name, w.bytes from report r join report_workbook w on w.report_id = r.id
                        where r.due_id = :due and r.unit_id = :unit
                        """)
                .param("due", due)
                .param("unit", unit.value())
                .query((row, n) -> new WorkbookDesk.Kept(row.getString("name"), row.getBytes("bytes")))
                .optional();
    }

    /** Returns its name; empty where there is none. */
    String keptName(ReportId report) {
        return jdbc.sql("select name from report_workbook where report_id = :report")
                .param("report", report.value())
                .query(String.class)
                .optional()
                .orElse("");
    }

    /** Returns what is remembered of the workbook of a unit. */
    WorkbookLayout.Memory memory(CampaignId campaign, UnitId unit) {
        Map<WorkbookLayout.Part, WorkbookLayout.Column> columns = new EnumMap<>(WorkbookLayout.Part.class);
        List<WorkbookLayout> layouts = new ArrayList<>();
        jdbc.sql("""
                        select l.sheet, l.heading_row, c.part, c.place, c.heading
                        from report_workbook_layout l join report_workbook_column c using (campaign_id, unit_id)
                        where l.campaign_id = :campaign and l.unit_id = :unit
                        """)
                .param("campaign", campaign.value())
                .param("unit", unit.value())
                .query(row -> {
                    columns.put(
                            WorkbookLayout.Part.valueOf(row.getString("part")),
                            new WorkbookLayout.Column(row.getInt("place"), row.getString("heading")));
                    layouts.add(new WorkbookLayout(row.getString("sheet"), row.getInt("heading_row"), columns));
                });
        Map<String, Optional<UUID>> names = new HashMap<>();
        jdbc.sql("select folded, target_id from report_workbook_name where campaign_id = :campaign and unit_id = :unit")
                .param("campaign", campaign.value())
                .param("unit", unit.value())
                .query(row -> {
                    names.put(row.getString("folded"), Optional.ofNullable(row.getObject("target_id", UUID.class)));
                });
        return new WorkbookLayout.Memory(layouts.stream().findFirst(), names);
    }

    /** Remembers how it is read, in the place of what was remembered before. */
    void remember(CampaignId campaign, UnitId unit, WorkbookLayout layout, By by, Instant now) {
        jdbc.sql("delete from report_workbook_column where campaign_id = :campaign and unit_id = :unit")
                .param("campaign", campaign.value())
                .param("unit", unit.value())
                .update();
        jdbc.sql("""
                        insert into report_workbook_layout (campaign_id, unit_id, sheet, heading_row, chosen_at, chosen_by)
                        values (:campaign, :unit, :sheet, :row, :now, :by)
                        on conflict (campaign_id, unit_id) do update
                        set sheet = excluded.sheet, heading_row = excluded.heading_row, chosen_at = excluded.chosen_at, chosen_by = excluded.chosen_by
                        """)
                .param("campaign", campaign.value())
                .param("unit", unit.value())
                .param("sheet", layout.sheet())
                .param("row", layout.row())
                .param("now", Moments.stored(now))
                .param("by", by.name())
                .update();
        List<WorkbookLayout.Part> parts = List.copyOf(layout.columns().keySet());
        jdbc.sql("""
                        insert into report_workbook_column (campaign_id, unit_id, part, place, heading)
                        select :campaign, :unit, c.part, c.place, c.heading
                        from unnest(cast(:parts as text[]), cast(:places as int[]), cast(:headings as text[])) c (part, place, heading)
                        """)
                .param("campaign", campaign.value())
                .param("unit", unit.value())
                .param("parts", parts.stream().map(Enum::name).toArray(String[]::new))
                .param("places", parts.stream().map(layout::place).toArray(Integer[]::new))
                .param("headings", parts.stream().map(layout::heading).toArray(String[]::new))
                .update();
    }

    /** Remembers which targets are meant by words. */
    void rememberNames(CampaignId campaign, UnitId unit, Map<String, Optional<UUID>> names) {
        List<String> folded = List.copyOf(names.keySet());
        @Nullable
        UUID[] targets = folded.stream()
                .map(words -> names.getOrDefault(words, Optional.empty()).orElse(null))
                .toArray(UUID[]::new);
        jdbc.sql("""
                        insert into report_workbook_name (campaign_id, unit_id, folded, target_id)
                        select :campaign, :unit, n.folded, n.target from unnest(cast(:folded as text[]), cast(:targets as uuid[])) n (folded, target)
                        on conflict (campaign_id, unit_id, folded) do update set target_id = excluded.target_id
                        """)
                .param("campaign", campaign.value())
                .param("unit", unit.value())
                .param("folded", folded.toArray(String[]::new))
                .param("targets", targets)
                .update();
    }
}
