package vn.thidua.award.money.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.money.Funds;
import vn.thidua.award.money.RewardRule;
import vn.thidua.regulation.RecipientKind;
import vn.thidua.shared.Phrase;

/** What the awards of a decision will bring that is not effective yet. */
public record MoneyPreviewPage(
        String title,
        String path,
        Phrase.Label form,
        String owner,
        Funds.Outlook outlook,
        List<Basis> bases,
        List<Row> rows) {

    /**
     * An award.
     *
     * @param dong null where nobody knows
     * @param word article of a rule for several awards
     */
    public record Row(
            int ordinal,
            RecipientKind kind,
            String name,
            String line,
            @Nullable Long dong,
            RewardRule rule,
            String word) {}
}
