package vn.thidua.journey;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.organization.UnitId;
import vn.thidua.scoring.ScaleId;
import vn.thidua.scoring.ScaleVersionId;
import vn.thidua.scoring.domain.ScaleDesk;
import vn.thidua.scoring.domain.ShippedScales;
import vn.thidua.shared.By;

/** Addresses of the pages of scales; by the pattern of the address. */
@TestConfiguration
class ScaleAddresses {

    @Autowired
    private ScaleDesk desk;

    @Autowired
    private ShippedScales shipped;

    @Autowired
    private JdbcClient jdbc;

    /** Begins a scale of the office, so that there is a draft. */
    Map<String, String> ofScales() {
        UnitId office = new UnitId(jdbc.sql(
                        "select unit_id from role_grant g join account a on a.id = g.account_id where username = 'thuongtruc.hoasen'")
                .query(UUID.class)
                .single());
        ScaleId id = new ScaleId(UUID.randomUUID());
        desk.begin(
                id,
                new ScaleVersionId(UUID.randomUUID()),
                office,
                "Thang điểm đang soạn",
                shipped.find("people-103").orElseThrow().scale(),
                By.PROGRAM);
        Map<String, String> paths = new LinkedHashMap<>();
        paths.put("/scales", "/scales");
        paths.put("/scales/new", "/scales/new?from=ward-115");
        for (String part : List.of("", "/print", "/draft/workbook")) {
            paths.put("/scales/{id}" + part, "/scales/" + id + part);
        }
        paths.put("/scales/{id}/trial", "/scales/" + id + "/trial?sample=1");
        paths.put("/scales/{id}/draft/{part}", "/scales/" + id + "/draft/criterion?was=bao_cao");
        return paths;
    }
}
