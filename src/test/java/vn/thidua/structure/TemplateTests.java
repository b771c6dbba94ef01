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
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
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

/** Every template is filled with a full and a bare sample of its page record. */
class TemplateTests {

    private static final Path TEMPLATES = Path.of("src/main/jte");
    private static final Pattern IMPORT = Pattern.compile("(?m)^@import (\\S+)$");
    private static final Pattern PAGE = Pattern.compile("(?m)^@param (\\S+) page$");

    /* Parts that want more than the page are filled through the pages that include them. */
    private static final Pattern MORE = Pattern.compile("(?m)^@param \\S+ (?!page$|v$)\\w+$");

    private static final TemplateEngine ENGINE =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "thidua.views");

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
        for (boolean full : new boolean[] {true, false}) {
            StringOutput output = new StringOutput();
            ENGINE.render(template, Map.of("v", frame(), "page", new SampleRecords(full).of(pageOf(template))), output);

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

    private static Frame frame() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setUseCodeAsDefaultMessage(true);
        Grant grant = new Grant(
                new UUID(3, 4),
                Role.STANDING_OFFICER,
                new UnitId(new UUID(5, 6)),
                "Phường Hoa Sen",
                Scope.SUBTREE,
                Optional.empty());
        Actor actor = new Actor(new AccountId(new UUID(7, 8)), "Nguyễn Thị Mẫu", grant, List.of(grant));
        return new Frame(
                messages,
                Vietnamese.LOCALE,
                Optional.of(actor),
                "/",
                new Frame.Csrf("_csrf", "X-CSRF-TOKEN", "token"),
                "auto",
                Optional.empty(),
                0);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
