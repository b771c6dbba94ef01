package vn.thidua.plan.reading.reward;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thidua.plan.reading.structure.Block;
import vn.thidua.plan.reading.structure.Spelling;
import vn.thidua.plan.reading.structure.Text;

/** Brings the forms of a list and the criteria that stand elsewhere together. */
final class Merging {

    /** No plan promises more awards, or to more groups; what goes beyond is no plan. */
    private static final int MOST = 400;

    private static final int MOST_GROUPS = 40;

    private Merging() {}

    static List<Award> merge(List<Award> awards, List<Block> groups, @Nullable Text shared) {
        List<Award> some = awards.subList(0, Math.min(awards.size(), MOST));
        List<Award> full = some.stream().filter(award -> !award.isBare()).toList();
        List<Award> bare = some.stream().filter(Award::isBare).toList();
        List<Award> merged = new ArrayList<>();
        for (Award award : full) {
            merged.add(withAuthority(award, bare));
        }
        List<Block> someGroups = groups.subList(0, Math.min(groups.size(), MOST_GROUPS));
        for (Award award : bare) {
            if (full.stream().noneMatch(other -> isSame(award.mention(), other.mention()))) {
                merged.addAll(spread(award, someGroups, shared));
            }
        }
        merged.sort((left, right) -> left.span().compareTo(right.span()));
        return distinct(merged);
    }

    /** A form whose criteria stand apart from its list may have named its authority there only. */
    private static Award withAuthority(Award award, List<Award> listed) {
        if (!award.mention().authority().isEmpty()) {
            return award;
        }
        List<Award> named = listed.stream()
                .filter(other -> !other.mention().authority().isEmpty() && isSameForm(award.mention(), other.mention()))
                .toList();
        return named.size() == 1 ? award.by(named.getFirst().mention()) : award;
    }

    private static List<Award> spread(Award award, List<Block> groups, @Nullable Text shared) {
        if (!groups.isEmpty()) {
            return groups.stream()
                    .filter(group -> fits(award, group))
                    .map(group -> award.to(group))
                    .toList();
        }
        if (shared == null) {
            return List.of(award);
        }
        List<String> criteria = new ArrayList<>();
        Criteria.add(criteria, shared);
        String form = Spelling.key(award.mention().form());
        List<String> recipients = FormNames.fitting(form, RecipientKinds.readStrict(shared.key(), 0));
        return List.of(new Award(award.mention(), recipients, criteria, award.span()));
    }

    /** A flag is no award for a person, a medal none for a collective; where no group of the plan fits, all do. */
    private static boolean fits(Award award, Block group) {
        List<String> kinds = RecipientKinds.read(group.heading().key(), 0);
        List<String> both = List.of("tập thể", "cá nhân");
        List<String> fitting = FormNames.fitting(Spelling.key(award.mention().form()), both);
        return kinds.size() != 1 || !both.contains(kinds.getFirst()) || fitting.contains(kinds.getFirst());
    }

    private static boolean isSame(Mention left, Mention right) {
        return isSameForm(left, right) && Authorities.agree(left.authority(), right.authority());
    }

    private static boolean isSameForm(Mention left, Mention right) {
        return Spelling.key(left.form()).equals(Spelling.key(right.form()));
    }

    private static List<Award> distinct(List<Award> awards) {
        Set<String> seen = new LinkedHashSet<>();
        List<Award> once = new ArrayList<>();
        for (Award award : awards) {
            String sign = Spelling.key(award.mention().form()) + "|"
                    + Authorities.key(award.mention().authority()) + "|" + award.recipients() + "|" + award.criteria();
            if (seen.add(sign)) {
                once.add(award);
            }
        }
        return once;
    }
}
