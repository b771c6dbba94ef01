package vn.thidua.organization.matching;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.thidua.shared.Vietnamese;

/** The words of office names: folded, abbreviations written out, words that carry no meaning left aside. */
final class OfficeWords {

    /* Longest first where one begins like another; all folded. Level words (phường, quận …) are data and do not stand here. */
    private static final Map<String, String> SHORT_FORMS = shortForms();

    private static final List<String> PERSONS = List.of(
            "dong chi",
            "thu truong",
            "chu tich va cac pho chu tich",
            "chu tich cac pho chu tich",
            "pho chu tich",
            "chu tich",
            "pho giam doc",
            "giam doc",
            "hieu truong",
            "truong cac",
            "nguoi dung dau",
            "lanh dao",
            "thanh vien",
            "ong",
            "ba");

    private static final Set<String> JOINING = Set.of("va", "cung", "voi", "cua", "thuoc", "truc");

    private static final Set<String> GENERIC = Set.of(
            "cac", "don", "vi", "co", "quan", "to", "chuc", "dia", "phuong", "lien", "nhung", "khac", "toan", "the",
            "moi", "tat", "ca", "cap", "trong", "tren", "ban", "nganh", "lai", "con");

    private OfficeWords() {}

    /** Returns the key of a name: its meaningful words, the word Việt Nam left out. */
    static String key(String name) {
        return String.join(" ", of(name)).replace(" viet nam", "");
    }

    /** Returns the words of a name with abbreviations written out and joining words left out. */
    static List<String> of(String name) {
        return join(expand(Vietnamese.fold(name)));
    }

    /** Returns the folded text with abbreviations written out. */
    static String expand(String folded) {
        String padded = " " + folded + " ";
        for (Map.Entry<String, String> form : SHORT_FORMS.entrySet()) {
            padded = padded.replace(" " + form.getKey() + " ", " " + form.getValue() + " ");
        }
        return padded.strip().replaceAll("\\bnha truong\\b", "truong").replaceAll("\\btruong hoc\\b", "truong");
    }

    /** Returns the name without the person at its head: "Chủ tịch UBND phường" is the office of the ward. */
    static String withoutPerson(String folded) {
        String rest = folded;
        boolean again = true;
        while (again) {
            again = false;
            for (String person : PERSONS) {
                if (rest.startsWith(person + " ")) {
                    rest = person.equals("truong cac")
                            ? rest.substring("truong ".length())
                            : rest.substring(person.length() + 1);
                    again = true;
                }
            }
        }
        return rest;
    }

    /** Tells whether the words name nobody in particular. */
    static boolean vague(List<String> words) {
        return words.stream().allMatch(GENERIC::contains);
    }

    /** Tells whether the folded text leaves open who exactly is concerned. */
    static boolean leavesOpen(String folded) {
        return folded.contains("lien quan");
    }

    private static List<String> join(String folded) {
        List<String> words = new ArrayList<>();
        for (String word : folded.split(" ", -1)) {
            if (!word.isEmpty() && !JOINING.contains(word)) {
                words.add(word);
            }
        }
        return words;
    }

    private static Map<String, String> shortForms() {
        Map<String, String> forms = new LinkedHashMap<>();
        String table = """
                hdnd=hoi dong nhan dan|ubnd=uy ban nhan dan|ub mttq=uy ban mat tran to quoc|ubmttq=uy ban mat tran to quoc
                mttqvn=mat tran to quoc viet nam|mttq=mat tran to quoc|vn=viet nam|tnmt=tai nguyen moi truong|tn mt=tai nguyen moi truong
                gddt=giao duc dao tao|gd dt=giao duc dao tao|sgddt=so giao duc dao tao|pgddt=phong giao duc dao tao|pgd dt=phong giao duc dao tao|sgd dt=so giao duc dao tao|gdnn gdtx=giao duc nghe nghiep giao duc thuong xuyen
                gdnn=giao duc nghe nghiep|gdtx=giao duc thuong xuyen|vhxh=van hoa xa hoi|vh xh=van hoa xa hoi|vhtt=van hoa thong tin|vh tt=van hoa thong tin
                vhttdl=van hoa the thao du lich|tckh=tai chinh ke hoach|tc kh=tai chinh ke hoach|qldt=quan ly do thi|ql dt=quan ly do thi
                ldtbxh=lao dong thuong binh xa hoi|ld tb xh=lao dong thuong binh xa hoi|ldtb xh=lao dong thuong binh xa hoi|ttyt=trung tam y te
                tttdtt=trung tam the duc the thao|tdtt=the duc the thao|ttvh=trung tam van hoa|bchqs=ban chi huy quan su|bch=ban chi huy|bqlda=ban quan ly du an|bql=ban quan ly
                ldld=lien doan lao dong|hlhpn=hoi lien hiep phu nu|lhpn=lien hiep phu nu|hnd=hoi nong dan|hccb=hoi cuu chien binh|ccb=cuu chien binh|dtn=doan thanh nien
                tncs hcm=thanh nien cong san ho chi minh|khcn=khoa hoc cong nghe|kh cn=khoa hoc cong nghe|nnmt=nong nghiep moi truong|nn mt=nong nghiep moi truong
                nn ptnt=nong nghiep phat trien nong thon|nnptnt=nong nghiep phat trien nong thon|tdkt=thi dua khen thuong|td kt=thi dua khen thuong
                bhxh=bao hiem xa hoi|htx=hop tac xa|thcs=trung hoc co so|thpt=trung hoc pho thong|gdmn=giao duc mam non|pvhcc=phuc vu hanh chinh cong
                ktht=kinh te ha tang|kt ht dt=kinh te ha tang do thi|kthtdt=kinh te ha tang do thi|gpmb=giai phong mat bang|bt gpmb=boi thuong giai phong mat bang
                vp=van phong|tt=trung tam|cty=cong ty|dn=doanh nghiep|mn=mam non|th=tieu hoc|tp=thanh pho|cn=cong nghe
                """;
        for (String line : table.split("\n", -1)) {
            for (String entry : line.split("\\|", -1)) {
                int sign = entry.indexOf('=');
                if (sign > 0) {
                    forms.put(entry.substring(0, sign), entry.substring(sign + 1));
                }
            }
        }
        return forms;
    }
}
