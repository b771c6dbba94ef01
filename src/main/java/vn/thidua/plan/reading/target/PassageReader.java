package vn.thidua.plan.reading.target;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.plan.reading.Certainty;
import vn.thidua.plan.reading.Span;
import vn.thidua.plan.reading.Target;
import vn.thidua.plan.reading.structure.Text;
import vn.thidua.plan.reading.target.Judge.Verdict;
import vn.thidua.plan.reading.target.Quantity.Kind;

/** Reads the targets of one passage. */
final class PassageReader {

    private static final int LONGEST_SUBJECT = 200;
    private static final int LONGEST_BRACKET = 60;
    private static final int LONGEST_OBJECT = 10;
    private static final int LONGEST_LABEL = 3;
    private static final int LONGEST_GRADED = 8;
    private static final Phrases PREDICATES = Phrases.of("được, đạt, có, tham gia, thực hiện, hoàn thành, là");

    private final Text text;
    private final Passage passage;
    private final Clauses clauses;
    private final Due due;
    private final List<Quantity> quantities;

    /** The quantities that are promises, each with what governs it and how sure that is, in the order of the text. */
    private final List<Quantity> promises = new ArrayList<>();

    private final List<Governor> governors = new ArrayList<>();
    private final List<Verdict> verdicts = new ArrayList<>();

    /** For every promise the index of the first token of the first one in its clause. */
    private final List<Integer> firsts = new ArrayList<>();

    private PassageReader(Text text, Passage passage, List<Quantity> quantities) {
        this.text = text;
        this.passage = passage;
        this.quantities = quantities;
        this.clauses = new Clauses(passage);
        this.due = new Due(passage, clauses);
    }

    /**
     * Returns the targets of a paragraph, item or cell.
     *
     * @param where number of the place, see {@link Target#where()}
     * @param context what is measured where the passage itself does not say
     */
    static List<Target> read(Text text, Setting setting, String where, String context) {
        if (!hasNumber(text)) {
            return List.of();
        }
        Passage passage = Passage.of(text.toString());
        List<Quantity> quantities = QuantityGrammar.quantities(passage);
        return quantities.isEmpty()
                ? List.of()
                : new PassageReader(text, passage, quantities).all(setting, where, context);
    }

    private static boolean hasNumber(Text text) {
        String chars = text.toString();
        for (int i = 0; i < chars.length(); i++) {
            if (chars.charAt(i) >= '0' && chars.charAt(i) <= '9') {
                return true;
            }
        }
        return text.key().contains("phần trăm")
                || text.key().contains("ít nhất")
                || text.key().contains("tối thiểu")
                || text.key().contains("mỗi");
    }

    private List<Target> all(Setting setting, String where, String context) {
        keepPromises(setting);
        for (int i = 0; i < promises.size(); i++) {
            Governor governor = GovernorReader.read(passage, promises.get(i), floor(i));
            governors.set(i, sharesChange(i, governor) ? governor.changing(governors.get(i - 1)) : governor);
        }
        List<Target> targets = new ArrayList<>();
        Passage around = Passage.of(context);
        String subject = around.untimed(0, around.size());
        for (int i = 0; i < promises.size(); i++) {
            int floor = widened(i);
            Wording wording = Wording.of(passage, promises.get(i), governors.get(i), floor, ceiling(i));
            boolean silent = wording.subject().isEmpty();
            if (silent && opensClause(i)) {
                subject = saidBefore(i, subject);
                verdicts.set(i, Verdict.UNSURE);
            }
            subject = silent ? subject : wording.subject();
            targets.add(target(i, floor, wording, where, graded(promises.get(i), subject), setting.deadline()));
        }
        return targets;
    }

    /** Tells whether a number and what governs it begin a clause behind another one. */
    private boolean opensClause(int i) {
        int start = clauses.from(promises.get(i).from());
        return governors.get(i).from() == start
                && (passage.is(start - 1, Token.Kind.STOP) || passage.is(start - 1, Token.Kind.SEMICOLON));
    }

    /** "Thu ngân sách hoàn thành dự toán. Vượt 130% …": what the clause before speaks of, where it gives no number of its own. */
    private String saidBefore(int i, String known) {
        int end = clauses.from(promises.get(i).from()) - 1;
        int from = clauses.from(end - 1);
        boolean counted = i > 0 && promises.get(i - 1).from() >= from;
        String said = counted ? "" : Wording.spokenOf(passage, from, end);
        return said.isEmpty() ? known : said;
    }

