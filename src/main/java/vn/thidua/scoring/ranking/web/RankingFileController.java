package vn.thidua.scoring.ranking.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.access.Accounts;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.access.Needs;
import vn.thidua.scoring.ScoringRoundId;
import vn.thidua.shared.WrittenNumber;
import vn.thidua.spreadsheet.ExcelFile;

/** Hands places out as a workbook. */
@Controller
@Needs(Act.SEE_SCORES)
class RankingFileController {

    private final RankingPages pages;
    private final Accounts accounts;
    private final MessageSource messages;

    RankingFileController(RankingPages pages, Accounts accounts, MessageSource messages) {
        this.pages = pages;
        this.accounts = accounts;
        this.messages = messages;
    }

    @GetMapping(RankingController.GROUP + ".xlsx")
    ResponseEntity<byte[]> group(
            Actor actor, @PathVariable UUID round, @PathVariable UUID group, @RequestParam Optional<Integer> version) {
        return workbook(
                pages.group(
                        new ScoringRoundId(round),
                        group,
                        new RankingPages.Wish(version, 0),
                        RankingAttempt.NONE,
                        actor),
                accounts.locale(actor.account()));
    }

    @GetMapping("/scores/{round}/overall.xlsx")
    ResponseEntity<byte[]> overall(Actor actor, @PathVariable UUID round, @RequestParam Optional<Integer> version) {
        return workbook(
                pages.overall(new ScoringRoundId(round), new RankingPages.Wish(version, 0), actor),
                accounts.locale(actor.account()));
    }

    private ResponseEntity<byte[]> workbook(RankingPage page, Locale locale) {
        List<String> headings = new ArrayList<>(List.of(t(locale, "ranking.place"), t(locale, "results.unit")));
        if (page.points()) {
            Stream.of("stage.SELF", "ranking.base", "part.BONUS", "part.PENALTY", "score.total")
                    .forEach(key -> headings.add(t(locale, key)));
        }
        page.ties().forEach(tie -> headings.add(t(locale, tie.key(), tie.of())));
        headings.add(t(locale, "ranking.grade"));
        headings.add(t(locale, "ranking.notes"));
        return ExcelFile.table(
                        "xep-hang.xlsx",
                        t(locale, "ranking.sheet"),
                        headings,
                        page.lines().stream()
                                .map(line -> cells(page, line, locale))
                                .toList())
                .download();
    }

    private List<String> cells(RankingPage page, RankingPage.Line line, Locale locale) {
        List<String> cells = new ArrayList<>();
        cells.add(line.place() == null ? "" : String.valueOf(line.place()));
        cells.add(line.name());
        if (page.points()) {
            Stream.of(line.self(), line.base(), line.bonus(), line.penalty(), line.total())
                    .forEach(number -> cells.add(written(number, locale)));
        }
        for (int rule = 0; rule < page.ties().size(); rule++) {
            cells.add(written(line.value(rule), locale));
        }
        cells.add(line.open() > 0 ? "" : line.grade());
        cells.add(String.join("; ", notes(line, locale)));
        return cells;
    }

    private static String written(@Nullable BigDecimal number, Locale locale) {
        return number == null ? "" : WrittenNumber.of(number, locale);
    }

    private List<String> notes(RankingPage.Line line, Locale locale) {
        Stream<String> knocked = line.knocked().stream()
                .map(why -> t(locale, "score.knockedOut", why.isEmpty() ? t(locale, "score.unsaid") : why));
        Stream<String> open = line.open() == 0 ? Stream.empty() : Stream.of(t(locale, "score.open", line.open()));
        return Stream.concat(knocked, open).toList();
    }

    private String t(Locale locale, String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }
}
