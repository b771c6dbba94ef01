package vn.thidua.commendation.eligibility;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thidua.commendation.eligibility.RegisterHonours.Honour;
import vn.thidua.commendation.proposal.Proposal;
import vn.thidua.commendation.proposal.TakenAlong;
import vn.thidua.organization.UnitId;
import vn.thidua.regulation.RecipientKind;
import vn.thidua.regulation.condition.Condition;
import vn.thidua.regulation.condition.Fact;
import vn.thidua.regulation.condition.Verdict;
import vn.thidua.scoring.grading.YearGrade;
import vn.thidua.shared.Phrase;
import vn.thidua.shared.Vietnamese;
import vn.thidua.shared.WrittenDay;

/** Answers what standards ask about one proposal: from data where there are any, else from what people said; what the office says decides. */
final class FactBook {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final int PLACES = 2;
    private static final String EXCELLENT = Fact.Scale.GRADE.words().getLast();

    private final Proposal proposal;
    private final int year;
    private final Known known;

    FactBook(Proposal proposal, int year, Known known) {
        this.proposal = proposal;
        this.year = year;
        this.known = known;
    }

    /** Returns what is known of a test. */
    Told told(Condition.Test test) {
        String question = Question.of(test);
        Optional<Answer> office = known.answer(proposal.id(), question).filter(Answer::office);
        return office.isPresent() ? said(question) : data(test).orElseGet(() -> said(question));
    }

    /** Returns what people said to a question, yes as met. */
    Told said(String question) {
        Optional<Answer> answer = known.answer(proposal.id(), question);
        if (answer.isEmpty()) {
            return new Told(Verdict.OPEN, Phrase.of("elig.unanswered"));
        }
        Answer said = answer.get();
        Phrase yes = Phrase.of(said.yes() ? "elig.yes" : "elig.no");
        String day = WrittenDay.of(said.at().atZone(Vietnamese.ZONE).toLocalDate());
        return said.office()
                ? new Told(Verdict.of(said.yes()), Phrase.of("elig.byOffice", said.by(), day, yes, said.word()))
                : new Told(Verdict.OPEN, Phrase.of("elig.byUnit", said.by(), day, yes, said.word()));
    }

    private Optional<Told> data(Condition.Test test) {
        return switch (test.fact()) {
            case YEARLY_GRADE -> grade(test);
            case CONSECUTIVE_GRADE -> grades(test);
            case TITLE -> title(test);
            case CONSECUTIVE_TITLE -> titles(test);
            case AWARDED -> awarded(test);
            case DISCIPLINED -> disciplined(test);
            case LEADS_CLUSTER -> leads();
            case SHARE -> share(test);
            case COUNT -> count(test);
            case MONTHS_SERVED -> months(test);
            case HEADED_COLLECTIVE_EXCELS -> headed();
            default -> Optional.empty();
        };
    }

    private Map<Integer, YearGrade> graded() {
        UUID subject = proposal.who().subject();
        return subject == null ? Map.of() : known.grades().getOrDefault(subject, Map.of());
    }

    private Optional<Told> grade(Condition.Test test) {
        return Optional.ofNullable(graded().get(year))
                .map(grade -> new Told(
                        Verdict.of(test.comparison().holds(compared(grade, test.bound()))),
                        Phrase.of(
                                "elig.graded",
                                String.valueOf(year),
                                Phrase.of("law.word." + grade.grade()),
                                grade.by(),
                                WrittenDay.of(grade.at().atZone(Vietnamese.ZONE).toLocalDate()))));
    }

    private Optional<Told> grades(Condition.Test test) {
        Map<Integer, YearGrade> graded = graded();
        int years = 0;
        YearGrade next = graded.get(year);
        while (next != null && compared(next, test.of()) >= 0) {
            years++;
            next = graded.get(year - years);
        }
        boolean broken = next != null;
        return years == 0 && !broken
                ? Optional.empty()
                : counted(test, years, broken, Phrase.of("elig.gradedYears", years, String.valueOf(year - years + 1)));
    }

    private static int compared(YearGrade grade, String word) {
        return Fact.Scale.GRADE.place(grade.grade().name()) - Fact.Scale.GRADE.place(word);
    }

    /** Where the count may go on beyond what is known, only what is enough already is settled. */
    private static Optional<Told> counted(Condition.Test test, int count, boolean whole, Phrase why) {
        boolean holds = test.comparison().holds(BigDecimal.valueOf(count).compareTo(new BigDecimal(test.bound())));
        boolean enough = switch (test.comparison()) {
            case AT_LEAST, MORE -> holds;
            case AT_MOST, LESS -> !holds;
            case EQUAL -> false;
        };
        return Optional.of(new Told(whole || enough ? Verdict.of(holds) : Verdict.OPEN, why));
    }

    private Optional<List<Honour>> honours() {
        return known.honours(proposal);
    }

    private Optional<Told> title(Condition.Test test) {
        return honours()
                .flatMap(all -> all.stream()
                        .filter(one -> one.form().equals(test.of()) && one.year() == year)
                        .findFirst()
                        .map(one -> new Told(
                                Verdict.MET, Phrase.of("elig.titleOf", String.valueOf(year), one.decision()))));
    }

    private Optional<Told> titles(Condition.Test test) {
        return honours().flatMap(all -> {
            List<Integer> years = all.stream()
                    .filter(one -> one.form().equals(test.of()) && one.year() < year)
                    .map(Honour::year)
                    .distinct()
                    .sorted(Comparator.reverseOrder())
                    .toList();
            int running = 0;
            while (running < years.size() && years.get(running) == year - 1 - running) {
                running++;
            }
            return counted(test, running, false, Phrase.of("elig.titles", running, list(years)));
        });
    }

