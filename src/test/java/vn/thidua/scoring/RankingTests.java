package vn.thidua.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.scoring.Scales.base;
import static vn.thidua.scoring.Scales.criterion;
import static vn.thidua.scoring.Scales.number;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.scoring.points.Contestant;
import vn.thidua.scoring.points.Placed;
import vn.thidua.scoring.points.Placed.Decided;
import vn.thidua.scoring.points.Quota;
import vn.thidua.scoring.points.Ranking;
import vn.thidua.scoring.points.Scoring;
import vn.thidua.scoring.scale.Criterion.Gate;
import vn.thidua.scoring.scale.Part;
import vn.thidua.scoring.scale.ScaleRules;
import vn.thidua.scoring.scale.ScaleRules.Places;
import vn.thidua.scoring.scale.ScaleRules.Tie;
import vn.thidua.scoring.scale.ScaleRules.Unsaid;
import vn.thidua.scoring.scale.Way;

class RankingTests {

    private static final Scoring SCORING = new Scoring(Scales.of(
            "100",
            List.of(),
            base("c1", "100", new Way.Expert(List.of())),
            criterion("liet", Part.KNOCK_OUT, "0", new Way.YesNo(), Gate.NONE, "")));

    @Test
    void numbersPlacesAsTheRulesSay() {
        List<Contestant<String>> all = List.of(of("A", "97.5"), of("B", "96.8"), of("C", "96.8"), of("D", "92"));
        assertThat(places(Places.COMPETITION, all)).containsExactly("1 A", "2= B", "2= C", "4 D");
        assertThat(places(Places.DENSE, all)).containsExactly("1 A", "2= B", "2= C", "3 D");
    }

    @Test
    void letsTheFirstRuleThatDiffersDecide() {
        Ranking ranking = new Ranking(rules(
                Places.COMPETITION,
                new Tie(Tie.By.QUANTITY, "khong_dat", true),
                new Tie(Tie.By.QUANTITY, "dung_han", false)));
        List<Placed<String>> placed = ranking.of(
                List.of(
                        of("Hoa Sen", "96.8", "0", "5"),
                        of("Kim Đồng", "96.8", "0", "6"),
                        of("Họa Mi", "96.8", "1", "6"),
                        of("Sao Mai", "96.8", null, "6")),
                Map.of());
        assertThat(placed)
                .extracting(one -> one.contestant().who())
                .containsExactly("Kim Đồng", "Hoa Sen", "Họa Mi", "Sao Mai");
        assertThat(placed)
                .extracting(Placed::above)
                .containsExactly(
                        Optional.empty(),
                        Optional.of(new Decided(1)),
                        Optional.of(new Decided(0)),
                        Optional.of(new Decided(0)));
    }

    /** The order that a province published for its communes in 2025: new accounts, then transfers, then the share of data that is up to date, then a vote. */
    @Test
    void aPublishedOrderOfRawQuantitiesDecidesAndThenPeopleDo() {
        Ranking ranking = new Ranking(rules(
                Places.COMPETITION,
                new Tie(Tie.By.QUANTITY, "tai_khoan", false),
                new Tie(Tie.By.QUANTITY, "chuyen_khoan", false),
                new Tie(Tie.By.QUANTITY, "cap_nhat", false)));
        List<Contestant<String>> all = List.of(
                of("Xã A", "92.4", "310", "95", "88.5"),
                of("Xã B", "92.4", "310", "120", "70"),
                of("Xã C", "92.4", "311", "1", "1"),
                of("Xã D", "92.4", "310", "95", "91"),
                of("Xã E", "92.4", "310", "95", "88.5"),
                of("Xã G", "92.5", "0", "0", "0"));
        assertThat(ranking.of(all, Map.of()))
                .extracting(one -> one.place() + " " + one.contestant().who())
                .containsExactly("1 Xã G", "2 Xã C", "3 Xã B", "4 Xã D", "5 Xã A", "5 Xã E");
        assertThat(ranking.of(all, Map.of("Xã E", 1, "Xã A", 2)))
                .extracting(one -> one.place() + " " + one.contestant().who())
                .endsWith("5 Xã E", "6 Xã A");
    }

    /** Two published limits: a tenth of the collectives and a twentieth of the people who take part; and fixed numbers for each group. */
    @ParameterizedTest
    @CsvSource({
        "10, MEMBERS, DOWN, 106, 10",
        "10, MEMBERS, DOWN, 109, 10",
        "10, MEMBERS, DOWN, 110, 11",
        "5, MEMBERS, DOWN, 1234, 61",
        "5, MEMBERS, UP, 1234, 62",
        "2, NUMBER, DOWN, 9, 2",
        "15, NUMBER, DOWN, 106, 15"
    })
    void publishedLimits(BigDecimal amount, Quota.Base base, RoundingMode rounding, int members, int most) {
        assertThat(new Quota("Bằng khen", amount, base, rounding).of(members, members))
                .isEqualTo(most);
    }

