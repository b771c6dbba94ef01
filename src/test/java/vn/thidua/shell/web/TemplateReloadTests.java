package vn.thidua.shell.web;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In development a template is compiled anew when it changes, though the program holds a compiled one of the same name. */
class TemplateReloadTests {

    @TempDir
    private Path folder;

    @Test
    void changedTemplateIsShown() throws IOException {
        TemplateEngine engine = new WebConfiguration().templateEngine(folder.toString());
        Path template = folder.resolve("shell/sign-in.jte");
        Files.createDirectories(template.getParent());
        Files.writeString(template, "<p>trước</p>");
        assertThat(render(engine)).isEqualTo("<p>trước</p>");
        Files.writeString(template, "<p>sau</p>");
        Files.setLastModifiedTime(template, FileTime.from(Instant.now().plusSeconds(60)));
        assertThat(render(engine)).isEqualTo("<p>sau</p>");
    }

    private static String render(TemplateEngine engine) {
        StringOutput output = new StringOutput();
        engine.render("shell/sign-in.jte", Map.of(), output);
        return output.toString();
    }
}
