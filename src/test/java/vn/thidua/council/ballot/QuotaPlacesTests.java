package vn.thidua.council.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.thidua.council.session.Tally.Decided;

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

    /** Reads {@code 7:90.5}: seven agreed, 90.5 points; a minus sign says that this is not enough. */
    private static List<Decided> decided(Integer quota, String... stands) {
        List<Ranking.Stand> all = new ArrayList<>();
        for (String stand : stands) {
            String[] parts = stand.replace("-", "").split(":");
            all.add(new Ranking.Stand(
                    UUID.randomUUID(),
                    Integer.parseInt(parts[0]),
                    !stand.endsWith("-"),
                    parts.length > 1 ? new BigDecimal(parts[1]) : null));
        }
        Map<UUID, Decided> decided = Ranking.of(all, quota);
        return all.stream().map(one -> decided.get(one.item())).toList();
    }
}
