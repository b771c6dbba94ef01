package vn.thidua.campaign.web;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.allotment.Allotment;
import vn.thidua.campaign.allotment.Share;
import vn.thidua.campaign.domain.CampaignTarget;
import vn.thidua.organization.UnitId;
import vn.thidua.shared.TypedNumber;
import vn.thidua.shared.Vietnamese;
import vn.thidua.spreadsheet.ExcelFile;
import vn.thidua.spreadsheet.SheetColumn;
import vn.thidua.spreadsheet.SheetFault;
import vn.thidua.spreadsheet.SheetLimits;
import vn.thidua.spreadsheet.SheetReader;
import vn.thidua.spreadsheet.SheetRow;

/** The goals of units as a table: unit, what it belongs to, goal, weight. What goes out can come in again. */
@Component
class AllotmentTable {

    private static final int MOST_FAULTS = 50;
    private static final int ROWS = 20_000;
    private static final int UNIT = 0;
    private static final int ABOVE = 1;
    private static final int GOAL = 2;
    private static final int WEIGHT = 3;
    private static final List<String> COLUMNS =
            List.of("allotment.unit", "allotment.above", "allotment.goal", "allotment.weight");
    private static final List<Locale> LANGUAGES = List.of(Locale.of("vi"), Locale.ENGLISH);

    private final MessageSource messages;

    AllotmentTable(MessageSource messages) {
        this.messages = messages;
    }

    /**
     * What a table says.
     *
     * @param faults what is wrong with it, the first fifty
     */
    record Taken(Map<UnitId, Share> shares, List<AllotmentPage.Fault> faults) {}

    ExcelFile file(CampaignTarget target, Optional<Allotment> stands, List<AllotmentPages.Named> units, Locale locale) {
        Words words = new Words(messages, locale);
        Map<UnitId, Share> shares = stands.map(Allotment::shares).orElse(Map.of());
        List<List<String>> rows = units.stream()
                .map(unit -> row(unit, shares.get(unit.unit()), AllotmentFields.ticks(target)))
                .toList();
        return ExcelFile.table(
                Vietnamese.fold(words.t("allotment.title")).replace(' ', '-') + ".xlsx",
                words.t("allotment.title"),
                COLUMNS.stream().map(words::t).toList(),
                rows);
    }

    Taken read(Path file, CampaignTarget target, List<AllotmentPages.Named> units) {
        SheetReader reader = new SheetReader(
                COLUMNS.stream()
                        .map(key -> new SheetColumn(
                                LANGUAGES.stream()
                                        .map(locale -> messages.getMessage(key, new Object[0], locale))
                                        .distinct()
                                        .toList(),
                                key.equals("allotment.unit") || key.equals("allotment.goal"),
                                COLUMNS.indexOf(key) >= GOAL ? SheetColumn.Content.FIGURE : SheetColumn.Content.TEXT))
                        .toList(),
                SheetLimits.DEFAULT.withRows(ROWS));
        Map<String, List<AllotmentPages.Named>> byName =
                units.stream().collect(Collectors.groupingBy(unit -> Vietnamese.fold(unit.name())));
        Map<UnitId, Share> shares = new HashMap<>();
        List<AllotmentPage.Fault> faults = new ArrayList<>();
        Optional<SheetFault> broken = reader.whyNot(file);
        if (broken.isEmpty()) {
            broken = reader.read(file, row -> {
                take(row, byName, AllotmentFields.ticks(target), shares, faults);
                return faults.size() < MOST_FAULTS;
            });
        }
        broken.ifPresent(fault ->
                faults.addFirst(new AllotmentPage.Fault(0, fault.trouble().messageKey(), fault.arguments())));
        return new Taken(shares, faults);
    }

    private static List<String> row(AllotmentPages.Named unit, @Nullable Share share, boolean ticked) {
        String goal = share == null ? "" : ticked ? "x" : TypedNumber.text(share.goal());
        return List.of(unit.name(), unit.above(), goal, share == null ? "" : TypedNumber.text(share.weight()));
    }

    private static void take(
            SheetRow row,
            Map<String, List<AllotmentPages.Named>> byName,
            boolean ticked,
            Map<UnitId, Share> shares,
            List<AllotmentPage.Fault> faults) {
        String name = row.cell(UNIT);
        List<AllotmentPages.Named> meant = byName.getOrDefault(Vietnamese.fold(name), List.of());
        if (meant.size() > 1) {
            meant = meant.stream()
                    .filter(unit -> Vietnamese.fold(unit.above()).equals(Vietnamese.fold(row.cell(ABOVE))))
                    .toList();
        }
        String goal = row.cell(GOAL).strip();
        Optional<BigDecimal> number = TypedNumber.of(goal);
        Optional<BigDecimal> weight = TypedNumber.of(row.cell(WEIGHT));
        if (meant.size() != 1) {
            faults.add(fault(row, "allotment.fault.unit", name));
        } else if (goal.isEmpty()) {
            return;
        } else if (shares.containsKey(meant.getFirst().unit())) {
            faults.add(fault(row, "allotment.fault.twice", name));
        } else if (!ticked && number.isEmpty()) {
            faults.add(fault(row, "allotment.fault.number", goal));
        } else if (number.filter(it -> it.signum() < 0).isPresent()) {
            faults.add(fault(row, "allotment.fault.negative", goal));
        } else if (!row.cell(WEIGHT).isBlank()
                && weight.filter(it -> it.signum() >= 0).isEmpty()) {
            faults.add(fault(row, "allotment.fault.number", row.cell(WEIGHT)));
        } else {
            shares.put(meant.getFirst().unit(), new Share(ticked ? null : number.orElse(null), weight.orElse(null)));
        }
    }

    private static AllotmentPage.Fault fault(SheetRow row, String key, String what) {
        return new AllotmentPage.Fault(row.number(), key, List.of(what));
    }
}
