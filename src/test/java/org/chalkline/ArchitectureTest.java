package org.chalkline;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.HttpMethod;
import java.lang.annotation.Annotation;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The shape of the program: which way imports point, and what the end of a class name promises. */
class ArchitectureTest {
    /** The packages below {@code org.chalkline}; each may use only those before it. */
    static final List<String> ORDER = List.of(
            "shared",
            "event",
            "people",
            "session",
            "interest",
            "schedule",
            "stage",
            "wrapup",
            "solver",
            "bound",
            "planner",
            "live",
            "interchange",
            "web");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.chalkline");

    private static final DescribedPredicate<JavaClass> DOOR =
            describe("are doors (…Api, …Pages)", type -> isDoor(outermost(type)));

    private static final DescribedPredicate<JavaClass> TRANSACTIONAL = describe(
            "are transactional",
            type -> type.isAnnotatedWith(Transactional.class)
                    || type.getMethods().stream().anyMatch(method -> method.isAnnotatedWith(Transactional.class)));

    private static final List<Class<? extends Annotation>> ACCESS =
            List.of(RolesAllowed.class, PermitAll.class, DenyAll.class);

    @ParameterizedTest
    @MethodSource("order")
    void importsPointUp(String name) {
        List<String> after = ORDER.subList(ORDER.indexOf(name) + 1, ORDER.size());
        noClasses()
                .that()
                .resideInAPackage(below(name))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(after.stream().map(ArchitectureTest::below).toArray(String[]::new))
                .because("a package knows only what stands before it in ORDER")
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void everyPackageHasItsPlace() {
        classes()
                .should()
                .resideInAnyPackage(ORDER.stream().map(ArchitectureTest::below).toArray(String[]::new))
                .because("ORDER lists every package")
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void nobodyUsesADoor() {
        classes()
                .that(DOOR)
                .should(new ArchCondition<>("be used by nobody but themselves") {
                    @Override
                    public void check(JavaClass door, ConditionEvents events) {
                        door.getDirectDependenciesToSelf().stream()
                                .filter(use -> !outermost(use.getOriginClass()).equals(outermost(door)))
                                .forEach(use -> events.add(SimpleConditionEvent.violated(door, use.getDescription())));
                    }
                })
                .because("what two doors need belongs to a use case")
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void doorsOpenNoTransaction() {
        noClasses()
                .that(TRANSACTIONAL)
                .should(be(DOOR).as("be doors"))
                .because("one use case is one transaction, whichever door it is reached by")
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void everyCallSaysWhoMayMakeIt() {
        methods()
                .that(describe("answer HTTP calls", method -> method.isMetaAnnotatedWith(HttpMethod.class)))
                .should(new ArchCondition<>("carry @RolesAllowed, @PermitAll or @DenyAll, or their class") {
                    @Override
                    public void check(JavaMethod method, ConditionEvents events) {
                        boolean said = ACCESS.stream()
                                .anyMatch(access -> method.isAnnotatedWith(access)
                                        || method.getOwner().isAnnotatedWith(access));
                        if (!said) {
                            events.add(
                                    SimpleConditionEvent.violated(method, method.getDescription() + " says nothing"));
                        }
                    }
                })
                .because("access is decided, not forgotten")
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void theDomainKnowsNoHttpAndNoTemplates() {
        classes()
                .that(describe(
                        "are entities, embedded values or enums",
                        type -> type.isAnnotatedWith(Entity.class)
                                || type.isAnnotatedWith(Embeddable.class)
                                || type.isEnum()))
                .should()
                .onlyDependOnClassesThat(not(resideInAnyPackage("jakarta.ws.rs..", "io.quarkus.qute..")))
                .because("a rule must run without a server")
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    private static List<String> order() {
        return ORDER;
    }

    private static String below(String name) {
        return "org.chalkline." + name + "..";
    }

    private static boolean isDoor(JavaClass type) {
        return type.getSimpleName().endsWith("Api") || type.getSimpleName().endsWith("Pages");
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(ArchitectureTest::outermost).orElse(type);
    }
}
