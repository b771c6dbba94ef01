package vn.thidua.scoring.web;

import java.util.List;
import vn.thidua.scoring.scale.Scale;
import vn.thidua.scoring.scale.Section;

/** A section as the table of a scale shows it. */
public record SectionLines(Section section, List<CriterionLine> lines) {

    static List<SectionLines> of(Scale scale) {
        return scale.sections().stream()
                .map(section -> new SectionLines(
                        section,
                        section.criteria().stream()
                                .map(one -> CriterionLine.of(one, scale))
                                .toList()))
                .toList();
    }
}
