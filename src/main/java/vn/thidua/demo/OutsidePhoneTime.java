package vn.thidua.demo;

import java.time.Clock;
import java.time.Instant;
import org.springframework.context.annotation.Primary;
import vn.thidua.access.PhoneTime;
import vn.thidua.shared.Vietnamese;

/** The phones of those who try the demo office do not know what day it is there: their codes go by the time outside. */
@DemoOnly
@Primary
class OutsidePhoneTime implements PhoneTime {

    private final Clock outside = Clock.system(Vietnamese.ZONE);

    @Override
    public Instant now() {
        return outside.instant();
    }
}
