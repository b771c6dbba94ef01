package vn.thidua.programme.works.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.domain.CampaignContent;
import vn.thidua.programme.domain.Taken;
import vn.thidua.programme.domain.TaskDue;
import vn.thidua.programme.web.IntakePage;
import vn.thidua.programme.web.IntakeTable;
import vn.thidua.programme.works.KeyWork;
import vn.thidua.programme.works.KeyWorkIntake;
import vn.thidua.programme.works.KeyWorkRefusal;
import vn.thidua.programme.works.KeyWorkRules;
import vn.thidua.programme.works.KnownWorks;
import vn.thidua.shared.By;
import vn.thidua.shared.Refusal;
import vn.thidua.shared.RefusalCode;
import vn.thidua.shared.Refused;
import vn.thidua.shared.Vietnamese;
import vn.thidua.spreadsheet.SheetColumn;
import vn.thidua.spreadsheet.SheetRow;
import vn.thidua.spreadsheet.TypedTable;

/** Key works as a table that comes in. */
@Component
class KeyWorkTable extends IntakeTable<KeyWorkGround.Open, KeyWorkTable.Typed> {

    private static final int NAME = 1;
    private static final int LEAD = 2;
    private static final int ABOUT = 3;
    private static final int CONTENT = 4;
    private static final int BUDGET = 5;
    private static final int PAID = 6;
    private static final int STARTS_ON = 7;
    private static final int LAST_DAY = 8;
    private static final List<TypedTable.Column> COLUMNS = List.of(
            TypedTable.Column.of("intake.code"),
            TypedTable.Column.needed("keyWork.name"),
            TypedTable.Column.needed("keyWork.lead"),
            TypedTable.Column.of("keyWork.about"),
            TypedTable.Column.of("task.content"),
            TypedTable.Column.needed("keyWork.budget").holding(SheetColumn.Content.FIGURE),
            TypedTable.Column.of("keyWork.paidSum").holding(SheetColumn.Content.FIGURE),
            TypedTable.Column.needed("keyWork.startsOn").holding(SheetColumn.Content.DAY),
            TypedTable.Column.needed("keyWork.lastDay").holding(SheetColumn.Content.DAY));
    private static final int ROWS = 1_000;

    private final KeyWorkGround ground;
    private final KeyWorkIntake intake;

    KeyWorkTable(KeyWorkGround ground, KeyWorkIntake intake, MessageSource messages) {
        super(IntakePage.Kind.WORKS, Typed.class, COLUMNS, ROWS, messages);
        this.ground = ground;
        this.intake = intake;
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

    @Override
    protected KeyWorkGround.Open open(CampaignId campaign) {
        return ground.open(campaign);
    }

    @Override
    protected Optional<Refusal> whyNot(boolean running) {
        return KeyWorkRules.whyNotEnter(running);
    }

    @Override
    protected RefusalCode overtaken() {
        return KeyWorkRefusal.CHANGED_MEANWHILE;
    }

    @Override
    protected Typed typed(SheetRow row, KeyWorkGround.Open open) {
        Optional<KeyWork> coded = open.works().coded(row.cell(CODE));
        KeyWorkForm form = new KeyWorkForm(
                coded.map(work -> work.id().value()).orElseGet(UUID::randomUUID),
                0L,
                CampaignContent.named(row.cell(CONTENT), open.book().contents()),
                row.cell(NAME),
                row.cell(ABOUT),
                row.cell(LEAD),
                row.cell(BUDGET),
                day(row.cell(STARTS_ON)),
                day(row.cell(LAST_DAY)));
        return new Typed(row.number(), form, row.cell(PAID), 0, faults(row, coded.isPresent()));
    }

    @Override
    protected Seen<Typed> seen(Typed typed, KeyWorkGround.Open open, Locale locale) {
        Optional<KeyWork> there = open.works()
                .of(typed.form().work())
                .or(() -> Optional.ofNullable(
                                ground.understood(typed.form(), open).plan())
                        .flatMap(open.works()::like));
        KeyWorkForm form = there.map(work -> meaning(typed.form(), work)).orElse(typed.form());
        KeyWorkReader.Understood understood = ground.understood(form, open);
        KeyWork.Plan plan = understood.plan();
        List<String> faults = new ArrayList<>(typed.faults());
        faults.addAll(understood.complaints().all());
        faults.addAll(wrongSum(typed));
        List<IntakePage.Change> changed = List.of();
        if (plan != null) {
            changed = there.map(work -> new KeyWorkChanges(work, open.book(), locale).of(plan, typed.paid()))
                    .orElse(List.of());
            if (!changed.isEmpty()
                    && there.filter(work -> work.finishedOn() != null).isPresent()) {
                faults.add("complaint.keyWorkFinished");
            }
        }
        return new Seen<>(
                new IntakePage.Row(
                        typed.number(),
                        List.of(
                                form.name(),
                                form.lead(),
                                KeyWorkChanges.money(form.budget(), locale),
                                KeyWorkChanges.money(typed.paid(), locale),
                                KeyWorkChanges.day(form.lastDay())),
                        changed,
                        there.isEmpty(),
                        faults.stream().distinct().toList()),
                plan == null ? null : there.<Object>map(KeyWork::id).orElseGet(() -> KnownWorks.Key.of(plan)),
                new Typed(
                        typed.number(),
                        form,
                        typed.paid(),
                        there.map(KeyWork::paid).orElse(0L),
                        List.of()));
    }

    @Override
    protected Taken take(CampaignId campaign, List<Typed> typed, String why, By by) {
        KeyWorkGround.Open open = ground.open(campaign);
        List<KeyWorkIntake.Row> rows = new ArrayList<>();
        for (Typed one : typed) {
            KeyWork.Plan plan = ground.understood(one.form(), open).plan();
            OptionalLong paid = KeyWorkReader.money(one.paid());
            if (plan == null) {
                throw new Refused(KeyWorkRefusal.CHANGED_MEANWHILE.because());
            }
            rows.add(new KeyWorkIntake.Row(
                    one.form().work(),
                    one.form().version(),
                    plan,
                    paid.isPresent() ? Long.valueOf(paid.getAsLong()) : null,
                    one.seen()));
        }
        return intake.take(campaign, rows, why, by);
    }

    /* All that was paid is no less than nothing. */
    private static List<String> wrongSum(Typed typed) {
        OptionalLong paid = KeyWorkReader.money(typed.paid());
        return typed.paid().isEmpty() || paid.isPresent() && paid.getAsLong() >= 0
                ? List.of()
                : List.of("complaint.keyWorkMoney");
    }

    /* What a row leaves empty stays as it is, and so does a name that differs in case and spaces only. */
    private static KeyWorkForm meaning(KeyWorkForm form, KeyWork work) {
        KeyWork.Plan plan = work.plan();
        return new KeyWorkForm(
                work.id().value(),
                work.version(),
                form.content().isEmpty() ? Objects.toString(plan.content(), "") : form.content(),
                Vietnamese.bare(form.name()).equals(Vietnamese.bare(plan.name())) ? plan.name() : form.name(),
                form.about().isEmpty() ? plan.about() : form.about(),
                form.lead(),
                form.budget(),
                form.startsOn(),
                form.lastDay());
    }

    /* Days are typed into cells as people write them, and come out of forms as 2026-06-20. */
    private static String day(String typed) {
        return TaskDue.of(typed)
                .filter(day -> !day.before())
                .map(day -> day.day().toString())
                .orElse(typed);
    }
}