    /** "giảm ít nhất 30% thủ tục, 20% chi phí": a share behind a comma has the change of the one before, unless it has a predicate of its own. */
    private boolean sharesChange(int i, Governor governor) {
        Quantity quantity = promises.get(i);
        boolean listed = passage.is(quantity.from() - 1, Token.Kind.COMMA) || passage.is(quantity.from() - 1, "và");
        if (i == 0
                || !listed
                || !governor.isEmpty()
                || !quantity.is(Kind.PERCENT)
                || !governors.get(i - 1).steps()) {
            return false;
        }
        boolean together = clauses.from(quantity.from())
                == clauses.from(promises.get(i - 1).from());
        int end = clauses.to(quantity.from());
        return together
                && Wording.follows(passage, quantity, end)
                && PREDICATES.first(passage.tokens(), quantity.to(), Math.min(end, quantity.to() + LONGEST_OBJECT)) < 0;
    }

    /** Leaves only the quantities that are promises, with what governs them. */
    private void keepPromises(Setting setting) {
        Quantity before = null;
        boolean promised = false;
        for (Quantity quantity : quantities) {
            int clause = clauses.from(quantity.from());
            int floor = before == null ? clause : Math.max(clause, behind(before));
            Governor governor = GovernorReader.read(passage, quantity, floor);
            Candidate candidate = new Candidate(
                    passage,
                    quantity,
                    governor,
                    setting.mood() == Setting.Mood.GOALS,
                    clause,
                    floor,
                    clauses.to(quantity.to() - 1));
            Verdict verdict = Judge.judge(candidate, setting, clauses.sentenceFrom(quantity.from()));
            boolean shares =
                    verdict == Verdict.NONE && promised && before != null && sharesVerb(before, quantity, governor);
            promised = shares || verdict != Verdict.NONE;
            if (promised) {
                boolean alone = promises.isEmpty() || promises.getLast().from() < clause;
                firsts.add(alone ? quantity.from() : firsts.getLast());
                promises.add(quantity);
                governors.add(governor);
                verdicts.add(shares ? Verdict.UNSURE : verdict);
            }
            before = quantity;
        }
    }

    /** "xây dựng 05 mô hình cấp xã, 20 mô hình cấp thôn": a count behind a comma has the verb of the one before. */
    private boolean sharesVerb(Quantity before, Quantity quantity, Governor governor) {
        if (quantity.is(Kind.PERCENT) && before.is(Kind.PERCENT)) {
            return clauses.from(quantity.from()) == clauses.from(before.from())
                    && governor.from() == quantity.from()
                    && !passage.isQuoted(quantity.from());
        }
        if (!quantity.is(Kind.COUNT) || !before.is(Kind.COUNT) && !before.is(Kind.RATIO)) {
            return false;
        }
        int number = quantity.from();
        boolean listed = passage.is(number - 1, Token.Kind.COMMA) || passage.is(number - 1, "và");
        return listed
                && governor.from() == number
                && clauses.from(number) == clauses.from(before.from())
                && !passage.isQuoted(number);
    }

    /** Start of the clause, or the end of the quantity before. */
    private int floor(int i) {
        int clause = clauses.from(promises.get(i).from());
        return i == 0 ? clause : Math.max(clause, behind(promises.get(i - 1)));
    }

    private int behind(Quantity quantity) {
        int upwards = Lexicon.UPWARDS.startingAt(passage.tokens(), quantity.to());
        return quantity.to() + upwards;
    }

