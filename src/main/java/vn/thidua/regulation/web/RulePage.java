package vn.thidua.regulation.web;

import java.util.List;
import java.util.Optional;
import vn.thidua.regulation.AwardForm;
import vn.thidua.regulation.DossierPart;
import vn.thidua.regulation.RecipientKind;
import vn.thidua.shared.Complaints;
import vn.thidua.shared.Phrase;
import vn.thidua.shared.Refusal;

/**
 * The form of a rule of the province.
 *
 * @param name what it is about
 * @param recipients for whom it can be
 * @param understood how the words of the rule are understood; empty where they cannot be
 * @param fault why they cannot be understood
 * @param nation what the nation rules, for comparison
 * @param forms titles and forms that a rule can name
 * @param parts papers that a dossier can hold
 */
public record RulePage(
        RuleForm form,
        Phrase.Label name,
        List<RecipientKind> recipients,
        List<SaidLine> understood,
        Optional<Phrase> fault,
        List<RuleLine> nation,
        List<AwardForm> forms,
        List<DossierPart> parts,
        Complaints complaints,
        Optional<Refusal> refusal) {}
