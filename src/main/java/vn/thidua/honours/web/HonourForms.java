package vn.thidua.honours.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.thidua.honours.domain.Honour;
import vn.thidua.honours.domain.HonourSight;
import vn.thidua.regulation.AwardForm;
import vn.thidua.regulation.LawBook;
import vn.thidua.regulation.Statutes;
import vn.thidua.shared.Phrase;

/** What titles and forms are called, as of the day of each decision. */
@Component
public class HonourForms {

    private final LawBook law;
    private final HonourSight sight;

    HonourForms(LawBook law, HonourSight sight) {
        this.law = law;
        this.sight = sight;
    }

    /** Returns the forms to choose from: those of today and those that there were. */
    List<AwardForm> all() {
        Statutes statutes = law.statutes();
        Map<String, AwardForm> all = Stream.concat(
                        statutes.forms(sight.today()).stream(),
                        statutes.regimes().stream().flatMap(regime -> statutes.forms(regime.from()).stream()))
                .collect(Collectors.toMap(
                        AwardForm::code, Function.identity(), (today, before) -> today, LinkedHashMap::new));
        return List.copyOf(all.values());
    }

    /** Returns what the form of an honour was called when it was decided; its code where the law knows it no more. */
    Phrase.Label label(Honour honour) {
        return label(honour, law.statutes());
    }

    private static Phrase.Label label(Honour honour, Statutes statutes) {
        String code = honour.entry().award().form();
        return statutes.form(code, honour.entry().decision().on())
                .or(() -> statutes.form(code))
                .map(AwardForm::label)
                .orElse(new Phrase.Label(code, code));
    }

    /** Returns the lines as a page shows them. */
    public List<HonourLine> lines(List<Honour> honours) {
        Statutes statutes = law.statutes();
        return honours.stream()
                .map(one -> new HonourLine(one, label(one, statutes)))
                .toList();
    }
}
