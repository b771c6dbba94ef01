package vn.thidua.reporting.web;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.thidua.campaign.domain.CampaignTarget;
import vn.thidua.reporting.domain.WorkbookLayout;
import vn.thidua.reporting.domain.WorkbookLayout.Column;
import vn.thidua.reporting.domain.WorkbookLayout.Part;
import vn.thidua.spreadsheet.SheetRow;
import vn.thidua.spreadsheet.SheetTop;

/**
 * What a person says of the columns and rows of a workbook.
 *
 * @param sheet counted from 0
 * @param row of the headings, as Excel shows it; 0 where the table has none, {@link #NOT_SAID} where that is open
 * @param places of the parts, counted from 0; a part that stands nowhere is missing
 * @param names which target is meant by words: its id, {@link #NONE}, or empty where that is left open
 */
record LayoutForm(int sheet, int row, Map<Part, Integer> places, Map<String, String> names) {

    /** The words are about no target. */
    static final String NONE = "none";

    /** Nobody said yet where the headings stand. */
    static final int NOT_SAID = -1;

    private static final int MOST_NAMES = 500;

    /** Reads the fields {@code sheet}, {@code row}, {@code place.<part>}, {@code words.<n>} and {@code means.<n>}. */
    static LayoutForm of(Map<String, String> fields) {
        Map<Part, Integer> places = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            int place = number(fields.getOrDefault("place." + part, ""), -1);
            if (place >= 0) {
                places.put(part, place);
            }
        }
        Map<String, String> names = new LinkedHashMap<>();
        for (int n = 0; n < MOST_NAMES && fields.containsKey("words." + n); n++) {
            names.put(fields.getOrDefault("words." + n, ""), fields.getOrDefault("means." + n, ""));
        }
        return new LayoutForm(
                number(fields.getOrDefault("sheet", ""), 0),
                number(fields.getOrDefault("row", ""), NOT_SAID),
                places,
                names);
    }

    /** Returns the keys of the sentences that tell what is still missing or does not fit. */
    List<String> complaints(List<SheetTop> tops) {
        List<String> complaints = aboutColumns(tops);
        List<String> targets = names.values().stream()
                .filter(means -> !means.isEmpty() && !means.equals(NONE))
                .toList();
        if (targets.stream().distinct().count() < targets.size()) {
            complaints.add("layout.complaint.same");
        }
        return complaints;
    }

    /** Returns those of them for which the sheet cannot be read. */
    List<String> aboutColumns(List<SheetTop> tops) {
        List<String> complaints = new ArrayList<>();
        if (sheet >= tops.size() || row != 0 && heading(tops).isEmpty()) {
            complaints.add("layout.complaint.row");
        }
        if (!places.containsKey(Part.SUBJECT)) {
            complaints.add("layout.complaint.subject");
        }
        if (!places.containsKey(Part.VALUE) && !places.containsKey(Part.NUMERATOR)) {
            complaints.add("layout.complaint.figure");
        }
        if (places.values().stream().distinct().count() < places.size()) {
            complaints.add("layout.complaint.twice");
        }
        if (sheet < tops.size()
                && places.values().stream()
                        .anyMatch(place -> place >= tops.get(sheet).width())) {
            complaints.add("layout.complaint.column");
        }
        return complaints;
    }

    /** Returns what was chosen, of which nothing is to be complained about. */
    WorkbookLayout layout(List<SheetTop> tops) {
        Map<Part, Column> columns = new EnumMap<>(Part.class);
        places.forEach((part, place) -> columns.put(part, new Column(place, above(tops, part, place))));
        return new WorkbookLayout(tops.get(sheet).name(), row, columns);
    }

    /** Returns what was said of words that do not say it by themselves. */
    Map<String, Optional<UUID>> said(List<CampaignTarget> targets, WorkbookLayout.Memory memory) {
        Map<String, Optional<UUID>> said = new HashMap<>();
        names.forEach((words, means) -> {
            Optional<UUID> target = targets.stream()
                    .map(CampaignTarget::id)
                    .filter(id -> id.toString().equals(means))
                    .findFirst();
            boolean clear = target.isPresent()
                    && target.get().equals(WorkbookReader.target(targets, words))
                    && memory.meant(words).isEmpty();
            if (means.equals(NONE) || target.isPresent() && !clear) {
                said.put(WorkbookLayout.Memory.key(words), target);
            }
        });
        return said;
    }

    private String above(List<SheetTop> tops, Part part, int place) {
        if (row == 0) {
            return part == Part.SUBJECT ? tops.get(sheet).first(place) : "";
        }
        return heading(tops).orElseThrow().cell(place);
    }

    private Optional<SheetRow> heading(List<SheetTop> tops) {
        return sheet < tops.size()
                ? tops.get(sheet).rows().stream()
                        .filter(one -> one.number() == row)
                        .findFirst()
                : Optional.empty();
    }

    private static int number(String text, int otherwise) {
        return text.matches("\\d{1,4}") ? Integer.parseInt(text) : otherwise;
    }
}
