package vn.thidua.plan.reading.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;

class CleanerTests {

    @Test
    void composesLettersAndRemembersTheirPlace() {
        String raw = Normalizer.normalize("Tổ dân phố", Normalizer.Form.NFD);

        Text text = only(raw);

        assertThat(text.toString()).isEqualTo("Tổ dân phố");
        assertThat(text.span(0, 2).in(raw)).isEqualTo(Normalizer.normalize("Tổ", Normalizer.Form.NFD));
    }

    @Test
    void takesWrittenLineBreaksForSpaceBetweenRealLines() {
        List<Line> lines = Cleaner.lines("\\r\\n Trồng\\r\\ncây\\r\\n\nChăm cây");

        assertThat(lines).extracting(line -> line.text().toString()).containsExactly("Trồng cây", "Chăm cây");
    }

    @Test
    void takesWrittenLineBreaksForLinesWhereThereAreNoOthers() {
        List<Line> lines = Cleaner.lines("Trồng cây\\r\\nChăm cây\\nTưới cây");

        assertThat(lines)
                .extracting(line -> line.text().toString())
                .containsExactly("Trồng cây", "Chăm cây", "Tưới cây");
    }

    @Test
    void dropsMarkupAndInvisibleCharacters() {
        assertThat(only("**Mục\u00A0tiêu** <b>c\u00ADhung</b>\u200B &amp; riêng")
                        .toString())
                .isEqualTo("Mục tiêu chung & riêng");
    }

    @Test
    void keepsASingleStarAsBullet() {
        assertThat(only("* Đối với cá nhân").toString()).isEqualTo("* Đối với cá nhân");
    }

    @Test
    void dropsSignsOfNotesButKeepsSquareMetres() {
        assertThat(only("đạt 20 m² theo Đề án³").toString()).isEqualTo("đạt 20 m² theo Đề án");
    }

    @Test
    void breaksLinesAtParagraphTagsButNotInsideTables() {
        assertThat(texts("<p>Một</p><p>Hai</p>")).containsExactly("Một", "Hai");
        assertThat(texts("1\t<p>Một</p>\t<p>Hai</p>")).containsExactly("1\t Một \t Hai");
    }

    @Test
    void tellsBoldLines() {
        assertThat(Cleaner.lines("**Đậm**\nthường\n**nửa** nọ"))
                .extracting(Line::bold)
                .containsExactly(true, false, false);
    }

    @Test
    void givesNoLineForRulesAndBlanks() {
        assertThat(texts("-----\n \n** **\n=====")).isEmpty();
    }

    private static Text only(String raw) {
        return Cleaner.lines(raw).getFirst().text();
    }

    private static List<String> texts(String raw) {
        return Cleaner.lines(raw).stream().map(line -> line.text().toString()).toList();
    }
}
