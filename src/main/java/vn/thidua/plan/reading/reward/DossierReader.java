package vn.thidua.plan.reading.reward;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.plan.reading.Certainty;
import vn.thidua.plan.reading.Dossier;
import vn.thidua.plan.reading.structure.Block;
import vn.thidua.plan.reading.structure.DocumentPart;
import vn.thidua.plan.reading.structure.Outline;
import vn.thidua.plan.reading.structure.Text;

/** Reads which papers a proposal for a commendation needs, and by when they are due. */
public final class DossierReader {

    private static final List<String> TOPICS = List.of("hồ sơ", "thành phần hồ sơ", "thủ tục đề nghị", "thủ tục xét");

    /** How many items behind the papers may tell when they are due. */
    private static final int NEXT = 6;

    private DossierReader() {}

    /** Returns one dossier per list of papers, in the order of the text. */
    public static List<Dossier> read(Outline outline) {
        List<Dossier> dossiers = new ArrayList<>();
        for (DocumentPart part : outline.parts()) {
            search(part.body().children(), false, dossiers);
        }
        return List.copyOf(dossiers);
    }

    private static void search(List<Block> blocks, boolean rewards, List<Dossier> dossiers) {
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).table() == null) {
                search(blocks.get(i), blocks.subList(i + 1, Math.min(blocks.size(), i + 1 + NEXT)), rewards, dossiers);
            }
        }
    }

    private static void search(Block block, List<Block> next, boolean rewards, List<Dossier> dossiers) {
        String head = head(block);
        boolean about = rewards
                || Words.has(head, "khen thưởng")
                || Words.has(head, "khen")
                || Words.has(head, "danh hiệu")
                || Words.has(head, "tặng thưởng");
        if (about && Words.hasAny(head, TOPICS)) {
            List<Block> byForm = block.children().stream()
                    .filter(DossierReader::isFormHeading)
                    .toList();
            if (byForm.isEmpty()) {
                add(block, next, dossiers);
            } else {
                byForm.forEach(form -> add(form, next, dossiers));
            }
            return;
        }
        search(block.children(), about, dossiers);
    }

    private static boolean isFormHeading(Block block) {
        return !block.isBullet()
                && FormFinder.first(block.heading()) != null
                && !block.children().isEmpty();
    }

    private static void add(Block block, List<Block> next, List<Dossier> dossiers) {
        List<Text> papers = Papers.of(block);
        if (!papers.isEmpty()) {
            List<String> documents = papers.stream()
                    .map(DossierReader::document)
                    .filter(paper -> !paper.isEmpty())
                    .distinct()
                    .toList();
            DueDates.Limit due = deadline(block, next);
            dossiers.add(new Dossier(
                    form(block),
                    documents,
                    due == null ? null : due.date(),
                    due != null && due.exclusive(),
                    block.fullSpan(),
                    Certainty.SURE));
        }
    }

    /** A paper without what the brackets behind it explain. */
    private static String document(Text paper) {
        String words = paper.toString();
        int bracket = words.indexOf('(');
        String bare = Criteria.trim(
                bracket > 8 && words.stripTrailing().replaceAll("[.;,]+$", "").endsWith(")")
                        ? words.substring(0, bracket)
                        : words);
        return bare.isEmpty() ? bare : Character.toUpperCase(bare.charAt(0)) + bare.substring(1);
    }

    private static @Nullable String form(Block block) {
        Mention mention = FormFinder.first(block.heading());
        if (mention == null) {
            return null;
        }
        return mention.authority().isEmpty() ? mention.form() : mention.form() + " của " + mention.authority();
    }

    private static DueDates.@Nullable Limit deadline(Block block, List<Block> next) {
        DueDates.Limit own = DueDates.first(block.fullText());
        if (own != null || !block.isNumbered()) {
            return own;
        }
        for (Block later : next) {
            DueDates.Limit due = later.table() == null && Words.has(later.text().key(), "hồ sơ")
                    ? DueDates.first(later.text())
                    : null;
            if (due != null) {
                return due;
            }
        }
        return null;
    }

    private static String head(Block block) {
        String key = block.heading().key();
        return key.length() > 200 ? key.substring(0, 200) : key;
    }
}
