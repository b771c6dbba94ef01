package vn.thidua.reporting.levels.web;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
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
import vn.thidua.campaign.CampaignId;
import vn.thidua.reporting.domain.Consolidated;
import vn.thidua.shared.Screen;
import vn.thidua.shared.WrittenNumber;
import vn.thidua.spreadsheet.ExcelFile;

/** Shows a target by the units of today and by the levels above them, on a page and as a workbook. */
@Controller
@Needs(Act.SEE_RESULTS)
class LevelsController {

    private static final String LEVELS = "/campaigns/{campaign}/results/{due}/targets/{target}/levels";

    private final LevelsPages pages;
    private final Accounts accounts;
    private final MessageSource messages;

    LevelsController(LevelsPages pages, Accounts accounts, MessageSource messages) {
        this.pages = pages;
        this.accounts = accounts;
        this.messages = messages;
    }

    @GetMapping(LEVELS)
    Screen show(
            Actor actor,
            @PathVariable UUID campaign,
            @PathVariable UUID due,
            @PathVariable UUID target,
            @RequestParam(defaultValue = "") String by,
            @RequestParam(defaultValue = "1") int page) {
        return Screen.show(
                "levels/show", pages.of(new CampaignId(campaign), due, new LevelsPages.Wish(target, by, page), actor));
    }

    @GetMapping(LEVELS + ".xlsx")
    ResponseEntity<byte[]> excel(
            Actor actor,
            @PathVariable UUID campaign,
            @PathVariable UUID due,
            @PathVariable UUID target,
            @RequestParam(defaultValue = "") String by) {
        Locale locale = accounts.locale(actor.account());
        LevelsPage page = pages.of(new CampaignId(campaign), due, new LevelsPages.Wish(target, by, 0), actor);
        return ExcelFile.table(
                        "ket-qua-theo-cap.xlsx",
                        t(locale, "levels.sheet"),
                        Stream.of(
                                        "results.unit",
                                        "results.result",
                                        "levels.goal",
                                        "levels.answered",
                                        "levels.asked",
                                        "results.reachedUnits",
                                        "results.verified",
                                        "levels.members")
                                .map(key -> t(locale, key))
                                .toList(),
                        page.rows().stream().map(row -> cells(row, locale)).toList())
                .download();
    }

    private static List<String> cells(LevelsPage.Row row, Locale locale) {
        Consolidated figures = row.line().figures();
        return List.of(
                row.name(),
                figures.result() == null ? "" : WrittenNumber.rounded(figures.result(), locale),
                row.line().goal() == null ? "" : WrittenNumber.of(row.line().goal(), locale),
                String.valueOf(figures.here().answered()),
                String.valueOf(figures.wanted()),
                String.valueOf(figures.here().reached()),
                String.valueOf(figures.here().verified()),
                String.join(
                        ", ",
                        row.members().stream().map(LevelsPage.Member::name).toList()));
    }

    private String t(Locale locale, String key) {
        return messages.getMessage(key, null, locale);
    }
}
