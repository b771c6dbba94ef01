package vn.thidua.regulation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import vn.thidua.regulation.condition.Condition;
import vn.thidua.regulation.condition.ConditionReader;
import vn.thidua.regulation.value.Coefficient;
import vn.thidua.regulation.value.Consequence;
import vn.thidua.regulation.value.Days;
import vn.thidua.regulation.value.Effect;
import vn.thidua.regulation.value.LastDay;
import vn.thidua.regulation.value.Limit;
import vn.thidua.regulation.value.Papers;
import vn.thidua.regulation.value.Pay;
import vn.thidua.regulation.value.Portion;
import vn.thidua.regulation.value.Rounding;
import vn.thidua.regulation.value.Texts;
import vn.thidua.regulation.value.Unreadable;
import vn.thidua.regulation.value.VoteRule;

/**
 * What rules of the law are about, and how they are written down.
 *
 * @param <T> what a rule of this matter says
 */
public final class Matter<T> {

    /** Who may give a title or form. */
    public static final Matter<Set<Authority>> DECIDERS =
            new Matter<>("DECIDERS", "deciders", text -> Texts.words(Authority.class, text));
    /** What somebody must have done to get it. */
    public static final Matter<Condition> STANDARD = new Matter<>("STANDARD", "standards", ConditionReader::read);
    /** How many may get it at most. */
    public static final Matter<Limit> QUOTA = new Matter<>("QUOTA", "quotas", Limit::read);
    /** Which papers the dossier holds. */
    public static final Matter<Papers> DOSSIER = new Matter<>("DOSSIER", "dossiers", Papers::read);
    /** What share of the council must agree. */
    public static final Matter<VoteRule> VOTE = new Matter<>("VOTE", "votes", VoteRule::read);
    /** How many members a session of the council needs. */
    public static final Matter<Portion> QUORUM = new Matter<>("QUORUM", "quorums", Portion::read);
    /** How many times the base salary it is worth. */
    public static final Matter<Coefficient> COEFFICIENT =
            new Matter<>("COEFFICIENT", "coefficients", Coefficient::read);
    /** By how much that is multiplied for collectives and households. */
    public static final Matter<BigDecimal> FACTOR = new Matter<>("FACTOR", "factors", Texts::times);
    /** How rewards are rounded. */
    public static final Matter<Rounding> ROUNDING = new Matter<>("ROUNDING", "roundings", Rounding::read);
    /** What is paid for several awards at once. */
    public static final Matter<Pay> SEVERAL =
            new Matter<>("SEVERAL", "several-awards", text -> Texts.word(Pay.class, text));
    /** The base salary, dong a month. */
    public static final Matter<BigDecimal> BASE_SALARY = new Matter<>("BASE_SALARY", "base-salaries", Texts::dong);
    /** What keeps somebody from being praised, and what counts. */
    public static final Matter<Effect> BLOCK = new Matter<>("BLOCK", "blocks", text -> Texts.word(Effect.class, text));
    /** Why an award is revoked, and what follows. */
    public static final Matter<Set<Consequence>> REVOCATION =
            new Matter<>("REVOCATION", "revocations", text -> Texts.words(Consequence.class, text));
    /** How long a step takes. */
    public static final Matter<Days> TIME_LIMIT = new Matter<>("TIME_LIMIT", "time-limits", Days::read);
    /** Until when dossiers go up. */
    public static final Matter<LastDay> DEADLINE = new Matter<>("DEADLINE", "deadlines", LastDay::read);
    /** Money of the fund, per cent. */
    public static final Matter<BigDecimal> FUND = new Matter<>("FUND", "funds", Texts::times);

    private static final List<Matter<?>> ALL = List.of(
            DECIDERS,
            STANDARD,
            QUOTA,
            DOSSIER,
            VOTE,
            QUORUM,
            COEFFICIENT,
            FACTOR,
            ROUNDING,
            SEVERAL,
            BASE_SALARY,
            BLOCK,
            REVOCATION,
            TIME_LIMIT,
            DEADLINE,
            FUND);

    private final String code;
    private final String file;
    private final Function<String, T> reader;

    private Matter(String code, String file, Function<String, T> reader) {
        this.code = code;
        this.file = file;
        this.reader = reader;
    }

    /** Returns all of them. */
    public static List<Matter<?>> all() {
        return ALL;
    }

    /** Returns the one of this code. */
    public static Optional<Matter<?>> of(String code) {
        return ALL.stream().filter(matter -> matter.code.equals(code)).findFirst();
    }

    /** Returns its stable name, the end of its message key {@code law.matter.…}. */
    public String code() {
        return code;
    }

    /** Returns the name of the file in which the program brings its rules. */
    String file() {
        return "provisions/" + file + ".txt";
    }

    /**
     * Reads what a rule says.
     *
     * @throws Unreadable where the text is none that it knows
     */
    public T read(String text) {
        return reader.apply(text.strip());
    }

    @Override
    public String toString() {
        return code;
    }
}
