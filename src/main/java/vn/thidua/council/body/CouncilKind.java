package vn.thidua.council.body;

import org.springframework.modulith.NamedInterface;

/** What a council advises on. */
@NamedInterface("desk")
public enum CouncilKind {
    /** Hội đồng thi đua - khen thưởng. */
    EMULATION("AWARDS"),
    /** Hội đồng sáng kiến. */
    INITIATIVE("SESSION"),
    /** Another one. */
    OTHER("SESSION");

    private final String quorum;

    CouncilKind(String quorum) {
        this.quorum = quorum;
    }

    /** Returns what the rule of the law on its quorum is about. */
    public String quorum() {
        return quorum;
    }
}
