package vn.thidua.plan.reading.proof;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import vn.thidua.plan.reading.Header;
import vn.thidua.plan.reading.Span;
import vn.thidua.plan.reading.structure.Spelling;

/** Looks whether the place of issue is spelled with the same tone placement all through ("Hòa" and "Hoà"). */
final class PlaceCheck implements Check {

    @Override
    public void look(Evidence evidence, Findings findings) {
        Header.Field place = evidence.header().place();
        if (place == null || place.value().length() < 3) {
            return;
        }
        String key = Spelling.key(place.value());
        String spelled = plain(place.value());
        for (Passage passage : evidence.passages()) {
            int at = passage.text().key().indexOf(key);
            while (at >= 0) {
                String printed = passage.text().toString().substring(at, at + key.length());
                if (!plain(printed).equals(spelled)) {
                    Span span = passage.text().span(at, at + key.length());
                    findings.add(
                            Fault.PLACE_SPELLING, passage.where(), span, List.of(place.span()), place.value(), printed);
                    return;
                }
                at = passage.text().key().indexOf(key, at + key.length());
            }
        }
    }

    private static String plain(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
