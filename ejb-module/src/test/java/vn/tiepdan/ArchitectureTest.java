package vn.tiepdan;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.conditions.ArchConditions.have;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.modules.syntax.ModuleRuleDefinition.modules;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.modules.syntax.AllowedModuleDependencies;
import com.tngtech.archunit.library.modules.syntax.ModuleDependencyScope;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateful;
import jakarta.ejb.Stateless;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.tiepdan.shared.Repository;

/** The map of the house: which feature may know which, and the few rules that hold everywhere. */
class ArchitectureTest {

    /** From the ground up: a feature may know those before it, and speaks to those after it by events only. */
    private static final List<String> FEATURES = List.of(
            "shared",
            "audit",
            "organisation",
            "form",
            "access",
            "deadline",
            "certificate",
            "lawchange",
            "notice",
            "identity",
            "protection",
            "document",
            "occasion",
            "matter",
            "petition",
            "competence",
            "processing",
            "party",
            "duplicate",
            "settlement",
            "schedule",
            "coverage",
            "roster",
            "dutylog",
            "place",
            "agenda",
            "booking",
            "feed",
            "reception",
            "refusal",
            "course",
            "counter",
            "headduty",
            "tally",
            "conclusion",
            "online",
            "coordination",
            "directive",
            "meeting",
            "advice",
            "plan",
            "hotspot",
            "review",
            "warning",
            "forecast",
            "outreach",
            "scenario",
            "incident",
            "dossier",
            "reporting",
            "briefing",
            "situation",
            "succession",
            "search",
            "takeover",
            "integration",
            "installation");

    /** Small keepers of one table that are session beans because each of their acts is a transaction of its own. */
    private static final Set<String> KEEPERS = Set.of(
            "vn.tiepdan.access.FailedAttempts", "vn.tiepdan.protection.Drafts", "vn.tiepdan.protection.NamingTrials");

    private static final int AT_MOST_IN_SHARED = 12;

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("/launcher/"))
            .importPackages("vn.tiepdan");

    @Test
    void every_feature_has_its_place_on_the_map() {
        looksAt(60, any());
        assertThat(HOUSE.stream().map(ArchitectureTest::feature).distinct()).isSubsetOf(FEATURES);
    }

    @Test
    void a_feature_knows_only_the_features_above_it() {
        looksAt(60, any());
        AllowedModuleDependencies arrows =
                AllowedModuleDependencies.allow().fromModule(FEATURES.get(1)).toModules(FEATURES.get(0));
        for (int i = 2; i < FEATURES.size(); i++) {
            arrows = arrows.fromModule(FEATURES.get(i))
                    .toModules(FEATURES.subList(0, i).toArray(String[]::new));
        }
        modules()
                .definedByPackages("vn.tiepdan.(*)..")
                .derivingNameFromPattern("$1")
                .should()
                .respectTheirAllowedDependencies(
                        arrows, ModuleDependencyScope.consideringOnlyDependenciesInAnyPackage("vn.tiepdan.."))
                .check(HOUSE);
    }

    @Test
    void queries_live_in_repositories_and_registers() {
        DescribedPredicate<JavaClass> keepsQueries = annotatedWith(Repository.class)
                .<JavaClass>forSubtype()
                .or(simpleNameEndingWith("Register"))
                .or(describe("a keeper", type -> KEEPERS.contains(type.getName())))
                .as("repositories and registers");
        looksAt(8, keepsQueries);
        noClasses()
                .that(DescribedPredicate.not(keepsQueries))
                .should()
                .dependOnClassesThat()
                .areAssignableFrom(EntityManager.class)
                .check(HOUSE);
    }

    @Test
    void today_comes_from_the_injected_clock() {
        looksAt(60, any());
        noClasses()
                .that(DescribedPredicate.not(
                        describe("LawTime", type -> type.getSimpleName().equals("LawTime"))))
                .should()
                .callCodeUnitWhere(
                        describe("reads the machine's time directly", call -> readsTheTime(call.getTarget())))
                .check(HOUSE);
    }

    @Test
    void entities_have_no_setters() {
        DescribedPredicate<JavaClass> stored = annotatedWith(Entity.class)
                .<JavaClass>forSubtype()
                .or(annotatedWith(Embeddable.class))
                .as("entities and embeddables");
        looksAt(8, stored);
        methods()
                .that()
                .areDeclaredInClassesThat(stored)
                .and()
                .areNotStatic()
                .should()
                .haveNameNotMatching("set[A-Z].*")
                .check(HOUSE);
    }

    @Test
    void every_session_bean_says_who_may_call_it() {
        DescribedPredicate<JavaClass> sessionBeans = annotatedWith(Stateless.class)
                .<JavaClass>forSubtype()
                .or(annotatedWith(Singleton.class))
                .or(annotatedWith(Stateful.class))
                .as("session beans");
        looksAt(6, sessionBeans);
        classes()
                .that(sessionBeans)
                .should(have(
                        describe("a role for the class or for each business method", ArchitectureTest::saysWhoMayCall)))
                .check(HOUSE);
    }

    @Test
    void the_shared_ground_stays_small() {
        assertThat(HOUSE.stream()
                        .filter(type -> type.getPackageName().equals("vn.tiepdan.shared"))
                        .filter(type ->
                                type.isTopLevelClass() && !type.getSimpleName().equals("package-info")))
                .hasSizeBetween(5, AT_MOST_IN_SHARED);
    }

    private static DescribedPredicate<JavaClass> any() {
        return DescribedPredicate.alwaysTrue();
    }

    /** A rule that looks at nothing holds always: each one says how much it must have seen. */
    private static void looksAt(int atLeast, DescribedPredicate<? super JavaClass> which) {
        assertThat(HOUSE.stream().filter(which))
                .as("looked at " + which.getDescription())
                .hasSizeGreaterThanOrEqualTo(atLeast);
    }

    private static String feature(JavaClass type) {
        String[] parts = type.getPackageName().split("\\.");
        return parts.length > 2 ? parts[2] : "";
    }

    private static boolean readsTheTime(CodeUnitCallTarget target) {
        String owner = target.getOwner().getName();
        List<String> parameters = new ArrayList<>();
        target.getRawParameterTypes().forEach(type -> parameters.add(type.getName()));
        boolean now = owner.startsWith("java.time.")
                && target.getName().equals("now")
                && !parameters.contains(Clock.class.getName());
        boolean clock = owner.equals(Clock.class.getName())
                && (target.getName().startsWith("system") || target.getName().startsWith("tick"));
        boolean machine = owner.equals("java.lang.System") && target.getName().equals("currentTimeMillis");
        boolean date = owner.equals("java.util.Date") && target.getName().equals("<init>") && parameters.isEmpty();
        return now || clock || machine || date;
    }

    private static boolean saysWhoMayCall(JavaClass bean) {
        return saysRole(bean)
                || bean.getMethods().stream()
                        .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                        .filter(method -> !method.getModifiers().contains(JavaModifier.STATIC))
                        .allMatch(ArchitectureTest::saysRole);
    }

    private static boolean saysRole(JavaClass bean) {
        return bean.isAnnotatedWith(RolesAllowed.class) || bean.isAnnotatedWith(PermitAll.class);
    }

    private static boolean saysRole(JavaMethod method) {
        return method.isAnnotatedWith(RolesAllowed.class) || method.isAnnotatedWith(PermitAll.class);
    }
}
