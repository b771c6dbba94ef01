package vn.thidua.structure;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.audit.AuditTrail;
import vn.thidua.organization.intake.TableExport;
import vn.thidua.shared.DomainEvent;

/** Rules of the house that the compiler does not know. */
@AnalyzeClasses(packages = "vn.thidua", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

    @ArchTest
    static final ArchRule timeComesFromTheClock = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now");

    @ArchTest
    static final ArchRule theReaderIsPlainJava = noClasses()
            .that()
            .resideInAnyPackage(
                    "vn.thidua.plan.reading..",
                    "vn.thidua.regulation",
                    "vn.thidua.regulation.condition",
                    "vn.thidua.regulation.value",
                    "vn.thidua.encoding..")
            .should()
            .dependOnClassesThat()
            .resideOutsideOfPackages(
                    "java..",
                    "vn.thidua.shared",
                    "vn.thidua.plan.reading..",
                    "vn.thidua.regulation",
                    "vn.thidua.regulation.condition",
                    "vn.thidua.regulation.value",
                    "vn.thidua.encoding..",
                    "org.jspecify..",
                    "org.springframework.modulith..");

    @ArchTest
    static final ArchRule sharedHasNoBeans = noClasses()
            .that()
            .resideInAPackage("vn.thidua.shared..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework.jdbc..", "org.springframework.stereotype..", "java.sql..");

    /* A stream of rows holds its connection until it is closed; whoever needs one uses try-with-resources and stands here by name. */
    @ArchTest
    static final ArchRule rowsAreNotStreamed = noClasses()
            .that()
            .areNotAssignableTo(AuditTrail.class)
            .and()
            .areNotAssignableTo(TableExport.class)
            .should()
            .callMethod(JdbcClient.MappedQuerySpec.class, "stream");

    @ArchTest
    static final ArchRule controllersAreScreens =
            classes().that().areAnnotatedWith(Controller.class).should().resideInAPackage("..web..");

    @ArchTest
    static final ArchRule screensDoNotWrite = noClasses()
            .that()
            .areAnnotatedWith(Controller.class)
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("org.springframework.jdbc.core.simple.JdbcClient");

    @ArchTest
    static final ArchRule screensOpenNoTransactions = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Controller.class)
            .should()
            .beAnnotatedWith(Transactional.class);

    @ArchTest
    static final ArchRule eventsAreRecords =
            classes().that().implement(DomainEvent.class).should().beRecords();

    @ArchTest
    static final ArchRule namesSayWhatThingsAre = noClasses()
            .that()
            .areTopLevelClasses()
            .should()
            .haveNameMatching(".*(Impl|Manager|Helper|Utils?|Dto|Entity|Base)$");
}
