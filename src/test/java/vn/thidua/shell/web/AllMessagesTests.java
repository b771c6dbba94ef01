package vn.thidua.shell.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.context.NoSuchMessageException;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import vn.thidua.shared.Vietnamese;

/** One map of messages for each language, whatever files they come from. */
class AllMessagesTests {

    private final AllMessages messages = new AllMessages(new Resource[] {
        file("one_vi.properties", "greeting=Chào {0}\nplain=Không có gì''"),
        file("one_en.properties", "greeting=Hello {0}\nplain=It''s nothing"),
        file("two_vi.properties", "count={0} đơn vị"),
        file("two_en.properties", "count={0} units"),
        file("readme.properties", "greeting=none")
    });

    AllMessagesTests() throws IOException {}

    @Test
    void speaksTheLanguageAskedForElseVietnamese() {
        assertThat(messages.getMessage("greeting", new Object[] {"Mai"}, Locale.ENGLISH))
                .isEqualTo("Hello Mai");
        assertThat(messages.getMessage("greeting", new Object[] {"Mai"}, Vietnamese.LOCALE))
                .isEqualTo("Chào Mai");
        assertThat(messages.getMessage("greeting", new Object[] {"Mai"}, Locale.FRENCH))
                .isEqualTo("Chào Mai");
    }

    @Test
    void writesNumbersAsTheLanguageDoes() {
        assertThat(messages.getMessage("count", new Object[] {3500}, Vietnamese.LOCALE))
                .isEqualTo("3.500 đơn vị");
        assertThat(messages.getMessage("count", new Object[] {3500}, Locale.ENGLISH))
                .isEqualTo("3,500 units");
    }

    @Test
    void doubledQuotesAreOneWithAndWithoutArguments() {
        assertThat(messages.getMessage("plain", null, Locale.ENGLISH)).isEqualTo("It's nothing");
        assertThat(messages.getMessage("plain", new Object[] {1}, Locale.ENGLISH))
                .isEqualTo("It's nothing");
    }

    @Test
    void whatIsNotThereIsNotMadeUp() {
        assertThatThrownBy(() -> messages.getMessage("missing", null, Vietnamese.LOCALE))
                .isInstanceOf(NoSuchMessageException.class);
        assertThat(messages.getMessage("missing", null, "thay", Vietnamese.LOCALE))
                .isEqualTo("thay");
    }

    private static Resource file(String name, String content) {
        return new ByteArrayResource(content.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public String getFilename() {
                return name;
            }
        };
    }
}
