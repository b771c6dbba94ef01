package vn.thidua.scoring.ranking.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.thidua.organization.Units;
import vn.thidua.paperwork.Paper;
import vn.thidua.scoring.ranking.FinalRanking;
import vn.thidua.shared.Vietnamese;
import vn.thidua.shared.WrittenDay;
import vn.thidua.shared.WrittenNumber;

/** Writes the minutes of the meeting at which a cluster agrees on its places (biên bản họp cụm, khối): who takes part, the places, how equals were put in order, signatures. It is in Vietnamese, whoever prints it. */
@Component
class ClusterMinutes {

    private static final Locale VIETNAMESE = Locale.of("vi");

    private final MessageSource messages;
    private final Units units;

    ClusterMinutes(MessageSource messages, Units units) {
        this.messages = messages;
        this.units = units;
    }

    Paper of(RankingPage page) {
        LocalDate day = page.at().atZone(Vietnamese.ZONE).toLocalDate();
        String group =
                page.group() == null ? page.round().title() : page.group().name();
        List<Paper.Block> blocks = new ArrayList<>();
        blocks.add(new Paper.Text(t("clusterMinutes.begin", group, page.round().title(), WrittenDay.of(day))));
        blocks.add(new Paper.Section(t("clusterMinutes.present")));
        page.lines().forEach(line -> blocks.add(new Paper.Text("- " + line.name() + ": ………………………………")));
        if (!page.left().isEmpty()) {
            blocks.add(new Paper.Text(t("ranking.left", String.join(", ", page.left()))));
        }
        blocks.add(new Paper.Section(t("clusterMinutes.places")));
        blocks.add(new Paper.Text(t("clusterMinutes.scored", page.lines().size())));
        blocks.add(table(page));
        ties(page, blocks);
        page.shown()
                .map(FinalRanking::why)
                .filter(why -> !why.isEmpty())
                .ifPresent(why -> blocks.add(new Paper.Text(t("ranking.corrected", why))));
        blocks.add(new Paper.Section(t("clusterMinutes.opinions")));
        blocks.add(new Paper.Text("……………………………………………………………………"));
        blocks.add(new Paper.Text(t("clusterMinutes.end")));
        blocks.add(new Paper.Signed(
                new Paper.Signature(List.of(t("clusterMinutes.secretary")), ""),
                new Paper.Signature(List.of(t("clusterMinutes.head")), "")));
        return new Paper(
                false,
                Paper.Heading.toFill("", organ(page, day), day),
                List.of(t("clusterMinutes.title"), t("clusterMinutes.about", group)),
                "",
                blocks,
                null,
                List.of());
    }

    private String organ(RankingPage page, LocalDate day) {
        return units.names(List.of(page.round().owner()), day)
                .getOrDefault(page.round().owner(), "");
    }

    private Paper.Table table(RankingPage page) {
        List<Paper.Group> rows = page.lines().stream()
                .map(line -> Paper.Group.row(
                        line.place() == null ? "–" : String.valueOf(line.place()),
                        line.name(),
                        WrittenNumber.of(line.base(), VIETNAMESE),
                        WrittenNumber.of(line.extra(), VIETNAMESE),
                        WrittenNumber.of(line.total(), VIETNAMESE),
                        remark(line)))
                .toList();
        return new Paper.Table(
                List.of(
                        new Paper.Column(t("ranking.place"), 3, true),
                        new Paper.Column(t("results.unit"), 12, false),
                        new Paper.Column(t("ranking.base"), 5, true),
                        new Paper.Column(t("ranking.extra"), 5, true),
                        new Paper.Column(t("score.total"), 5, true),
                        new Paper.Column(t("ranking.grade"), 8, false)),
                rows);
    }

    private String remark(RankingPage.Line line) {
        if (line.knocked().isEmpty()) {
            return line.grade();
        }
        String why = line.knocked().getFirst();
        return t("score.knockedOut", why.isEmpty() ? t("score.unsaid") : why);
    }

    private void ties(RankingPage page, List<Paper.Block> blocks) {
        for (RankingPage.Line line : page.lines()) {
            Integer decided = line.decided();
            if (decided != null) {
                blocks.add(new Paper.Text(
                        decided < 0
                                ? t("clusterMinutes.byPeople", line.name())
                                : t(
                                        "clusterMinutes.byRule",
                                        line.name(),
                                        t(
                                                page.ties().get(decided).key(),
                                                page.ties().get(decided).of()))));
            }
        }
    }

    private String t(String key, Object... arguments) {
        return messages.getMessage(key, arguments, VIETNAMESE);
    }
}
