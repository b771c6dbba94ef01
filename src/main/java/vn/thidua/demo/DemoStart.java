package vn.thidua.demo;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;

/** Opens the demo office before the program says where it is. */
@DemoOnly
class DemoStart implements ApplicationRunner {

    private final DemoOffice office;
    private final DemoCouncil council;

    DemoStart(DemoOffice office, DemoCouncil council) {
        this.office = office;
        this.council = council;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (office.open()) {
            council.open();
            System.out.println("Đã tạo cơ quan mẫu; ba kế hoạch mẫu đang được đọc.");
        }
    }
}
