package org.chancery.report;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import org.chancery.commons.testing.ArchitectureRules;

@AnalyzeClasses(packages = "org.chancery.report", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchTests RULES = ArchTests.in(ArchitectureRules.class);

    @ArchTest
    static final ArchRule PRINTING_AND_COMPOSING_NEED_NO_CONTAINER = ArchRuleDefinition.noClasses()
            .that()
            .resideInAnyPackage("..rendering..", "..composing..", "..document..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta..", "io.quarkus..", "org.eclipse.microprofile..")
            .because("a benchmark prints in a bare JVM, and the wording is tested without a boot");
}
