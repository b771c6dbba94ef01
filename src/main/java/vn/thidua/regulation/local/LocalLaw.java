package vn.thidua.regulation.local;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.thidua.memory.Memories;
import vn.thidua.memory.Memory;
import vn.thidua.memory.Subject;
import vn.thidua.regulation.LawBook;
import vn.thidua.regulation.LocalRuleId;
import vn.thidua.regulation.Provision;
import vn.thidua.regulation.Statutes;

/** The law as it holds here, remembered until somebody writes a rule. */
@Component
public class LocalLaw implements LawBook {

    private final LocalRows rows;
    private final Memory<Boolean, Kept> kept;

    LocalLaw(LocalRows rows, Memories memories) {
        this.rows = rows;
        this.kept = memories.of(Set.of(Subject.LAW), 1, all -> read());
    }

    private record Kept(List<LocalRule> rules, List<LocalForm> forms, Statutes statutes) {}

    private Kept read() {
        List<LocalRule> rules = rows.rules();
        List<LocalForm> forms = rows.forms();
        return new Kept(
                rules,
                forms,
                Statutes.shipped()
                        .with(
                                forms.stream().map(LocalForm::form).toList(),
                                rules.stream()
                                        .filter(rule -> rule.withdrawnAt() == null)
                                        .<Provision<?>>flatMap(rule -> rule.provision().stream())
                                        .toList()));
    }

    @Override
    public Statutes statutes() {
        return kept.get(true).statutes();
    }

    /** Returns the rules of the province, the latest first, those taken back among them. */
    public List<LocalRule> rules() {
        return kept.get(true).rules();
    }

    /** Returns a rule of the province. */
    public Optional<LocalRule> rule(LocalRuleId id) {
        return rules().stream().filter(rule -> rule.id().equals(id)).findFirst();
    }

    /** Returns the titles of the province. */
    public List<LocalForm> forms() {
        return kept.get(true).forms();
    }
}
