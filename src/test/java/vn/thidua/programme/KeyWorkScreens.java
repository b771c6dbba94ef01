package vn.thidua.programme;

import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.thidua.programme.works.KeyWork;
import vn.thidua.programme.works.KeyWorkDesk;
import vn.thidua.programme.works.KeyWorkReads;
import vn.thidua.shared.By;

/** The pages of key works. */
abstract class KeyWorkScreens extends ProgrammeScreens {

    @Autowired
    KeyWorkDesk desk;

    @Autowired
    KeyWorkReads reads;

    KeyWork enter() {
        KeyWorkId id = new KeyWorkId(UUID.randomUUID());
        KeyWork.Plan plan = new KeyWork.Plan(
                null, "Sân chơi", "", office.school, 1_000_000_000L, TODAY.minusDays(30), TODAY.plusDays(90));
        desk.enter(id, campaign, plan, By.PROGRAM);
        return reads.find(id).orElseThrow();
    }

    KeyWork now(KeyWork work) {
        return reads.find(work.id()).orElseThrow();
    }

    MvcTestResult tell(KeyWork work, String path, Map<String, String> fields) {
        return post(work.path() + path, office.schoolOfficer, fields);
    }
}
