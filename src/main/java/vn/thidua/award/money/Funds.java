package vn.thidua.award.money;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import vn.thidua.award.decision.AwardDecision;
import vn.thidua.award.decision.AwardDecisions;
import vn.thidua.award.decision.Conferral;
import vn.thidua.award.decision.DecisionId;
import vn.thidua.organization.UnitId;
import vn.thidua.regulation.LawBook;
import vn.thidua.regulation.Matter;

/** Says how the fund of a body stands, and what a decision that is not effective yet would take from it. */
@NamedInterface("desk")
@Component
public class Funds {

    private final FundRows rows;
    private final AwardDecisions decisions;
    private final RewardFixing fixing;
    private final LawBook law;
    private final Clock clock;

    Funds(FundRows rows, AwardDecisions decisions, RewardFixing fixing, LawBook law, Clock clock) {
        this.rows = rows;
        this.decisions = decisions;
        this.fixing = fixing;
        this.law = law;
        this.clock = clock;
    }

    /** Returns how the fund of a year stands; four statements. */
    public FundState of(UnitId owner, int year) {
        Fund fund = rows.find(owner, year);
        return new FundState(
                fund,
                rows.entries(owner, year),
                rows.sums(owner, year),
                fund.area().isEmpty() ? Optional.empty() : percent(fund.area(), year),
                percent("ORGANISING", year));
    }

    /** The law of the first day of the year on which it says something: a budget is for all of it. */
    private Optional<FundState.Percent> percent(String about, int year) {
        return List.of(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)).stream()
                .flatMap(day -> law.statutes().find(Matter.FUND, about, null, day).stream())
                .findFirst()
                .map(rule -> new FundState.Percent(rule.value(), rule.grounds()));
    }

    /** Returns what the law tells apart for the share of the budget, with the share where it is known for the year. */
    public Map<String, Optional<FundState.Percent>> areas(int year) {
        return Map.of("PLAIN", percent("PLAIN", year), "REMOTE", percent("REMOTE", year));
    }

    /** Returns the years of which a body has something written down, with this one and the next, the latest first. */
    public List<Integer> years(UnitId owner) {
        int now = LocalDate.now(clock).getYear();
        List<Integer> years = new ArrayList<>(rows.years(owner));
        for (int year : List.of(now, now + 1)) {
            if (!years.contains(year)) {
                years.add(year);
            }
        }
        years.sort(java.util.Comparator.reverseOrder());
        return years;
    }

    /**
     * What was decided and paid in a month.
     *
     * @param committed for decisions of the month, dong
     * @param paid in the month less what came back, dong
     */
    public record Month(int month, long committed, long paid) {}

    /** Returns what was decided and paid by month; months without anything are missing. */
    public List<Month> months(UnitId owner, int year) {
        return rows.months(owner, year);
    }

    /**
     * What a decision would take from the fund.
     *
     * @param day whose law counts: that of the decision, today while it has none
     * @param sum what its awards bring, dong
     * @param unknown how many awards bring nobody knows how much
     * @param left what is left in the fund before
     * @param kept whether anything was written down about what came into the fund; else nobody knows what is left
     */
    @NamedInterface("desk")
    public record Outlook(LocalDate day, int awards, long sum, int unknown, long left, boolean kept) {

        /** Tells whether the fund would be overdrawn: a warning, for the law does not forbid it. */
        public boolean overdraws() {
            return kept && sum > left;
        }

        /** Returns what would be missing. */
        public long missing() {
            return Math.max(0, sum - left);
        }
    }

    /** Returns what a decision would take from the fund; empty where it is effective already or was given up. */
    public Optional<Outlook> outlook(DecisionId id) {
        return decisions
                .find(id)
                .filter(decision -> waiting(decision))
                .map(decision -> outlook(decision, worked(decision)));
    }

    Outlook outlook(AwardDecision decision, RewardFixing.Worked worked) {
        LocalDate day = day(decision);
        FundState state = of(decision.issuer(), day.getYear());
        return new Outlook(
                day,
                worked.rewards().size(),
                worked.sum(),
                (int) worked.rewards().stream()
                        .filter(one -> one.amount() == null)
                        .count(),
                state.left(),
                state.kept());
    }

    RewardFixing.Worked worked(AwardDecision decision) {
        List<Conferral> standing = decisions.conferrals(decision.id()).stream()
                .filter(Conferral::valid)
                .toList();
        return fixing.of(decision, standing, day(decision));
    }

    LocalDate day(AwardDecision decision) {
        return decision.decidedOn().orElseGet(() -> LocalDate.now(clock));
    }

    static boolean waiting(AwardDecision decision) {
        return switch (decision.state()) {
            case DRAFT, NUMBERED -> true;
            case EFFECTIVE, REVOKED, CANCELLED -> false;
        };
    }
}
