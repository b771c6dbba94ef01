package vn.thidua.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import vn.thidua.access.web.Visitor;
import vn.thidua.shared.Vietnamese;

/** The first steps in an empty program. */
final class KilledOffice {

    static final String PASSWORD = "mot-mat-khau-dai";

    private KilledOffice() {}

    /** Sets the empty program up and signs its administrator in. */
    static void setUp(Visitor visitor) {
        visitor.get("/set-up");
        assertThat(visitor.post(
                                "/set-up",
                                "office",
                                "Ủy ban nhân dân phường Hoa Sen",
                                "officeShort",
                                "UBND phường Hoa Sen",
                                "kind",
                                "WARD",
                                "name",
                                "Nguyễn Thị Mẫu",
                                "username",
                                "quantri",
                                "password",
                                PASSWORD)
                        .status())
                .isEqualTo(303);
        assertThat(visitor.signIn("quantri", PASSWORD)).isEqualTo("/");
    }

    /** Creates the account of a standing officer. */
    static void hire(Visitor administrator) {
        String account = "/accounts/" + UUID.randomUUID();
        administrator.get("/accounts/new");
        assertThat(administrator
                        .post(
                                "/accounts",
                                "id",
                                account.substring(account.lastIndexOf('/') + 1),
                                "name",
                                "Trần Thị Mẫu",
                                "username",
                                "thuongtruc",
                                "password",
                                PASSWORD)
                        .location())
                .isEqualTo(account);
        administrator.get(account);
        assertThat(administrator
                        .post(
                                account + "/grants",
                                "grant",
                                UUID.randomUUID().toString(),
                                "role",
                                "STANDING_OFFICER",
                                "unitName",
                                "UBND phường Hoa Sen",
                                "from",
                                LocalDate.now(Vietnamese.ZONE).toString())
                        .status())
                .isEqualTo(303);
    }
}
