package vn.thidua.award.money;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.award.decision.AwardDecision;
import vn.thidua.award.decision.Conferral;
import vn.thidua.award.decision.DecisionId;
import vn.thidua.regulation.LawBook;
import vn.thidua.regulation.RecipientKind;
import vn.thidua.regulation.Rewards;
import vn.thidua.regulation.Statutes;

/** Works out what the awards of a decision bring by the law of its day; one statement for what recipients have already, however many. */
@Component
class RewardFixing {

    private final RewardReads reads;
    private final LawBook law;

    RewardFixing(RewardReads reads, LawBook law) {
        this.reads = reads;
        this.law = law;
    }

    /**
     * What the awards of a decision bring.
     *
     * @param bases by kind of recipient; a kind for which the law says nothing is missing
     */
    record Worked(Map<RecipientKind, RewardBasis> bases, List<RewardRows.Fresh> rewards) {

        /** Returns what they come to, as far as it is known. */
        long sum() {
            return rewards.stream()
                    .mapToLong(one -> {
                        Long amount = one.amount();
                        return amount == null ? 0 : amount;
                    })
                    .sum();
        }
    }

    /**
     * Works them out.
     *
     * @param conferrals those that stand
     * @param decided day of the decision
     */
    Worked of(AwardDecision decision, List<Conferral> conferrals, LocalDate decided) {
        Statutes statutes = law.statutes();
        Map<RecipientKind, RewardBasis> bases = bases(statutes, decision.form(), conferrals, decided);
        Set<String> who = conferrals.stream().map(RewardRows::who).collect(Collectors.toSet());
        Map<String, List<SeveralAwards.Other>> others = others(who, decision.id());
        SeveralAwards several = new SeveralAwards(statutes);
        List<RewardRows.Fresh> rewards = conferrals.stream()
                .map(one -> fresh(
                        one,
                        decision,
                        bases.get(one.kind()),
                        others.getOrDefault(RewardRows.who(one), List.of()),
                        several,
                        decided))
                .toList();
        return new Worked(bases, rewards);
    }

    /** Returns what awards bring at most, whatever their recipients have by other decisions; no statement at all. */
    long most(String form, List<Conferral> conferrals, LocalDate decided) {
        Map<RecipientKind, RewardBasis> bases = bases(law.statutes(), form, conferrals, decided);
        return conferrals.stream()
                .map(one -> bases.get(one.kind()))
                .filter(Objects::nonNull)
                .mapToLong(RewardBasis::rounded)
                .sum();
    }

    private Map<String, List<SeveralAwards.Other>> others(Set<String> who, DecisionId but) {
        return who.isEmpty() ? Map.of() : reads.others(who, but);
    }

    private static Map<RecipientKind, RewardBasis> bases(
            Statutes statutes, String form, List<Conferral> conferrals, LocalDate decided) {
        Rewards rewards = new Rewards(statutes);
        Map<RecipientKind, RewardBasis> bases = new EnumMap<>(RecipientKind.class);
        conferrals.stream()
                .map(Conferral::kind)
                .distinct()
                .forEach(kind -> rewards.of(form, kind, decided)
                        .map(RewardBasis::of)
                        .ifPresent(basis -> bases.put(kind, basis)));
        return bases;
    }

    private static RewardRows.Fresh fresh(
            Conferral one,
            AwardDecision decision,
            @Nullable RewardBasis basis,
            List<SeveralAwards.Other> others,
            SeveralAwards several,
            LocalDate decided) {
        if (basis == null) {
            return new RewardRows.Fresh(one, null, RewardRule.UNKNOWN, "");
        }
        SeveralAwards.Due due = several.of(decision.form(), decision.year(), decided, basis.rounded(), others);
        return new RewardRows.Fresh(one, due.dong(), due.rule(), due.word());
    }
}
