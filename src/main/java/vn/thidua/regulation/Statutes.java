package vn.thidua.regulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The rules of emulation and commendation by date: what the nation has (shipped, in versions), and over it what a province has written down for itself. Immutable.
 *
 * <p>Which day decides is the asker's to know: the day a dossier was received for what it must hold, the day of the decision for money ({@link #judgedOn}, {@link Rewards}).
 */
public final class Statutes {

    private final String version;
    private final List<Regime> regimes;
    private final List<AwardForm> forms;
    private final List<DossierPart> parts;
    private final Map<Matter<?>, List<Provision<?>>> provisions = new HashMap<>();

    Statutes(
            String version,
            List<Regime> regimes,
            List<AwardForm> forms,
            List<DossierPart> parts,
            List<Provision<?>> provisions) {
        this.version = version;
        this.regimes = List.copyOf(regimes);
        this.forms = List.copyOf(forms);
        this.parts = List.copyOf(parts);
        provisions.forEach(provision -> this.provisions
                .computeIfAbsent(provision.matter(), matter -> new ArrayList<>())
                .add(provision));
    }

    /** Returns the law as it comes with the program. */
    public static Statutes shipped() {
        return ShippedStatutes.STATUTES;
    }

    /**
     * Returns this law with the rules of a province over it.
     *
     * @param localForms titles that the province gives by its own rules
     * @param local its rules
     */
    public Statutes with(List<AwardForm> localForms, List<Provision<?>> local) {
        return new Statutes(
                version,
                regimes,
                Stream.concat(forms.stream(), localForms.stream()).toList(),
                parts,
                Stream.concat(provisions.values().stream().flatMap(List::stream), local.stream())
                        .toList());
    }

    /** Returns the version of what is shipped: the day up to which the law was looked up. */
    public String version() {
        return version;
    }

    /** Returns the regimes in the order of time. */
    public List<Regime> regimes() {
        return regimes;
    }

    /** Returns the regime of a day; the first one for days before it. */
    public Regime regime(LocalDate day) {
        return regimes.stream().filter(regime -> regime.holds(day)).findFirst().orElse(regimes.getFirst());
    }

    /**
     * Returns the days by whose law a dossier is judged: that of its receipt, and the first day of a later regime that also judges earlier dossiers where that is more favourable.
     *
     * @param received day on which the body that appraises it received the dossier
     * @param today the day of judging
     */
    public List<LocalDate> judgedOn(LocalDate received, LocalDate today) {
        return Stream.concat(
                        Stream.of(received),
                        regimes.stream()
                                .filter(Regime::forEarlier)
                                .map(Regime::from)
                                .filter(from -> received.isBefore(from) && !today.isBefore(from)))
                .toList();
    }

    /** Returns the titles and forms of a day, in the order in which the law names them. */
    public List<AwardForm> forms(LocalDate day) {
        return forms.stream().filter(form -> form.holds(day)).toList();
    }

    /** Returns a title or form under the name of a day. */
    public Optional<AwardForm> form(String code, LocalDate day) {
        return forms.stream()
                .filter(form -> form.code().equals(code) && form.holds(day))
                .findFirst();
    }

    /** Returns a title or form under the last name it had, for what is long decided. */
    public Optional<AwardForm> form(String code) {
        return forms.stream().filter(form -> form.code().equals(code)).reduce((earlier, later) -> later);
    }

    /** Returns the papers that dossiers can hold. */
    public List<DossierPart> parts() {
        return parts;
    }

    /** Returns the paper of this code. */
    public Optional<DossierPart> part(String code) {
        return parts.stream().filter(part -> part.code().equals(code)).findFirst();
    }

    /**
     * Returns the rule that decides: what is said of the thing itself before what is said of all, that of the province before that of the nation, what is said of this recipient before what is
     * said of any, and the latest. So a rule of the province for all titles leaves those alone for which the nation has one of their own.
     *
     * @param about code of the title or form, or whatever the matter tells apart
     */
    public <T> Optional<Provision<T>> find(
            Matter<T> matter, String about, @Nullable RecipientKind recipient, LocalDate day) {
        return of(matter)
                .filter(provision -> provision.decides(about, recipient, day))
                .max(Comparator.<Provision<T>, Boolean>comparing(
                                provision -> !provision.about().equals(Provision.ALL))
                        .thenComparing(provision -> provision.grounds().local())
                        .thenComparing(provision -> provision.recipient() != null)
                        .thenComparing(provision -> provision.grounds().from()));
    }

    /** Returns every rule of a matter that holds on a day, those of the nation that the province replaced among them. */
    public <T> List<Provision<T>> on(Matter<T> matter, LocalDate day) {
        return of(matter).filter(provision -> provision.grounds().hold(day)).toList();
    }

    /** Returns every rule of a matter there ever was. */
    public <T> Stream<Provision<T>> of(Matter<T> matter) {
        return provisions.getOrDefault(matter, List.of()).stream().flatMap(provision -> provision.as(matter).stream());
    }
}
