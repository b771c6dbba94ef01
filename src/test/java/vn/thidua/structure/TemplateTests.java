package vn.thidua.structure;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import vn.thidua.access.AccountId;
import vn.thidua.access.Actor;
import vn.thidua.access.Grant;
import vn.thidua.access.Role;
import vn.thidua.access.Scope;
import vn.thidua.organization.UnitId;
import vn.thidua.shared.Vietnamese;
import vn.thidua.shell.web.Frame;

/** Every template is filled, in both languages, with full and bare samples of its page record: as many as the longest enum in it has constants. */
class TemplateTests {

    private static final Path TEMPLATES = Path.of("src/main/jte");
    private static final Pattern IMPORT = Pattern.compile("(?m)^@import (\\S+)$");
    private static final Pattern PAGE = Pattern.compile("(?m)^@param (\\S+) page$");

    /* Parts that want more than the page are filled through the pages that include them. */
    private static final Pattern MORE = Pattern.compile("(?m)^@param \\S+ (?!page$|v$)\\w+$");

    private static final TemplateEngine ENGINE =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "thidua.views");

    /* Only some operators qualify a change, nobody proposes what is undecided, a renaming leads to no other unit. */
    private static final Pattern NEVER_ASKED = Pattern.compile(
            "qualifier\\.(?!AT_LEAST|AT_MOST|MORE|LESS|EQUAL).*|plan\\.proposal\\.PENDING|reorganisation\\.to\\.RENAME");

    /* The sentences as the program has them; only a key that ends in a sample text may have none. */
    private static final ResourceBundleMessageSource MESSAGES = messages();

    static Stream<String> templates() throws IOException {
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            return files
                    .filter(file -> file.toString().endsWith(".jte"))
                    .filter(file -> PAGE.matcher(read(file)).find()
                            && !MORE.matcher(read(file)).find())
                    .map(file -> TEMPLATES.relativize(file).toString())
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void fillsWithSamples(String template) throws ClassNotFoundException {
        int rounds = 1;
        for (int round = 0; round < rounds; round++) {
            for (boolean full : new boolean[] {true, false}) {
                SampleRecords samples = new SampleRecords(full, round);
                look(template, samples, full);
                rounds = Math.max(rounds, samples.rounds());
            }
        }
    }

    /** Fills a template in both languages; every key must have its sentence. */
    private static void look(String template, SampleRecords samples, boolean full) throws ClassNotFoundException {
        Object page = samples.of(pageOf(template));
        for (Locale locale : List.of(Vietnamese.LOCALE, Locale.ENGLISH)) {
            StringOutput output = new StringOutput();
            ENGINE.render(template, Map.of("v", frame(locale), "page", page), output);

            Document html = Jsoup.parse(output.toString());
            assertThat(full && html.text().isBlank())
                    .as(template + " shows nothing")
                    .isFalse();
            assertThat(html.select("[style], script:not([src]), style, [onclick], [onchange], [onsubmit]"))
                    .as("inline code in " + template)
                    .isEmpty();
            assertThat(html.select("form[method=post]").stream()
                            .filter(form -> form.select("input[name=_csrf]").isEmpty()))
                    .as("forms without the hidden field in " + template)
                    .isEmpty();
            assertThat(html.select("img:not([alt]), svg:not([aria-hidden]):not([aria-label]):not([role])"))
                    .as("pictures without words in " + template)
                    .isEmpty();
            List<String> ids = html.select("[id]").stream()
                    .map(Element::id)
                    .filter(id -> !id.contains("Mẫu") && !id.contains("-0000-"))
                    .toList();
            assertThat(ids).as("ids of " + template).doesNotHaveDuplicates();
        }
    }

    private static Class<?> pageOf(String template) throws ClassNotFoundException {
        String text = read(TEMPLATES.resolve(template));
        Matcher page = PAGE.matcher(text);
        assertThat(page.find()).as(template + " has a page record").isTrue();
        String name = page.group(1);
        if (name.contains(".") && Character.isLowerCase(name.charAt(0))) {
            return Class.forName(name);
        }
        String outer = name.split("\\.")[0];
        String imported = IMPORT.matcher(text)
                .results()
                .map(match -> match.group(1))
                .filter(type -> type.endsWith("." + outer))
                .findFirst()
                .orElseThrow();
        return Class.forName(imported + name.substring(outer.length()).replace('.', '$'));
    }

    private static Frame frame(Locale locale) {
        Grant grant = new Grant(
                new UUID(3, 4),
                Role.STANDING_OFFICER,
                new UnitId(new UUID(5, 6)),
                "Phường Hoa Sen",
                Scope.SUBTREE,
                Optional.empty());
        Actor actor = new Actor(new AccountId(new UUID(7, 8)), "Nguyễn Thị Mẫu", grant, List.of(grant));
        return new Frame(
                MESSAGES,
                locale,
                Optional.of(actor),
                "/",
                new Frame.Csrf("_csrf", "X-CSRF-TOKEN", "token"),
                "auto",
                Optional.empty(),
                0);
    }

    private static ResourceBundleMessageSource messages() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource() {
            @Override
            protected @Nullable String getDefaultMessage(String code) {
                return code.contains(SampleRecords.TEXT)
                                || NEVER_ASKED.matcher(code).matches()
                        ? code
                        : null;
            }
        };
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/messages"))) {
            messages.setBasenames(files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith("_vi.properties"))
                    .map(name -> "messages/" + name.replace("_vi.properties", ""))
                    .toArray(String[]::new));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        messages.setAlwaysUseMessageFormat(true);
        return messages;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
