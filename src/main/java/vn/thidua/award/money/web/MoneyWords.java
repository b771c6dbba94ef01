package vn.thidua.award.money.web;

import java.math.BigDecimal;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.thidua.shared.WrittenNumber;

/** Says things about money in the language of whoever reads. */
@Component
class MoneyWords {

    private final MessageSource messages;

    MoneyWords(MessageSource messages) {
        this.messages = messages;
    }

    String t(String key, Locale locale, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }

    String number(BigDecimal number, Locale locale) {
        return WrittenNumber.of(number, locale);
    }
}
