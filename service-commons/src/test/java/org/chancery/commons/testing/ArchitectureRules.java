package org.chancery.commons.testing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;

/**
 * The rules of the house that a machine can hold. A module's {@code ArchitectureTest} is annotated with {@code
 * @AnalyzeClasses} and includes them by {@code @ArchTest ArchTests rules = ArchTests.in(ArchitectureRules.class)}.
 */
public final class ArchitectureRules {
    @ArchTest
    static final ArchRule PACKAGES_ARE_NAMED_BY_THE_BUSINESS = noClasses()
            .should()
            .resideInAnyPackage(
                    "..util..", "..utils..", "..helper..", "..manager..", "..impl..", "..dto..", "..common..")
            .allowEmptyShould(true)
            .because("a package is named by what it is about");

    @ArchTest
    static final ArchRule ENTITIES_STAY_INSIDE = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Path.class)
            .and()
            .arePublic()
            .should()
            .notHaveRawReturnType(DescribedPredicate.describe("an entity", type -> type.isAnnotatedWith(Entity.class)))
            .allowEmptyShould(true)
            .because("entities never leave their service");

    @ArchTest
    static final ArchRule TIME_COMES_FROM_THE_CLOCK = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(OffsetDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .because("the time is injected as a java.time.Clock");

    @ArchTest
    static final ArchRule CONSTRUCTORS_INJECT = noFields()
            .should()
            .beAnnotatedWith(Inject.class)
            .allowEmptyShould(true)
            .because("dependencies are final and given at construction");

    @ArchTest
    static final ArchRule NOTHING_INTERNAL_TO_THE_JDK = noClasses()
            .should()
            .dependOnClassesThat(DescribedPredicate.describe(
                    "are internal to the JDK",
                    (JavaClass type) -> type.getPackageName().startsWith("sun.")))
            .because("sun.* may go with any JDK");

    @ArchTest
    static final ArchRule NOBODY_WRITES_TO_THE_CONSOLE = noClasses()
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .because("what happened belongs in the log");

    @ArchTest
    static final ArchRule FEATURES_DO_NOT_GO_ROUND_IN_CIRCLES =
            slices().matching("org.chancery.*.(*)..").should().beFreeOfCycles().allowEmptyShould(true);

    private ArchitectureRules() {}
}
