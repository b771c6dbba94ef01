package vn.thidua.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.thidua.access.Act;

/** Every sentence a person reads stands in the message files, in both languages. */
class MessagesTests {

    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final Pattern KEY_IN_TEMPLATE = Pattern.compile("v\\.t\\(\"([^\"]+)\"[,)]");
    private static final Pattern KEY_IN_CODE = Pattern.compile("\\.saying\\(\\s*\"([^\"]+)\"");
    private static final Pattern TEMPLATE_CODE = Pattern.compile(
            "(?s)<%--.*?--%>|@(?:import|param)[^\n]*\n|@(?:if|elseif|for)\\((?:[^()]|\\((?:[^()]|\\((?:[^()]|\\([^()]*\\))*\\))*\\))*\\)"
                    + "|@(?:else|endif|endfor)|!\\{[^}]*}|\\$(?:unsafe)?\\{[^}]*}|@template\\.[\\w.]+\\(|@`|`\\)?|<[^>]*>");

    private static final Pattern LITERAL = Pattern.compile(
            "//[^\n]*|/\\*(?s:.*?)\\*/|\"\"\"(?s:.*?)\"\"\"|\"(?:\\\\.|[^\"\\\\\n])*+\"|'(?:\\\\.|[^'\\\\])+'");
    private static final Path CODE = Path.of("src/main/java/vn/thidua");

    /** Where Vietnamese words may stand in code, and why. */
    private static final Map<String, String> WORDS_IN_CODE = Map.ofEntries(
            Map.entry(
                    "plan/reading/",
                    "words the reader looks for, and the proofreader's findings, which quote the text"),
            Map.entry("plan/intake/", "words by which paragraphs and tables are recognised"),
            Map.entry("encoding/", "letters and syllables by which encodings are recognised"),
            Map.entry("organization/matching/", "words that office names are taken apart by"),
            Map.entry("organization/people/NameOrder.java", "the alphabet"),
            Map.entry("demo/", "what the invented people of the demo office write"),
            Map.entry("cli/", "the command line speaks before there is an account that has a language"),
            Map.entry("campaign/domain/PlanCopy.java", "words that are taken off a subject"),
            Map.entry("plan/web/SourceLines.java", "a letter of Vietnamese numbering"),
            Map.entry("shared/By.java", "the name of the program as an author"),
            Map.entry("ThiduaApplication.java", "the name of the program"));

    @Test
    void codeHasNoSentencesOfItsOwn() throws IOException {
        List<String> literal = new ArrayList<>();
        Set<String> unused = new TreeSet<>(WORDS_IN_CODE.keySet());
        for (Path file : sources(CODE.toString(), ".java")) {
            String place = CODE.relativize(file).toString().replace('\\', '/');
            LITERAL.matcher(Files.readString(file))
                    .results()
                    .map(MatchResult::group)
                    .filter(found ->
                            found.startsWith("\"") && found.codePoints().anyMatch(MessagesTests::vietnamese))
                    .filter(found -> WORDS_IN_CODE.keySet().stream()
                            .filter(place::startsWith)
                            .peek(unused::remove)
                            .findAny()
                            .isEmpty())
                    .forEach(found -> literal.add(place + ": " + found));
        }
        assertThat(literal).isEmpty();
        assertThat(unused).as("places that need no exception").isEmpty();
    }

    @Test
    void bothLanguagesHaveTheSameKeys() throws IOException {
        for (Path vietnamese : files("_vi.properties")) {
            Path english = Path.of(vietnamese.toString().replace("_vi.properties", "_en.properties"));
            assertThat(keys(english)).as(english.toString()).isEqualTo(keys(vietnamese));
        }
    }

    @Test
    void everyActHasWords() throws IOException {
        Set<String> known = new TreeSet<>();
        for (Path file : files("_vi.properties")) {
            known.addAll(keys(file));
        }
        assertThat(known)
                .containsAll(Stream.of(Act.values()).map(act -> "act." + act).toList());
    }

    @Test
    void noKeyStandsTwice() throws IOException {
        List<String> twice = new ArrayList<>();
        Set<String> seen = new TreeSet<>();
        for (Path file : files("_vi.properties")) {
            for (String line : Files.readAllLines(file)) {
                int sign = line.indexOf('=');
                if (sign > 0 && !line.startsWith("#") && !seen.add(line.substring(0, sign))) {
                    twice.add(file.getFileName() + ": " + line.substring(0, sign));
                }
            }
        }
        assertThat(twice).isEmpty();
    }

    @Test
    void everySentenceIsAValidFormat() throws IOException {
        for (Path file : files(".properties")) {
            Properties properties = load(file);
            for (Enumeration<?> names = properties.propertyNames(); names.hasMoreElements(); ) {
                String key = (String) names.nextElement();
                assertThat(new MessageFormat(properties.getProperty(key)).toPattern())
                        .as(file.getFileName() + " " + key)
                        .isNotBlank();
            }
        }
    }

    @Test
    void everyKeyThatIsUsedIsThere() throws IOException {
        Set<String> known = new TreeSet<>();
        for (Path file : files("_vi.properties")) {
            known.addAll(keys(file));
        }
        Set<String> missing = used("src/main/jte", ".jte", KEY_IN_TEMPLATE);
        missing.addAll(used("src/main/java", ".java", KEY_IN_CODE));
        missing.removeAll(known);
        assertThat(missing).isEmpty();
    }

    @Test
    void templatesHaveNoTextOfTheirOwn() throws IOException {
        List<String> literal = new ArrayList<>();
        for (Path template : sources("src/main/jte", ".jte")) {
            String text = Files.readString(template);
            String before;
            do {
                before = text;
                text = TEMPLATE_CODE.matcher(text).replaceAll(" ");
            } while (!before.equals(text));
            for (String line : text.split("\n", -1)) {
                if (line.codePoints().anyMatch(MessagesTests::vietnamese)) {
                    literal.add(template + ": " + line.strip());
                }
            }
        }
        assertThat(literal).isEmpty();
    }

    private static boolean vietnamese(int c) {
        return c > 0x7f && Character.isLetter(c);
    }

    private static Set<String> used(String folder, String ending, Pattern pattern) throws IOException {
        Set<String> keys = new TreeSet<>();
        for (Path file : sources(folder, ending)) {
            Matcher matcher = pattern.matcher(Files.readString(file));
            while (matcher.find()) {
                keys.add(matcher.group(1));
            }
        }
        return keys;
    }

    private static List<Path> sources(String folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    private static List<Path> files(String ending) throws IOException {
        try (Stream<Path> files = Files.list(MESSAGES)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    private static Set<String> keys(Path file) throws IOException {
        return new TreeSet<>(load(file).stringPropertyNames());
    }

    private static Properties load(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }
}
