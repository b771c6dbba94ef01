package vn.thidua.regulation;

/** The law as it holds here: that of the nation with the rules of the province over it. */
public interface LawBook {

    /** Returns it as it is written down now. */
    Statutes statutes();
}
