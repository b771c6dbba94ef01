package vn.thidua.regulation;

/**
 * A case in which the law lets or makes an office erase personal data.
 *
 * @param code stable name
 * @param words what the case is
 * @param document number of the law
 * @param article where it stands there
 */
public record ErasureGround(String code, String words, String document, String article) {

    /** Returns where the case stands, as a paper cites it. */
    public String basis() {
        return article + " " + document;
    }
}
