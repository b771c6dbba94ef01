package vn.thidua.award.money.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import vn.thidua.access.Actor;
import vn.thidua.award.money.Fund;
import vn.thidua.award.money.FundState;
import vn.thidua.award.money.Funds;
import vn.thidua.award.money.MoneySight;
import vn.thidua.organization.UnitId;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Refusal;

/** Puts together the page of the fund of the person's own body. */
@Component
class FundPages {

    private static final int MONTHS = 12;

    private final Funds funds;
    private final MoneySight sight;
    private final MoneyNames names;
    private final Clock clock;

    FundPages(Funds funds, MoneySight sight, MoneyNames names, Clock clock) {
        this.funds = funds;
        this.sight = sight;
        this.names = names;
        this.clock = clock;
    }

    /** Returns the year that is meant, this one where none is. */
    int year(String typed) {
        if (typed.isEmpty()) {
            return LocalDate.now(clock).getYear();
        }
        int year = MoneyController.year(typed);
        if (!Fund.known(year)) {
            throw new NotFound("fund of " + typed);
        }
        return year;
    }

    /** Returns the page of a year. */
    FundPage of(int year, FundPage.Typed typed, Optional<Refusal> refusal, Actor actor) {
        UnitId body = sight.body(actor);
        FundState state = funds.of(body, year);
        List<Integer> years = funds.years(body);
        return new FundPage(
                state,
                names.unit(body),
                years.contains(year) ? years : with(years, year),
                sight.keeps(body, actor),
                funds.areas(year).entrySet().stream()
                        .map(area -> new FundPage.Area(area.getKey(), area.getValue()))
                        .sorted(Comparator.comparing(FundPage.Area::code))
                        .toList(),
                chart(body, year),
                typed,
                refusal,
                LocalDate.now(clock));
    }

    private static List<Integer> with(List<Integer> years, int year) {
        return java.util.stream.Stream.concat(years.stream(), java.util.stream.Stream.of(year))
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    private FundChart chart(UnitId body, int year) {
        Map<Integer, Funds.Month> there =
                funds.months(body, year).stream().collect(Collectors.toMap(Funds.Month::month, Function.identity()));
        List<FundChart.Month> months = IntStream.rangeClosed(1, MONTHS)
                .mapToObj(month -> Optional.ofNullable(there.get(month))
                        .map(one -> new FundChart.Month(month, one.committed(), one.paid()))
                        .orElseGet(() -> new FundChart.Month(month, 0, 0)))
                .toList();
        long most = months.stream()
                .mapToLong(month -> Math.max(month.committed(), month.paid()))
                .max()
                .orElse(0);
        return new FundChart(months, most);
    }
}