    @Test
    void passesNobodyOverOfWhomItIsNotKnownWhetherTheLawPrefersThem() {
        Tie law = new Tie(Tie.By.PREFERENCE, "T_GENDER_PRIORITY", false);
        Tie trees = new Tie(Tie.By.QUANTITY, "cay", false);
        List<Contestant<String>> all = List.of(
                of("Ưu tiên", "90", "1", "5"),
                of("Không ưu tiên", "90", "0", "5"),
                of("Chưa rõ", "90", null, "5"),
                of("Có", "80", "1", "3"),
                of("Không", "80", "0", "9"));
        List<Placed<String>> placed = new Ranking(rules(Places.COMPETITION, law, trees)).of(all, Map.of());
        assertThat(placed).extracting(Placed::place).containsExactly(1, 1, 1, 4, 5);
        assertThat(placed)
                .extracting(one -> one.contestant().who())
                .as("where all is known, the law decides")
                .endsWith("Có", "Không");
        assertThat(new Ranking(rules(Places.COMPETITION, trees, law))
                        .of(
                                List.of(of("A", "90", "5", "1"), of("B", "90", "5", "0"), of("C", "90", "4", null)),
                                Map.of()))
                .as("who is behind by an earlier rule takes nothing from those before")
                .extracting(Placed::place)
                .containsExactly(1, 2, 3);
    }

    @Test
    void letsPeopleDecideWhatNoRuleDoes() {
        List<Contestant<String>> all = List.of(of("A", "90"), of("B", "90"), of("C", "90"));
        List<Placed<String>> placed = new Ranking(rules(Places.COMPETITION)).of(all, Map.of("B", 1, "C", 2, "A", 3));
        assertThat(placed).extracting(one -> one.contestant().who()).containsExactly("B", "C", "A");
        assertThat(placed.get(1).above()).contains(Decided.BY_PEOPLE);
        assertThat(placed).noneMatch(Placed::shared);
    }

    @Test
    void ranksNobodyWhoIsKnockedOut() {
        List<Contestant<String>> all = List.of(
                of("A", "80"),
                new Contestant<>(
                        "B", new Known().mark("c1", "99").mark("liet", "1").by(SCORING), List.of()),
                of("C", "70"));
        assertThat(places(Places.COMPETITION, all)).containsExactly("1 A", "2 C", "- B");
        assertThat(places(Places.COMPETITION, List.of(of("A", "80")))).containsExactly("1 A");
        assertThat(places(Places.COMPETITION, List.of())).isEmpty();
    }

    @Test
    void doesNotDependOnTheOrderInWhichTheyCome() {
        for (int seed = 0; seed < 50; seed++) {
            Random random = new Random(seed);
            List<Contestant<String>> all = new ArrayList<>(IntStream.range(0, 30)
                    .mapToObj(i -> of("U" + i, String.valueOf(random.nextInt(10)), String.valueOf(random.nextInt(3))))
                    .toList());
            Ranking ranking = new Ranking(rules(Places.COMPETITION, new Tie(Tie.By.BASE, "", false)));
            Map<String, Integer> before = placesOf(ranking.of(all, Map.of()));
            Collections.shuffle(all, random);
            assertThat(placesOf(ranking.of(all, Map.of()))).isEqualTo(before);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "35, MEMBERS, DOWN, 9, 8, 3",
        "35, MEMBERS, HALF_UP, 9, 8, 3",
        "35, MEMBERS, UP, 9, 8, 4",
        "50, RANKED, HALF_UP, 9, 7, 4",
        "10, MEMBERS, DOWN, 9, 9, 0",
        "2, NUMBER, DOWN, 9, 8, 2"
    })
    void roundsQuotasAsTheySay(
            String percent, Quota.Base base, RoundingMode rounding, int members, int ranked, int expected) {
        assertThat(new Quota("Giấy khen", number(percent), base, rounding).of(members, ranked))
                .isEqualTo(expected);
    }

    private static ScaleRules rules(Places places, Tie... ties) {
        return new ScaleRules(2, null, null, Unsaid.LATE, places, List.of(ties));
    }

    private static Contestant<String> of(String who, String points, @Nullable String... ties) {
        return new Contestant<>(
                who,
                new Known().mark("c1", points).by(SCORING),
                Arrays.stream(ties).map(RankingTests::value).toList());
    }

    private static @Nullable BigDecimal value(@Nullable String text) {
        return text == null ? null : number(text);
    }

    private static List<String> places(Places places, List<Contestant<String>> all) {
        return new Ranking(rules(places))
                .of(all, Map.of()).stream()
                        .map(one -> (one.place() == null ? "-" : one.place()) + (one.shared() ? "=" : "") + " "
                                + one.contestant().who())
                        .toList();
    }

    private static Map<String, Integer> placesOf(List<Placed<String>> placed) {
        return placed.stream()
                .collect(java.util.stream.Collectors.toMap(
                        one -> one.contestant().who(), one -> one.place() == null ? 0 : one.place()));
    }
}
