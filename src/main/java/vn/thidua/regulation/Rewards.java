package vn.thidua.regulation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.thidua.regulation.value.Coefficient;
import vn.thidua.regulation.value.Rounding;

/** Computes what awards are worth: coefficient by base salary on the day of the decision, rounded once (Article 49 of Decree 152/2025, before it Article 53 of Decree 98/2023). */
public final class Rewards {

    private final Statutes statutes;

    /** Computes by a law. */
    public Rewards(Statutes statutes) {
        this.statutes = statutes;
    }

    /**
     * Returns what an award is worth, if the law of the day says so.
     *
     * @param code of the title or form
     * @param recipient who gets it
     * @param decided day of the decision: its base salary and its coefficient count, also where the dossier is older
     */
    public Optional<Reward> of(String code, RecipientKind recipient, LocalDate decided) {
        Optional<AwardForm> form =
                statutes.form(code, decided).filter(one -> one.recipients().contains(recipient));
        Optional<Provision<BigDecimal>> salary = statutes.find(Matter.BASE_SALARY, Provision.ALL, null, decided);
        Optional<Provision<Rounding>> rounding = statutes.find(Matter.ROUNDING, Provision.ALL, null, decided);
        return form.isEmpty() || salary.isEmpty() || rounding.isEmpty()
                ? Optional.empty()
                : worth(form.get(), recipient, decided).map(worth -> reward(worth, salary.get(), rounding.get()));
    }

    /** A coefficient, and what multiplies it. */
    private record Worth(Provision<Coefficient> coefficient, Optional<Provision<BigDecimal>> factor) {}

    /** What stands there for this recipient counts as it stands; else what a person gets, by the factor of the recipient. */
    private Optional<Worth> worth(AwardForm form, RecipientKind recipient, LocalDate decided) {
        Optional<Worth> own = statutes.find(Matter.COEFFICIENT, form.code(), recipient, decided)
                .map(coefficient -> new Worth(coefficient, Optional.empty()));
        if (own.isPresent()) {
            return own;
        }
        return statutes.find(Matter.FACTOR, form.kind().name(), recipient, decided)
                .flatMap(factor -> statutes.find(Matter.COEFFICIENT, form.code(), RecipientKind.INDIVIDUAL, decided)
                        .map(coefficient -> new Worth(coefficient, Optional.of(factor))));
    }

    private static Reward reward(Worth worth, Provision<BigDecimal> salary, Provision<Rounding> rounding) {
        BigDecimal factor = worth.factor().map(Provision::value).orElse(BigDecimal.ONE);
        BigDecimal coefficient = worth.coefficient().value().times().multiply(factor);
        BigDecimal raw = coefficient.multiply(salary.value());
        List<Grounds> grounds = Stream.of(
                        Stream.of(worth.coefficient().grounds()),
                        worth.factor().stream().map(Provision::grounds),
                        Stream.of(salary.grounds(), rounding.grounds()))
                .flatMap(each -> each)
                .toList();
        return new Reward(
                coefficient.stripTrailingZeros(),
                factor,
                salary.value().longValueExact(),
                raw,
                rounding.value().round(raw),
                worth.coefficient().value().most(),
                grounds);
    }
}
