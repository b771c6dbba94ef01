package vn.thidua.scoring.reminding.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.thidua.access.Actor;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.Units;
import vn.thidua.paperwork.Paper;
import vn.thidua.scoring.round.Stage;
import vn.thidua.shared.Vietnamese;
import vn.thidua.shared.WrittenDay;

/** Makes the letter (công văn đôn đốc) to the units that still have to score; to be edited, numbered and signed. It is in Vietnamese, whoever prints it. */
@Component
class OwingLetter {

    private final MessageSource messages;
    private final Units units;

    OwingLetter(MessageSource messages, Units units) {
        this.messages = messages;
        this.units = units;
    }

    /** Returns the letter to those of a part, from the unit of the role in use. */
    Paper of(OwingPage page, OwingPage.PartLines part, Actor actor) {
        String what = t("owingLetter.part." + part.stage());
        boolean over = page.today().isAfter(part.lastDay());
        return new Paper(
                false,
                Paper.Heading.toFill(
                                units.nameAbove(actor.unit(), page.today()),
                                name(actor.unit(), page.today()),
                                page.today())
                        .about(t("owingLetter.about", what)),
                List.of(t("letter.to")),
                "",
                List.of(
                        new Paper.Text(
                                t("owingLetter.asked", page.round().title(), what, WrittenDay.of(part.lastDay()))),
                        new Paper.Text(t(
                                over ? "owingLetter.overdue" : "owingLetter.missing",
                                WrittenDay.of(page.today()),
                                part.lines().size())),
                        table(part),
                        new Paper.Text(t("owingLetter.please", name(actor.unit(), page.today()), what))),
                new Paper.Signature(List.of(t("paper.headOfUnit")), ""),
                List.of(t("letter.asAbove"), t("paper.kept")));
    }

    /** Who scores itself owes its own sheet, which nobody has to be told. */
    private Paper.Table table(OwingPage.PartLines part) {
        boolean own = part.stage() == Stage.SELF;
        List<Paper.Column> columns = new ArrayList<>(List.of(
                new Paper.Column(t("letter.ord"), 1, true),
                new Paper.Column(t("results.unit"), own ? 11 : 5, false)));
        if (!own) {
            columns.add(new Paper.Column(t("owingLetter.sheets"), 6, false));
        }
        List<Paper.Group> groups = new ArrayList<>();
        for (OwingPage.Line line : part.lines()) {
            String ord = String.valueOf(groups.size() + 1);
            groups.add(
                    own
                            ? Paper.Group.row(ord, line.name())
                            : Paper.Group.row(ord, line.name(), String.join(", ", line.sheets())));
        }
        return new Paper.Table(columns, groups);
    }

    private String name(UnitId unit, LocalDate today) {
        return units.names(List.of(unit), today).getOrDefault(unit, "");
    }

    private String t(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Vietnamese.LOCALE);
    }
}
