package vn.thidua.plan.reading;

/** Anything read from the text that has a place in it. */
public interface ReadItem {

    /** Returns where the item stands in the raw text. */
    Span span();

    /** Returns how far the reader trusts it. */
    Certainty certainty();
}
