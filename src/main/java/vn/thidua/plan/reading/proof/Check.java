package vn.thidua.plan.reading.proof;

/** One kind of thing to look for. */
interface Check {

    /** Looks through the evidence and adds what it finds. */
    void look(Evidence evidence, Findings findings);
}