    /**
     * "Số trường đạt chuẩn: 04 trường", "Tỷ lệ hộ nghèo (chuẩn mới) còn 2%": where nothing but the governor stands between a colon or bracket and the
     * number, and no noun follows, what is measured stands before.
     */
    private int widened(int i) {
        int floor = floor(i);
        Quantity quantity = promises.get(i);
        boolean mark = passage.is(floor - 1, Token.Kind.COLON) || passage.is(floor - 1, Token.Kind.CLOSE);
        boolean ends = behind(quantity) >= ceiling(i)
                || passage.is(behind(quantity), Token.Kind.COMMA)
                || passage.is(behind(quantity), Token.Kind.SLASH);
        boolean counted = quantity.is(Kind.COUNT) || quantity.is(Kind.RATIO);
        boolean alone = governors.get(i).from() == floor
                && !(counted && governors.get(i).makes())
                && (ends || !counted && !Wording.follows(passage, quantity, ceiling(i)));
        if (!mark || !alone) {
            return floor;
        }
        int at = floor - 1;
        at = passage.is(at, Token.Kind.COLON) && passage.is(at - 1, Token.Kind.CLOSE) ? at - 1 : at;
        int lowest = Math.max(i == 0 ? 0 : promises.get(i - 1).to(), at - LONGEST_BRACKET);
        if (passage.is(at, Token.Kind.CLOSE)) {
            while (at > lowest && !passage.is(at, Token.Kind.OPEN)) {
                at--;
            }
        }
        return at <= lowest ? floor : Math.max(lowest, clauses.from(at));
    }

    /** End of the clause, or where the words about the next quantity begin. */
    private int ceiling(int i) {
        Quantity quantity = promises.get(i);
        int clause = clauses.to(quantity.to() - 1);
        if (isLabelled(quantity)
                && passage.is(clause, Token.Kind.COLON)
                && clause - behind(quantity) <= LONGEST_LABEL) {
            return behind(quantity);
        }
        return i + 1 == promises.size()
                ? clause
                : Math.max(
                        promises.get(i).to(),
                        Math.min(clause, governors.get(i + 1).from()));
    }

    /** "Tốt: 60% Khá: 35%": the words behind a number that a colon leads to are the label of the next. */
    private boolean isLabelled(Quantity quantity) {
        return passage.is(quantity.from() - 1, Token.Kind.COLON) && quantity.is(Kind.PERCENT);
    }

    /** "Hạnh kiểm: Tốt: 60% Khá: 35%": what is graded stands before the first label. */
    private String graded(Quantity quantity, String grade) {
        int colon = 0;
        while (colon < LONGEST_GRADED && !passage.is(colon, Token.Kind.COLON)) {
            colon++;
        }
        boolean listed = colon < LONGEST_GRADED && colon + 1 < quantity.from() - 1 && isLabelled(quantity);
        return listed && clauses.sentenceFrom(quantity.from()) == 0 ? passage.words(0, colon) + ": " + grade : grade;
    }

    private Target target(int i, int floor, Wording wording, String where, String subject, @Nullable Limit heading) {
        Quantity quantity = promises.get(i);
        Governor governor = governors.get(i);
        int end = ceiling(i);
        Comparison comparison = Comparison.of(passage, quantity, governor, end);
        Limit limit = due.of(quantity, floor, end, firsts.get(i), heading);
        return new Target(
                where,
                subject.length() > LONGEST_SUBJECT ? subject.substring(0, LONGEST_SUBJECT) : subject,
                comparison.op(),
                quantity.value(),
                quantity.max(),
                unit(i),
                Baseline.of(passage, quantity, governor, floor, end, clauses.to(quantity.to() - 1)),
                Baseline.denominator(passage, quantity, floor, end),
                limit == null ? null : limit.date(),
                limit != null && limit.exclusive(),
                comparison.qualifier(),
                span(wording),
                verdicts.get(i) == Verdict.SURE ? Certainty.SURE : Certainty.UNSURE);
    }

    /** "mỗi phường có 01 khu phố": the unit is khu phố/phường. "100% trạm có 2 bác sĩ": bác sĩ/trạm. */
    private @Nullable String unit(int i) {
        Quantity quantity = promises.get(i);
        String unit = quantity.unit();
        if (unit == null || !quantity.is(Kind.COUNT) || unit.indexOf('/') >= 0) {
            return unit;
        }
        String each = governors.get(i).each();
        if (each != null) {
            return unit + "/" + each;
        }
        boolean share = i > 0
                && promises.get(i - 1).is(Kind.PERCENT)
                && promises.get(i - 1).from() >= clauses.from(quantity.from());
        int behind = share ? promises.get(i - 1).to() : 0;
        int noun = share ? UnitNouns.ALL.startingAt(passage.tokens(), behind) : 0;
        return noun == 0 ? unit : unit + "/" + passage.words(behind, behind + noun);
    }

    private Span span(Wording wording) {
        int from = passage.token(wording.from()).from();
        int to = passage.token(Math.max(wording.to(), wording.from() + 1) - 1).to();
        return text.span(from, to);
    }
}
