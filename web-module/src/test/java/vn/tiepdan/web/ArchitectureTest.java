package vn.tiepdan.web;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import org.junit.jupiter.api.Test;

/** What this module may not know: how things are stored, the other way in, and the machine's time. */
class ArchitectureTest {

    private static final int AT_LEAST = 4;

    private static final JavaClasses MODULE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("vn.tiepdan.web");

    @Test
    void no_class_knows_an_entity() {
        holds(noClasses().should().dependOnClassesThat().areAnnotatedWith(Entity.class));
    }

    @Test
    void no_class_queries() {
        holds(noClasses().should().dependOnClassesThat().areAssignableFrom(EntityManager.class));
    }

    @Test
    void no_class_knows_the_other_way_in() {
        holds(noClasses().should().dependOnClassesThat().resideInAPackage("vn.tiepdan.api.."));
    }

    @Test
    void today_comes_from_the_injected_clock() {
        holds(noClasses()
                .should()
                .callCodeUnitWhere(
                        describe("reads the machine's time directly", call -> readsTheTime(call.getTarget()))));
    }

    /** A rule that looks at nothing holds always: each one must have seen the module. */
    private static void holds(ArchRule rule) {
        assertThat(MODULE).hasSizeGreaterThanOrEqualTo(AT_LEAST);
        rule.check(MODULE);
    }

    private static boolean readsTheTime(CodeUnitCallTarget target) {
        String owner = target.getOwner().getName();
        boolean now = owner.startsWith("java.time.")
                && target.getName().equals("now")
                && target.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
        boolean clock = owner.equals(Clock.class.getName()) && target.getName().startsWith("system");
        boolean machine = owner.equals("java.lang.System") && target.getName().equals("currentTimeMillis");
        boolean date = owner.equals("java.util.Date")
                && target.getName().equals("<init>")
                && target.getRawParameterTypes().isEmpty();
        return now || clock || machine || date;
    }
}
