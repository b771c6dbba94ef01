package vn.thidua.reporting.reminding.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.thidua.access.Actor;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.Units;
import vn.thidua.paperwork.Paper;
import vn.thidua.shared.Vietnamese;
import vn.thidua.shared.WrittenDay;

/** Makes the letter (công văn đôn đốc) to the units that have not reported; to be edited, numbered and signed. It is in Vietnamese, whoever prints it. */
@Component
class UrgingLetter {

    private final MessageSource messages;
    private final Units units;
    private final Clock clock;

    UrgingLetter(MessageSource messages, Units units, Clock clock) {
        this.messages = messages;
        this.units = units;
        this.clock = clock;
    }

    /** Returns the letter, from the unit of the role in use. */
    Paper of(RemindPage page, Actor actor) {
        LocalDate today = LocalDate.now(clock);
        LocalDate lastDay = page.period().due().lastDay();
        String what = page.period().due().what();
        String title = page.campaign().title();
        boolean over = today.isAfter(lastDay);
        return new Paper(
                false,
                Paper.Heading.toFill(units.nameAbove(actor.unit(), today), name(actor.unit(), today), today)
                        .about(t("letter.about", what)),
                List.of(t("letter.to")),
                "",
                List.of(
                        new Paper.Text(t("letter.asked", what, title, WrittenDay.of(lastDay))),
                        new Paper.Text(t(
                                over ? "letter.overdue" : "letter.missing",
                                WrittenDay.of(today),
                                page.units().size())),
                        table(page.units()),
                        new Paper.Text(t("letter.please", name(actor.unit(), today)))),
                new Paper.Signature(List.of(t("paper.headOfUnit")), ""),
                List.of(t("letter.asAbove"), t("paper.kept")));
    }

    private Paper.Table table(List<String> names) {
        List<Paper.Group> groups = new ArrayList<>();
        for (String name : names) {
            groups.add(Paper.Group.row(String.valueOf(groups.size() + 1), name));
        }
        return new Paper.Table(
                List.of(new Paper.Column(t("letter.ord"), 1, true), new Paper.Column(t("results.unit"), 9, false)),
                groups);
    }

    private String name(UnitId unit, LocalDate today) {
        return units.names(List.of(unit), today).getOrDefault(unit, "");
    }

    private String t(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Vietnamese.LOCALE);
    }
}
