package vn.thidua.plan.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class EncodingTests {
    private static final String TEXT =
            "Kế hoạch phát động phong trào thi đua trồng cây của phường Hoa Sen, giao các tổ dân phố";

    static Stream<Arguments> unicode() {
        return Stream.of(
                Arguments.of("UTF-8", StandardCharsets.UTF_8, ""),
                Arguments.of("UTF-8 with mark", StandardCharsets.UTF_8, "\ufeff"),
                Arguments.of("UTF-16LE with mark", StandardCharsets.UTF_16LE, "\ufeff"),
                Arguments.of("UTF-16BE with mark", StandardCharsets.UTF_16BE, "\ufeff"),
                Arguments.of("UTF-16LE", StandardCharsets.UTF_16LE, ""),
                Arguments.of("UTF-16BE", StandardCharsets.UTF_16BE, ""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unicode")
    void readsUnicode(String name, Charset charset, String mark) {
        Intake intake = Samples.take((mark + TEXT).getBytes(charset), "a.txt");

        assertThat(intake.text()).as(name).isEqualTo(TEXT);
        assertThat(intake.mediaType()).isEqualTo("text/plain");
        assertThat(intake.notes()).isEmpty();
    }

    /** The same sentence as programs of those days stored it, seen through Latin letters. */
    static Stream<Arguments> legacy() {
        return Stream.of(
                Arguments.of(
                        "TCVN3 (ABC)",
                        "KÕ ho¹ch ph¸t ®éng phong trµo thi ®ua trång c©y cña ph\u00adêng Hoa Sen, giao c¸c tæ d©n phè"),
                Arguments.of(
                        "VNI-Windows",
                        "Keá hoaïch phaùt ñoäng phong traøo thi ñua troàng caây cuûa phöôøng Hoa Sen, giao caùc toå daân phoá"),
                Arguments.of(
                        "VISCII",
                        "Kª hoÕch phát ðµng phong trào thi ðua tr°ng cây cüa phß¶ng Hoa Sen, giao các t± dân ph¯"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("legacy")
    void convertsLegacyEncodings(String name, String seen) {
        Intake intake = Samples.take(seen.getBytes(StandardCharsets.ISO_8859_1), "cu.txt");

        assertThat(intake.text()).isEqualTo(TEXT);
        assertThat(intake.notes()).containsExactly(IntakeNote.of(NoteCode.ENCODING_CONVERTED, name));
    }

    @Test
    void convertsWindows1258() {
        Intake intake = Samples.take(windows1258(TEXT), "cu.txt");

        assertThat(intake.text()).isEqualTo(TEXT);
        assertThat(intake.notes()).containsExactly(IntakeNote.of(NoteCode.ENCODING_CONVERTED, "windows-1258"));
    }

    /** That code page has hats within the letter and tones behind it. */
    private static byte[] windows1258(String text) {
        Charset charset = Charset.forName("windows-1258");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (char c : text.toCharArray()) {
            String whole = String.valueOf(c);
            if (charset.newEncoder().canEncode(whole)) {
                out.writeBytes(whole.getBytes(charset));
            } else {
                String split = Normalizer.normalize(whole, Normalizer.Form.NFD);
                String tone = split.replaceAll("[^\u0300\u0301\u0303\u0309\u0323]", "");
                String base = Normalizer.normalize(split.replace(tone, ""), Normalizer.Form.NFC);
                out.writeBytes((base + tone).getBytes(charset));
            }
        }
        return out.toByteArray();
    }

    @Test
    void convertsLegacyLettersPastedIntoUnicode() {
        Intake intake = Samples.take("KÕ ho¹ch ph¸t ®éng phong trµo thi ®ua trång c©y", "dan.txt");

        assertThat(intake.text()).isEqualTo("Kế hoạch phát động phong trào thi đua trồng cây");
        assertThat(intake.notes()).containsExactly(IntakeNote.of(NoteCode.ENCODING_CONVERTED, "TCVN3 (ABC)"));
    }

    @Test
    void countsDamagedBytesOfUtf8() {
        byte[] bytes = (TEXT + "?").getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 1] = (byte) 0xff;
        Intake intake = Samples.take(bytes, "hong.txt");

        assertThat(intake.text()).isEqualTo(TEXT + "\ufffd");
        assertThat(intake.notes()).containsExactly(IntakeNote.of(NoteCode.CHARACTERS_REPLACED, 1L));
    }

    @Test
    void leavesOtherLanguagesAlone() {
        String french = "Le comité a été créé à Genève pour évaluer les résultats de l'année précédente";

        assertThat(Samples.take(french, "fr.txt").text()).isEqualTo(french);
    }

    @Test
    void composesLettersAndDropsInvisibleCharacters() {
        String split = Normalizer.normalize("thi đua", Normalizer.Form.NFD) + "\u200b \u202exấu\u00a0lắm\r\nhai\rba";

        assertThat(Samples.take(split, "a.txt").text()).isEqualTo("thi đua xấu lắm\nhai\nba");
    }

    @Test
    void cutsPlainTextAtFormFeeds() {
        Intake intake = Samples.take("một\n\fhai\n\f", "a.txt");

        assertThat(intake.text()).isEqualTo("một\n\fhai\n");
        assertThat(intake.pages())
                .containsExactly(new IntakePage(1, 0, 4, PageSource.TEXT), new IntakePage(2, 5, 9, PageSource.TEXT));
    }

    @Test
    void keepsMarkdownAsItIs() {
        Intake intake = Samples.take("# Kế hoạch\n\n| STT | Việc |\n|---|---|\n", "ke-hoach.md");

        assertThat(intake.text()).isEqualTo("# Kế hoạch\n\n| STT | Việc |\n|---|---|\n");
        assertThat(intake.mediaType()).isEqualTo("text/markdown");
    }

    @Test
    void fingerprintsTheFileAsReceived() {
        assertThat(Samples.take("abc", "a.txt").sha256())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }
}
