package vn.thidua.regulation.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.thidua.access.Act;
import vn.thidua.regulation.AwardForm;
import vn.thidua.regulation.Law;
import vn.thidua.regulation.LawBook;
import vn.thidua.regulation.LegalDocument;
import vn.thidua.search.Finder;
import vn.thidua.search.Found;
import vn.thidua.search.Sort;
import vn.thidua.search.Wanted;

/** Finds titles and forms by name, and legal documents by number or title. */
@Component
class LawFinder implements Finder {

    private final LawBook law;
    private final Clock clock;

    LawFinder(LawBook law, Clock clock) {
        this.law = law;
        this.clock = clock;
    }

    @Override
    public Sort sort() {
        return Sort.LAW;
    }

    @Override
    public List<Found> find(Wanted wanted) {
        if (!wanted.actor().may(Act.SEE_LAW)) {
            return List.of();
        }
        Stream<Found> forms = law.statutes().forms(LocalDate.now(clock)).stream()
                .filter(form -> wanted.fits(form.name()))
                .map(LawFinder::found);
        Stream<Found> documents = Law.shipped().documents().stream()
                .filter(document -> wanted.fits(document.number() + " " + document.title()))
                .map(LawFinder::found);
        return Stream.concat(forms, documents).limit(wanted.most()).toList();
    }

    private static Found found(AwardForm form) {
        return new Found(form.name(), form.grounds().cited(), "/law/forms/" + form.code());
    }

    private static Found found(LegalDocument document) {
        return new Found(document.number(), document.title(), "/law/general");
    }
}
