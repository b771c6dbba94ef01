package vn.thidua.shell.web;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.text.FieldPosition;
import java.text.Format;
import java.text.MessageFormat;
import java.text.ParsePosition;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.AbstractMessageSource;
import org.springframework.core.io.Resource;
import vn.thidua.shared.Vietnamese;
import vn.thidua.shared.WrittenNumber;

/** The messages of all modules, one map for each language: a page asks for hundreds of them, and with a bundle for each module every one of them would be asked until one knows the key. */
final class AllMessages extends AbstractMessageSource {

    private static final Pattern FILE = Pattern.compile(".*_([a-z]{2})\\.properties");

    private final Map<String, Language> languages = new HashMap<>();

    /**
     * Reads the files.
     *
     * @param files called {@code module_vi.properties}, in UTF-8
     */
    AllMessages(Resource[] files) throws IOException {
        for (Resource file : files) {
            Matcher name = FILE.matcher(Objects.requireNonNull(file.getFilename()));
            if (name.matches()) {
                languages.computeIfAbsent(name.group(1), Language::new).read(file);
            }
        }
    }

    @Override
    protected @Nullable String resolveCodeWithoutArguments(String code, Locale locale) {
        return language(locale).plain(code);
    }

    @Override
    protected @Nullable MessageFormat resolveCode(String code, Locale locale) {
        return language(locale).format(code);
    }

    /* Whoever asks for a language that is not there gets Vietnamese. */
    private Language language(Locale locale) {
        Language known = languages.get(locale.getLanguage());
        return known != null ? known : Objects.requireNonNull(languages.get(Vietnamese.LOCALE.getLanguage()));
    }

    /** The messages of one language; what is never asked for is never parsed. */
    private static final class Language {

        private final Locale locale;
        private final Properties patterns = new Properties();
        private final ConcurrentMap<String, MessageFormat> formats = new ConcurrentHashMap<>();
        private final ConcurrentMap<String, String> plain = new ConcurrentHashMap<>();

        Language(String code) {
            this.locale = Locale.of(code);
        }

        void read(Resource file) throws IOException {
            try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
                patterns.load(reader);
            }
        }

        @Nullable
        String plain(String code) {
            String known = plain.get(code);
            if (known != null) {
                return known;
            }
            String pattern = patterns.getProperty(code);
            return pattern == null
                    ? null
                    : plain.computeIfAbsent(code, key -> new MessageFormat(pattern, locale).format(null));
        }

        @Nullable
        MessageFormat format(String code) {
            MessageFormat known = formats.get(code);
            if (known != null) {
                return known;
            }
            String pattern = patterns.getProperty(code);
            return pattern == null ? null : formats.computeIfAbsent(code, key -> parse(pattern));
        }

        private MessageFormat parse(String pattern) {
            MessageFormat format = new MessageFormat(pattern, locale);
            Format[] given = format.getFormatsByArgumentIndex();
            for (int argument = 0; argument < given.length; argument++) {
                if (given[argument] == null) {
                    format.setFormatByArgumentIndex(argument, new Written(locale));
                }
            }
            return format;
        }
    }

    /** Puts an argument into a sentence as {@link WrittenNumber} writes it; left to itself, a sentence looks up how numbers are written anew each time. */
    private static final class Written extends Format {

        private static final long serialVersionUID = 1;

        private final Locale locale;

        Written(Locale locale) {
            this.locale = locale;
        }

        @Override
        public StringBuffer format(Object argument, StringBuffer sentence, FieldPosition position) {
            return sentence.append(
                    switch (argument) {
                        case Integer number -> WrittenNumber.of(BigDecimal.valueOf(number), locale);
                        case Long number -> WrittenNumber.of(BigDecimal.valueOf(number), locale);
                        case BigDecimal number -> WrittenNumber.of(number, locale);
                        default -> argument.toString();
                    });
        }

        @Override
        public Object parseObject(String source, ParsePosition position) {
            throw new UnsupportedOperationException("sentences are only written");
        }
    }
}
