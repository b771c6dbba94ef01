package vn.thidua.programme.works.web;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.CampaignOutline;
import vn.thidua.programme.web.IntakePage;
import vn.thidua.programme.works.KeyWork;
import vn.thidua.programme.works.KeyWorkIntake;
import vn.thidua.programme.works.KeyWorkRefusal;
import vn.thidua.programme.works.KeyWorkRules;
import vn.thidua.programme.works.KnownWorks;
import vn.thidua.shared.Refusal;
import vn.thidua.shared.Refused;
import vn.thidua.spreadsheet.KeptRows;
import vn.thidua.spreadsheet.SheetFault;
import vn.thidua.spreadsheet.TypedTable;

/** Reads tables of key works, and tells what each row would enter, change or leave as it is. */
@Component
class KeyWorkTableReader {

    private final KeyWorkTable table;
    private final KeyWorkGround ground;
    private final KeptRows keeping;

    KeyWorkTableReader(KeyWorkTable table, KeyWorkGround ground, KeptRows keeping) {
        this.table = table;
        this.ground = ground;
        this.keeping = keeping;
    }

    /**
     * A row as it was typed.
     *
     * @param number as Excel shows it
     * @param paid all that was paid; empty where the row does not say
     * @param seen all that had been paid when the row was read, whole đồng
     * @param faults message keys of what is wrong with it whatever the form says
     */
    record Typed(int number, KeyWorkForm form, String paid, long seen, List<String> faults) {}

    /** Returns the page before a file is handed in. */
    IntakePage empty(CampaignOutline campaign, Optional<SheetFault> fault) {
        return page(campaign, List.of(), List.of(), fault, KeyWorkRules.whyNotEnter(!campaign.closed()));
    }

    /** Returns what the file would do. */
    IntakePage read(CampaignOutline campaign, Path file, Locale locale) {
        TypedTable.Read sheet = table.read(file);
        if (sheet.fault().isPresent()) {
            return empty(campaign, sheet.fault());
        }
        KeyWorkGround.Open open = ground.open(campaign.id());
        return page(
                campaign,
                sheet.rows().stream().map(row -> KeyWorkTable.typed(row, open)).toList(),
                open,
                KeyWorkRules.whyNotEnter(!campaign.closed()),
                locale);
    }

    /** Returns what rows would do now that the page sent back and that were not taken. */
    IntakePage again(CampaignOutline campaign, String kept, Refusal refusal, Locale locale) {
        return page(
                campaign, keeping.rows(kept, Typed.class), ground.open(campaign.id()), Optional.of(refusal), locale);
    }

    /**
     * Returns the rows that the page sent back, as they were seen.
     *
     * @throws vn.thidua.shared.NotFound when it is nothing that the page could have sent
     * @throws Refused where one of them cannot be understood any more
     */
    List<KeyWorkIntake.Row> kept(CampaignOutline campaign, String kept) {
        KeyWorkGround.Open open = ground.open(campaign.id());
        List<KeyWorkIntake.Row> rows = new ArrayList<>();
        for (Typed typed : keeping.rows(kept, Typed.class)) {
            KeyWork.Plan plan = ground.understood(typed.form(), open).plan();
            OptionalLong paid = KeyWorkReader.money(typed.paid());
            if (plan == null) {
                throw new Refused(KeyWorkRefusal.CHANGED_MEANWHILE.because());
            }
            rows.add(new KeyWorkIntake.Row(
                    typed.form().work(),
                    typed.form().version(),
                    plan,
                    paid.isPresent() ? Long.valueOf(paid.getAsLong()) : null,
                    typed.seen()));
        }
        return rows;
    }

    private IntakePage page(
            CampaignOutline campaign,
            List<Typed> sheet,
            KeyWorkGround.Open open,
            Optional<Refusal> refusal,
            Locale locale) {
        Set<Object> seen = new HashSet<>();
        List<IntakePage.Row> rows = new ArrayList<>();
        List<Typed> kept = new ArrayList<>();
        for (Typed typed : sheet) {
            KeyWorkReader.Understood understood = ground.understood(typed.form(), open);
            KeyWork.Plan plan = understood.plan();
            List<String> faults = new ArrayList<>(typed.faults());
            faults.addAll(understood.complaints().all());
            faults.addAll(faults(typed));
            Optional<KeyWork> there = open.works()
                    .of(typed.form().work())
                    .or(() -> Optional.ofNullable(plan).flatMap(open.works()::like));
            KeyWorkForm form =
                    there.map(work -> KeyWorkTable.meaning(typed.form(), work)).orElse(typed.form());
            List<IntakePage.Change> changed = List.of();
            if (plan != null) {
                if (!seen.add(there.<Object>map(KeyWork::id).orElseGet(() -> KnownWorks.Key.of(plan)))) {
                    faults.add("complaint.taskTwice");
                }
                KeyWork.Plan meant = ground.understood(form, open).plan();
                changed = there.map(work -> new KeyWorkChanges(work, open, locale).of(meant, form, typed.paid()))
                        .orElse(List.of());
                if (!changed.isEmpty()
                        && there.filter(work -> work.finishedOn() != null).isPresent()) {
                    faults.add("complaint.keyWorkFinished");
                }
            }
            if (faults.isEmpty()) {
                long paid = there.map(KeyWork::paid).orElse(0L);
                kept.add(new Typed(typed.number(), form, typed.paid(), paid, List.of()));
            }
            rows.add(new IntakePage.Row(
                    typed.number(),
                    List.of(
                            form.name(),
                            form.lead(),
                            KeyWorkChanges.money(form.budget(), locale),
                            KeyWorkChanges.money(typed.paid(), locale),
                            KeyWorkChanges.day(form.lastDay())),
                    changed,
                    there.isEmpty(),
                    faults.stream().distinct().toList()));
        }
        return page(campaign, rows, kept, Optional.empty(), refusal);
    }

    /* All that was paid is no less than nothing. */
    private static List<String> faults(Typed typed) {
        OptionalLong paid = KeyWorkReader.money(typed.paid());
        return typed.paid().isEmpty() || paid.isPresent() && paid.getAsLong() >= 0
                ? List.of()
                : List.of("complaint.keyWorkMoney");
    }

    private IntakePage page(
            CampaignOutline campaign,
            List<IntakePage.Row> rows,
            List<Typed> kept,
            Optional<SheetFault> fault,
            Optional<Refusal> refusal) {
        return new IntakePage(
                IntakePage.Kind.WORKS, campaign, rows, keeping.text(kept), KeyWorkTable.limits(), fault, refusal);
    }
}
