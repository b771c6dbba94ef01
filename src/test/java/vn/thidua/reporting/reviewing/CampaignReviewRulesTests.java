package vn.thidua.reporting.reviewing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.campaign.CampaignId;
import vn.thidua.organization.UnitId;
import vn.thidua.paperwork.numbering.Stamp;
import vn.thidua.paperwork.numbering.Stamping;
import vn.thidua.reporting.CampaignReviewId;

class CampaignReviewRulesTests {

    private static final LocalDate DAY = LocalDate.of(2026, 7, 6);
    private static final CampaignReview DRAFT = review(null);
    private static final CampaignReview ISSUED =
            review(new Stamp(1, "BC-UBND", DAY, "", "CHỦ TỊCH", "Trần Văn Mẫu", ""));

    @Test
    void whatIsIssuedStays() {
        assertThat(write(ISSUED, "Nội dung")).contains("REV-101");
        assertThat(issue(ISSUED, "Sơ kết", "", "BC-UBND", DAY, "Trần Văn Mẫu")).contains("REV-101");
        assertThat(write(DRAFT, "Nội dung")).isEmpty();
        assertThat(write(DRAFT, " \n ")).contains("REV-103");
    }

    @ParameterizedTest
    @ValueSource(strings = {"BC-UBND", "BC", "BC-PVHXH", "BC-BTĐKT", "TB-UBND-VX", "BC-TĐ&KT"})
    void symbolsAreCapitalsThenWhoIssues(String symbol) {
        assertThat(issue(DRAFT, "Sơ kết", "", symbol, DAY, "Trần Văn Mẫu")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "bc-UBND", "BC UBND", "BC-", "12-BC", "BC/UBND"})
    void anythingElseIsNoSymbol(String symbol) {
        assertThat(issue(DRAFT, "Sơ kết", "", symbol, DAY, "Trần Văn Mẫu")).contains("PAP-101");
    }

    @Test
    void aPaperHasATitleANumberADayAndWhoSigns() {
        assertThat(issue(DRAFT, "Sơ kết", "12", "BC-UBND", DAY, "Trần Văn Mẫu")).isEmpty();
        assertThat(issue(DRAFT, " ", "", "BC-UBND", DAY, "Trần Văn Mẫu")).contains("REV-109");
        for (String number : List.of("0", "-1", "12a", "1234567", "1.5")) {
            assertThat(issue(DRAFT, "Sơ kết", number, "BC-UBND", DAY, "Trần Văn Mẫu"))
                    .contains("PAP-102");
        }
        assertThat(issue(DRAFT, "Sơ kết", "", "BC-UBND", null, "Trần Văn Mẫu")).contains("PAP-104");
        assertThat(issue(DRAFT, "Sơ kết", "", "BC-UBND", DAY, " ")).contains("PAP-105");
    }

    private static Optional<String> write(CampaignReview review, String body) {
        return CampaignReviewRules.whyNotWrite(review, body).map(no -> no.code().code());
    }

    private static Optional<String> issue(
            CampaignReview review, String title, String number, String symbol, @Nullable LocalDate on, String signer) {
        return CampaignReviewRules.whyNotIssue(
                        review,
                        new CampaignReviewDesk.Issuing(
                                title,
                                new Stamping(
                                        number, symbol, on == null ? "" : on.toString(), "", "CHỦ TỊCH", signer, "")))
                .map(no -> no.code().code());
    }

    private static CampaignReview review(@Nullable Stamp issue) {
        return new CampaignReview(
                new CampaignReviewId(new UUID(1, 1)),
                new CampaignId(new UUID(2, 2)),
                new UUID(3, 3),
                CampaignReviewSort.INTERIM,
                new UnitId(new UUID(4, 4)),
                "Sơ kết",
                Instant.parse("2026-07-06T02:00:00Z"),
                "Nguyễn Thị Mẫu",
                issue,
                List.of(),
                0);
    }
}
