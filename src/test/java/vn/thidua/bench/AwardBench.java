package vn.thidua.bench;

import java.util.ArrayList;
import java.util.List;
import vn.thidua.cli.Bench;

/** How fast an office awards: a thousand certificates in one file, a thousand sealed files, ten thousand candidates judged, one name found among five million honours. Each part can be measured alone. */
public class AwardBench implements Bench {

    private static final String CERTIFICATES = "certificates";
    private static final String SEALED = "sealed";
    private static final String ELIGIBILITY = "eligibility";
    private static final String REGISTER = "register";

    @Override
    public String name() {
        return "award";
    }

    @Override
    public List<String> parts() {
        return List.of(CERTIFICATES, SEALED, ELIGIBILITY, REGISTER);
    }

    @Override
    public List<Figure> measure() throws Exception {
        List<Figure> figures = new ArrayList<>();
        for (String part : parts()) {
            figures.addAll(part(part, 0));
        }
        return figures;
    }

    @Override
    public List<Figure> part(String part, int size) throws Exception {
        return switch (part) {
            case CERTIFICATES -> CertificateTimes.together(size > 0 ? size : CertificateTimes.CERTIFICATES);
            case SEALED -> CertificateTimes.apart(size > 0 ? size : CertificateTimes.CERTIFICATES);
            case ELIGIBILITY -> EligibilityTimes.measure(size > 0 ? size : EligibilityTimes.CANDIDATES);
            case REGISTER -> RegisterTimes.measure(size > 0 ? size : RegisterTimes.LINES);
            default -> throw new IllegalArgumentException(part);
        };
    }
}
