package vn.thidua.regulation;

/**
 * A paper that a dossier can hold.
 *
 * @param code stable name
 * @param name what it is called
 * @param nameEn the same in English
 * @param sort abbreviation of the sort of paper in Decree 30/2020, empty where it is none of them
 * @param template the template that the law gives for it, may be empty
 */
public record DossierPart(String code, String name, String nameEn, String sort, String template) {}
