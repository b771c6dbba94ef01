package vn.thidua.scoring.grading.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.access.Needs;
import vn.thidua.organization.Unit;
import vn.thidua.organization.people.PositionCategory;
import vn.thidua.organization.people.PositionRows;
import vn.thidua.scoring.grading.FairShares;
import vn.thidua.scoring.grading.GradeSight;
import vn.thidua.scoring.grading.GradedPeople.Graded;
import vn.thidua.shared.Paging;
import vn.thidua.shared.Screen;

/** Shows who is among those with high grades, beside who was graded at all. */
@Controller
@Needs(Act.GRADE_YEAR)
class SharesController {

    private final FairShares shares;
    private final PositionRows positions;
    private final GradeSight sight;

    SharesController(FairShares shares, PositionRows positions, GradeSight sight) {
        this.sight = sight;
        this.shares = shares;
        this.positions = positions;
    }

    @GetMapping("/grades/{year}/shares")
    Screen show(Actor actor, @PathVariable int year, @RequestParam(defaultValue = "1") int page) {
        List<Graded> graded = shares.graded(sight.known(year), actor);
        List<Unit> never = shares.neverFirst(year, actor);
        Paging paging = new Paging(never.size(), page);
        return Screen.show(
                "grading/shares",
                new SharesPage(
                        year,
                        graded.size(),
                        (int) graded.stream().filter(one -> one.grade().high()).count(),
                        (int) graded.stream().filter(one -> one.woman() == null).count(),
                        Arrays.stream(FairShares.Who.values())
                                .map(who -> new SharesPage.Line(who, FairShares.share(who, graded)))
                                .toList(),
                        categories(graded),
                        never.subList(paging.from(), paging.to()).stream()
                                .map(unit -> new SharesPage.Never(unit.id(), unit.name()))
                                .toList(),
                        paging));
    }

    private List<SharesPage.Category> categories(List<Graded> graded) {
        Map<String, PositionCategory> names =
                positions.categories().stream().collect(Collectors.toMap(PositionCategory::code, Function.identity()));
        return FairShares.byCategory(graded).stream()
                .flatMap(share -> Stream.ofNullable(names.get(share.category()))
                        .map(one -> new SharesPage.Category(one.nameVi(), one.nameEn(), share)))
                .toList();
    }
}
