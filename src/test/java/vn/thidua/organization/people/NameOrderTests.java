package vn.thidua.organization.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Vietnamese order of names. */
class NameOrderTests {

    private static final List<String> IN_ORDER = List.of(
            "Lê An",
            "Nguyễn An",
            "Nguyễn Thị An",
            "Nguyễn Văn An",
            "Lê Anh",
            "Trần Ánh",
            "Đỗ Ân",
            "Lê Bình",
            "Lê Dũng",
            "Lê Đạt",
            "Lê Giang",
            "Lê Ha",
            "Lê Hà",
            "Lê Hả",
            "Lê Hã",
            "Lê Há",
            "Lê Hạ",
            "Lê Oanh",
            "Lê Ổn",
            "Lê Ơn",
            "Lê Uyên",
            "Lê Ư",
            "Lê Yến");

    @Test
    void namesComeByGivenNameThenByTheRest() {
        List<String> mixed = new ArrayList<>(IN_ORDER);
        Collections.shuffle(mixed, new Random(7));
        mixed.sort(Comparator.comparing(NameOrder::key));
        assertThat(mixed).isEqualTo(IN_ORDER);
    }

    @Test
    void writingDoesNotMatter() {
        String composed = "Nguyễn Thị Ánh";
        assertThat(NameOrder.key("  NGUYỄN  thị Ánh ")).isEqualTo(NameOrder.key(composed));
        assertThat(NameOrder.key(Normalizer.normalize(composed, Normalizer.Form.NFD)))
                .isEqualTo(NameOrder.key(composed));
    }
}
