package vn.thidua.regulation;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.regulation.value.Texts;

/** Reads the law that comes with the program: a table a matter, a rule a line. A line that cannot be understood stops the program, for nobody would notice that a rule is missing. */
final class ShippedStatutes {

    static final Statutes STATUTES = new Statutes(
            LawFile.rows("version.txt", List::getFirst).getFirst(),
            LawFile.rows("regimes.txt", ShippedStatutes::regime),
            LawFile.rows("forms.txt", ShippedStatutes::form),
            LawFile.rows("dossier-parts.txt", ShippedStatutes::part),
            Matter.all().stream()
                    .<Provision<?>>flatMap(ShippedStatutes::provisions)
                    .toList());

    private ShippedStatutes() {}

    private static <T> Stream<Provision<T>> provisions(Matter<T> matter) {
        return LawFile.rows(matter.file(), row -> provision(matter, row)).stream();
    }

    private static <T> Provision<T> provision(Matter<T> matter, List<String> row) {
        Grounds grounds = new Grounds(
                row.get(5),
                row.get(6),
                LocalDate.parse(row.get(3)),
                day(row.get(4)),
                row.get(7),
                row.get(8).equals("yes"),
                false,
                row.get(9));
        RecipientKind recipient = row.get(1).isEmpty() ? null : RecipientKind.valueOf(row.get(1));
        return Provision.read(matter, row.get(0), recipient, row.get(2), grounds);
    }

    private static Regime regime(List<String> row) {
        return new Regime(
                row.get(0),
                row.get(1),
                LocalDate.parse(row.get(2)),
                day(row.get(3)),
                Arrays.stream(row.get(4).split(",", -1))
                        .map(String::strip)
                        .filter(number -> !number.isEmpty())
                        .toList(),
                row.get(5).equals("yes"),
                row.get(6).equals("yes"),
                row.get(7),
                row.get(8));
    }

    private static AwardForm form(List<String> row) {
        return new AwardForm(
                row.get(0),
                FormKind.valueOf(row.get(1)),
                FormLevel.valueOf(row.get(2)),
                Texts.words(RecipientKind.class, row.get(3)),
                row.get(4),
                row.get(5),
                row.get(6).equals("yes"),
                row.get(7).equals("yes"),
                row.get(8).equals("yes"),
                new Grounds(
                        row.get(11),
                        row.get(12),
                        LocalDate.parse(row.get(9)),
                        day(row.get(10)),
                        "",
                        row.get(13).equals("yes"),
                        false,
                        ""));
    }

    private static DossierPart part(List<String> row) {
        return new DossierPart(row.get(0), row.get(1), row.get(2), row.get(3), row.get(4));
    }

    private static @Nullable LocalDate day(String iso) {
        return iso.isEmpty() ? null : LocalDate.parse(iso);
    }
}
