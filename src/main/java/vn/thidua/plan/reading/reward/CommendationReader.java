package vn.thidua.plan.reading.reward;

import java.util.ArrayList;
import java.util.List;
import vn.thidua.plan.reading.Certainty;
import vn.thidua.plan.reading.Commendation;
import vn.thidua.plan.reading.structure.Block;
import vn.thidua.plan.reading.structure.DocumentPart;
import vn.thidua.plan.reading.structure.Outline;
import vn.thidua.plan.reading.structure.Text;

/** Reads the forms of commendation that a plan promises. */
public final class CommendationReader {

    private CommendationReader() {}

    /**
     * Returns one commendation per form, authority and set of criteria, in the order of the text.
     *
     * <p>Those of a section about rewards are sure; where a plan has no such section, those that running text promises are given, unsure.
     */
    public static List<Commendation> read(Outline outline) {
        List<Block> sections = new ArrayList<>();
        for (DocumentPart part : outline.parts()) {
            sections.addAll(RewardSections.in(part.body()));
        }
        List<Award> awards = SectionReader.read(sections);
        if (!awards.isEmpty()) {
            return awards.stream().map(CommendationReader::judged).toList();
        }
        return Merging.merge(promised(outline), List.of(), null).stream()
                .map(award -> award.commendation(Certainty.UNSURE))
                .toList();
    }

    private static Commendation judged(Award award) {
        return award.commendation(award.recipients().isEmpty() ? Certainty.UNSURE : Certainty.SURE);
    }

    /** Awards that running text outside of a section about rewards promises to somebody. */
    private static List<Award> promised(Outline outline) {
        List<Award> awards = new ArrayList<>();
        for (Block block : outline.blocks()) {
            for (Text sentence : block.sentences()) {
                for (Mention mention : FormFinder.find(sentence)) {
                    if (mention.verb() >= 0 && !Offers.isPast(sentence.key(), mention.from())) {
                        Award award = Clauses.award(mention);
                        if (!award.recipients().isEmpty()) {
                            awards.add(award);
                        }
                    }
                }
            }
        }
        return awards;
    }
}
