package vn.thidua.plan.reading.reward;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thidua.plan.reading.Commendation;
import vn.thidua.plan.reading.structure.Outline;

/** Awards promised to a number of recipients, in the ways offices write it. */
class RecipientNumbersTests {

    @Test
    void goesOnBehindASemicolon() {
        assertThat(recipients("1. Tặng Bằng khen của Bộ trưởng cho: 02 tập thể; 05 cá nhân."))
                .containsExactly(List.of("tập thể", "cá nhân"));
    }

    @Test
    void takesTheNumberAheadOfThePassiveForAPromise() {
        assertThat(recipients("1. Không quá 05 tập thể và 10 cá nhân được tặng Giấy khen của Giám đốc Công ty."))
                .containsExactly(List.of("tập thể", "cá nhân"));
    }

    @Test
    void takesTheNumberThatIsProposedForThoseAwarded() {
        assertThat(recipients("1. Lựa chọn 03 tập thể, 06 cá nhân đề nghị Chủ tịch UBND tỉnh tặng Bằng khen."))
                .containsExactly(List.of("tập thể", "cá nhân"));
    }

    @Test
    void keepsWhoProposesApartFromWhoAwards() {
        assertThat(commendations("1. Ban Thường vụ đề nghị Ban Thường vụ cấp trên tặng bằng khen cho tổ chức đảng."))
                .extracting(Commendation::authority)
                .containsExactly("Ban Thường vụ cấp trên");
    }

    @Test
    void readsAFormBesideTheNameOfTheContents() {
        assertThat(commendations("1. Chủ tịch UBND phường tặng giấy khen cho chi bộ hoàn thành tốt nội dung thi đua."
                        + "\n\n2. Chủ tịch UBND tỉnh tặng bằng khen cho cá nhân."))
                .extracting(Commendation::form)
                .containsExactly("Giấy khen", "Bằng khen");
    }

    private static List<List<String>> recipients(String items) {
        return commendations(items).stream().map(Commendation::recipients).toList();
    }

    private static List<Commendation> commendations(String items) {
        return CommendationReader.read(Outline.of("KẾ HOẠCH\nTrồng cây\n\nIII. KHEN THƯỞNG\n\n" + items + "\n"));
    }
}
