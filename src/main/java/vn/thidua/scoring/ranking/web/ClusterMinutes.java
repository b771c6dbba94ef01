package vn.thidua.scoring.ranking.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.Units;
import vn.thidua.paperwork.Paper;
import vn.thidua.paperwork.numbering.Stamp;
import vn.thidua.scoring.ranking.FinalRanking;
import vn.thidua.scoring.round.RoundReads;
import vn.thidua.scoring.round.ScoreSheet;
import vn.thidua.shared.Vietnamese;
import vn.thidua.shared.WrittenDay;
import vn.thidua.shared.WrittenNumber;

/** Writes the minutes of the meeting at which a cluster agrees on its places (biên bản họp cụm, khối): who takes part, the places, how equals were put in order, signatures. It is in Vietnamese, whoever prints it. */
@Component
class ClusterMinutes {

    private static final Locale VIETNAMESE = Locale.of("vi");

    private final MessageSource messages;
    private final RoundReads rounds;
    private final Units units;

    ClusterMinutes(MessageSource messages, RoundReads rounds, Units units) {
        this.messages = messages;
        this.rounds = rounds;
        this.units = units;
    }

    /**
     * Returns the minutes.
     *
     * @param stamp the number that they got; empty where it is left to be filled in by hand
     */
    Paper of(RankingPage page, Optional<Stamp> stamp) {
        LocalDate day = stamp.map(Stamp::on)
                .orElseGet(() -> page.at().atZone(Vietnamese.ZONE).toLocalDate());
        String group =
                page.group() == null ? page.round().title() : page.group().name();
        List<Paper.Block> blocks = new ArrayList<>();
        blocks.add(new Paper.Text(t("clusterMinutes.begin", group, page.round().title(), WrittenDay.of(day))));
        text(blocks, "clusterMinutes.when", "clusterMinutes.where", "clusterMinutes.chair", "clusterMinutes.writer");
        blocks.add(new Paper.Section(t("clusterMinutes.present")));
        present(page).forEach(name -> blocks.add(new Paper.Text("- " + name + ": ………………………………")));
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
        quotas(page, blocks);
        blocks.add(new Paper.Section(t("clusterMinutes.opinions")));
        blocks.add(new Paper.Text("……………………………………………………………………"));
        text(blocks, "clusterMinutes.end", "clusterMinutes.ended");
        blocks.add(new Paper.Signed(
                new Paper.Signature(List.of(t("clusterMinutes.secretary")), ""),
                new Paper.Signature(
                        List.of(t("clusterMinutes.head")),
                        stamp.map(Stamp::signer).orElse(""))));
        return new Paper(
                false,
                stamp.map(one -> Paper.Heading.of(
                                organ(page, day), group, t("paper.number", one.printed()), one.place(), day))
                        .orElseGet(() -> Paper.Heading.toFill(organ(page, day), group, day)),
                List.of(t("clusterMinutes.title"), t("clusterMinutes.about", group)),
                "",
                blocks,
                null,
                List.of());
    }

    private void text(List<Paper.Block> blocks, String... keys) {
        for (String key : keys) {
            blocks.add(new Paper.Text(t(key)));
        }
    }

    /** Those who compete, by name: who comes first is not known before the meeting agrees. */
    private List<String> present(RankingPage page) {
        if (page.group() == null) {
            return page.lines().stream().map(RankingPage.Line::name).toList();
        }
        Map<UnitId, String> names =
                page.lines().stream().collect(Collectors.toMap(RankingPage.Line::unit, RankingPage.Line::name));
        return rounds.group(page.group().id()).stream()
                .map(ScoreSheet::unit)
                .filter(names::containsKey)
                .map(names::get)
                .toList();
    }

    private void quotas(RankingPage page, List<Paper.Block> blocks) {
        for (QuotaLine one : page.quotas()) {
            List<String> above = page.lines().stream()
                    .limit(one.last())
                    .map(RankingPage.Line::name)
                    .toList();
            blocks.add(new Paper.Text(t(
                    "clusterMinutes.quota",
                    one.quota().name(),
                    one.most(),
                    above.isEmpty() ? "–" : String.join(", ", above))));
        }
    }

    private String organ(RankingPage page, LocalDate day) {
        return units.names(List.of(page.round().owner()), day)
                .getOrDefault(page.round().owner(), "");
    }

    private Paper.Table table(RankingPage page) {
        List<Paper.Column> columns = new ArrayList<>(
                List.of(new Paper.Column(t("ranking.place"), 5, true), new Paper.Column(t("results.unit"), 14, false)));
        if (page.points()) {
            columns.add(new Paper.Column(t("ranking.base"), 6, true));
            columns.add(new Paper.Column(t("ranking.extra"), 7, true));
            columns.add(new Paper.Column(t("score.total"), 5, true));
        } else {
            page.ties().forEach(tie -> columns.add(new Paper.Column(t(tie.key(), tie.of()), 5, true)));
        }
        columns.add(new Paper.Column(t("ranking.grade"), 8, false));
        return new Paper.Table(
                columns,
                page.lines().stream()
                        .map(line -> Paper.Group.row(cells(page, line).toArray(String[]::new)))
                        .toList());
    }

    private List<String> cells(RankingPage page, RankingPage.Line line) {
        List<String> cells = new ArrayList<>();
        cells.add(line.place() == null ? "–" : String.valueOf(line.place()));
        cells.add(line.name());
        if (page.points()) {
            Stream.of(line.base(), line.extra(), line.total()).forEach(number -> cells.add(written(number)));
        } else {
            for (int rule = 0; rule < page.ties().size(); rule++) {
                cells.add(written(line.value(rule)));
            }
        }
        cells.add(remark(line));
        return cells;
    }

    private static String written(@Nullable BigDecimal number) {
        return number == null ? "–" : WrittenNumber.of(number, VIETNAMESE);
    }

    private String remark(RankingPage.Line line) {
        if (line.knocked().isEmpty()) {
            return line.open() > 0 ? t("score.open", line.open()) : line.grade();
        }
        String why = line.knocked().getFirst();
        return t("score.knockedOut", why.isEmpty() ? t("score.unsaid") : why);
    }

    private void ties(RankingPage page, List<Paper.Block> blocks) {
        for (RankingPage.Line line : page.lines()) {
            Integer decided = line.decided();
            if (decided != null && (page.points() || decided < 0)) {
                blocks.add(new Paper.Text(
                        decided < 0 ? people(line) : rule(page.ties().get(decided), line)));
            }
        }
    }

    private String people(RankingPage.Line line) {
        return line.why().isEmpty()
                ? t("clusterMinutes.byPeople", line.name())
                : t("clusterMinutes.byPeopleWhy", line.name(), line.why());
    }

    private String rule(RankingPage.TieRule tie, RankingPage.Line line) {
        return t("clusterMinutes.byRule", line.name(), t(tie.key(), tie.of()));
    }

    private String t(String key, Object... arguments) {
        return messages.getMessage(key, arguments, VIETNAMESE);
    }
}
