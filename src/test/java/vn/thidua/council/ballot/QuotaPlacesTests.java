package vn.thidua.council.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.thidua.council.session.Tally.Decided;
import vn.thidua.organization.people.HeadCounts;

/** Who is chosen where the quota has room for fewer than got enough votes. */
class QuotaPlacesTests {

    @Test
    void withoutAQuotaVotesDecide() {
        assertThat(decided(null, "8", "3-")).containsExactly(Decided.VOTES, Decided.NOT_REACHED);
        assertThat(decided(2, "8", "7")).containsExactly(Decided.VOTES, Decided.VOTES);
    }

    @Test
    void moreVotesGoFirst() {
        assertThat(decided(1, "7", "8", "6-")).containsExactly(Decided.QUOTA, Decided.VOTES, Decided.NOT_REACHED);
        assertThat(decided(0, "7")).containsExactly(Decided.QUOTA);
    }

    @Test
    void pointsTellEqualsApartOnlyWhereAllHaveThem() {
        assertThat(decided(2, "9", "7:80", "7:90.5")).containsExactly(Decided.VOTES, Decided.QUOTA, Decided.POINTS);
        assertThat(decided(2, "9", "7", "7:90.5")).containsExactly(Decided.VOTES, Decided.TIE, Decided.TIE);
        assertThat(decided(2, "9", "7:90.50", "7:90.5", "7:10"))
                .as("the same number written otherwise")
                .containsExactly(Decided.VOTES, Decided.TIE, Decided.TIE, Decided.QUOTA);
    }

    @Test
    void amongMoreEqualsThanPlacesTheChairChooses() {
        assertThat(decided(3, "9", "7", "7", "7", "6"))
                .containsExactly(Decided.VOTES, Decided.TIE, Decided.TIE, Decided.TIE, Decided.QUOTA);
    }

    @Test
    void whomTheLawPrefersGoesBeforePoints() {
        assertThat(decided(2, "9m", "7m:90", "7f:80", "6f"))
                .containsExactly(Decided.VOTES, Decided.QUOTA, Decided.PREFERENCE, Decided.QUOTA);
        assertThat(decided(2, "7m:90", "7f", "7m:80"))
                .as("points among those who are equal still")
                .containsExactly(Decided.POINTS, Decided.PREFERENCE, Decided.QUOTA);
        assertThat(decided(1, "7f", "7f", "7m")).containsExactly(Decided.TIE, Decided.TIE, Decided.QUOTA);
        assertThat(decided(1, "7f", "7")).as("not known of all").containsExactly(Decided.TIE, Decided.TIE);
    }

    @Test
    void unknownPeopleOfACollectiveMayBeEither() {
        BigDecimal share = BigDecimal.valueOf(70);
        assertThat(FirstByLaw.enough(new HeadCounts.HeadCount(10, 10, 7), share))
                .contains(true);
        assertThat(FirstByLaw.enough(new HeadCounts.HeadCount(10, 9, 5), share)).contains(false);
        assertThat(FirstByLaw.enough(new HeadCounts.HeadCount(10, 9, 6), share)).isEmpty();
        assertThat(FirstByLaw.enough(new HeadCounts.HeadCount(0, 0, 0), share)).isEmpty();
    }

    /** Reads {@code 7f:90.5}: seven agreed, the law prefers it ({@code m} does not, neither letter where that is not known), 90.5 points; a minus sign says that this is not enough. */
    private static List<Decided> decided(Integer quota, String... stands) {
        List<Ranking.Stand> all = new ArrayList<>();
        for (String stand : stands) {
            String[] parts = stand.replaceAll("[-fm]", "").split(":");
            all.add(new Ranking.Stand(
                    UUID.randomUUID(),
                    Integer.parseInt(parts[0]),
                    !stand.endsWith("-"),
                    stand.contains("f") ? Boolean.TRUE : stand.contains("m") ? Boolean.FALSE : null,
                    parts.length > 1 ? new BigDecimal(parts[1]) : null));
        }
        Map<UUID, Decided> decided = Ranking.of(all, quota);
        return all.stream().map(one -> decided.get(one.item())).toList();
    }
}
