package vn.thidua.demo.web;

import java.util.List;
import java.util.UUID;
import vn.thidua.demo.GoVap;
import vn.thidua.organization.reorganisation.Reorganisation;

/**
 * The reforms of Gò Vấp as the file tells them, with where that was found.
 *
 * @param done whether they were replayed already
 */
public record GoVapPage(List<Act> acts, boolean done) {

    /** A reform. */
    public record Act(UUID id, Reorganisation.Head head, String source, List<Line> lines) {}

    /** A step: what became what, where that is written, and whether a source was seen. */
    public record Line(String from, String to, String article, boolean verified) {}

    static GoVapPage of(GoVap told, boolean done) {
        return new GoVapPage(
                told.reforms().stream()
                        .map(reform -> new Act(
                                reform.id().value(),
                                reform.head(),
                                reform.source(),
                                reform.steps().stream()
                                        .map(step -> new Line(step.from(), step.to(), step.article(), step.verified()))
                                        .toList()))
                        .toList(),
                done);
    }
}