    private Optional<Told> awarded(Condition.Test test) {
        return honours().flatMap(all -> {
            List<Integer> years = all.stream()
                    .filter(one -> one.form().equals(test.of()))
                    .map(Honour::year)
                    .sorted()
                    .toList();
            return counted(test, years.size(), false, Phrase.of("elig.awarded", years.size(), list(years)));
        });
    }

    private static String list(List<Integer> years) {
        return years.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private Optional<Told> disciplined(Condition.Test test) {
        return cases().filter(one -> one.sort() == SubjectCase.Sort.DISCIPLINE
                        && one.in(year)
                        && Fact.Scale.DISCIPLINE.place(one.measure()) >= Fact.Scale.DISCIPLINE.place(test.of()))
                .findFirst()
                .map(one -> new Told(Verdict.MET, caseWords(one)));
    }

    Stream<SubjectCase> cases() {
        UUID subject = proposal.who().subject();
        return subject == null ? Stream.empty() : known.cases().getOrDefault(subject, List.of()).stream();
    }

    static Phrase caseWords(SubjectCase one) {
        return Phrase.of(
                one.until() == null ? "elig.caseSince" : "elig.caseUntil",
                one.measure().isEmpty() ? Phrase.of("elig.pendingCase") : Phrase.of("law.word." + one.measure()),
                one.from(),
                Objects.requireNonNullElse(one.until(), one.from()),
                one.paper());
    }

    private Optional<Membership.Team> team() {
        UUID subject = proposal.who().subject();
        return proposal.who().kind() == RecipientKind.COLLECTIVE && subject != null
                ? known.membership().team(subject, year)
                : Optional.empty();
    }

    /** A title that the register does not have may have been given all the same, so only enough is settled. */
    private Optional<Told> share(Condition.Test test) {
        return team().filter(team -> team.members() > 0).map(team -> {
            int with = team.with(test.of());
            BigDecimal share = BigDecimal.valueOf(with)
                    .multiply(WHOLE)
                    .divide(BigDecimal.valueOf(team.members()), PLACES, RoundingMode.DOWN);
            int compared = BigDecimal.valueOf(with)
                    .multiply(WHOLE)
                    .compareTo(new BigDecimal(test.bound()).multiply(BigDecimal.valueOf(team.members())));
            return enough(
                    test,
                    compared,
                    Phrase.of("elig.share", with, team.members(), share.stripTrailingZeros(), String.valueOf(year)));
        });
    }

    private Optional<Told> count(Condition.Test test) {
        return team().map(team -> enough(
                test,
                BigDecimal.valueOf(team.with(test.of())).compareTo(new BigDecimal(test.bound())),
                Phrase.of("elig.count", team.with(test.of()), team.members(), String.valueOf(year))));
    }

    /** Positions from before the directory began are not known, so only enough is settled. */
    private Optional<Told> months(Condition.Test test) {
        UUID subject = proposal.who().subject();
        return subject == null
                ? Optional.empty()
                : known.membership()
                        .months(subject, year)
                        .map(months -> enough(
                                test,
                                BigDecimal.valueOf(months).compareTo(new BigDecimal(test.bound())),
                                Phrase.of("elig.months", months, String.valueOf(year))));
    }

    private static Told enough(Condition.Test test, int compared, Phrase why) {
        boolean holds = test.comparison().holds(compared);
        boolean settled = switch (test.comparison()) {
            case AT_LEAST, MORE -> holds;
            case AT_MOST, LESS -> !holds;
            case EQUAL -> false;
        };
        return new Told(settled ? Verdict.of(holds) : Verdict.OPEN, why);
    }

    /** Returns how the units did in the year that the person heads; the office has the last word, as everywhere. */
    Told headedWell() {
        return known.answer(proposal.id(), Question.HEADED)
                        .filter(Answer::office)
                        .isPresent()
                ? said(Question.HEADED)
                : headed().orElseGet(() -> said(Question.HEADED));
    }

    private Optional<Told> headed() {
        UUID subject = proposal.who().subject();
        List<UnitId> units = subject == null ? List.of() : known.membership().headed(subject, year);
        List<YearGrade> grades = units.stream()
                .flatMap(unit -> Stream.ofNullable(
                        known.grades().getOrDefault(unit.value(), Map.of()).get(year)))
                .toList();
        return grades.stream()
                .filter(one -> grades.size() == units.size())
                .min(Comparator.comparing(
                        one -> Fact.Scale.GRADE.place(one.grade().name())))
                .map(worst -> new Told(
                        Verdict.of(worst.grade().name().equals(EXCELLENT)),
                        Phrase.of(
                                "elig.headed",
                                String.valueOf(year),
                                Phrase.of("law.word." + worst.grade()),
                                worst.by())));
    }

    private Optional<Told> leads() {
        boolean own = proposal.unit().value().equals(proposal.who().subject());
        return proposal.takenAlong().stream()
                .flatMap(along -> along.lines().stream())
                .filter(line -> own && line.sort().equals("RANK"))
                .findFirst()
                .map((TakenAlong.Line line) -> new Told(
                        Verdict.of(line.words().get(1).equals("1")),
                        Phrase.of("elig.rank", line.words().get(0), line.words().get(1))));
    }
}
