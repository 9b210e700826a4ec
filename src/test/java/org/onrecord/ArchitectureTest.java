package org.onrecord;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.core.domain.properties.HasParameterTypes.Predicates.rawParameterTypes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMembers;

import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;

import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.search.engine.search.query.SearchFetchable;
import org.hibernate.search.engine.search.query.dsl.SearchQueryFinalStep;
import org.onrecord.record.RecordEntity;
import org.onrecord.search.TimelySearch;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;

/** The rooms of the house and the doors between them: data flows {@code ingest → record ← search/relate ← api}. */
@AnalyzeClasses(packages = "org.onrecord", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String TEXT = "org.onrecord.text..";
    private static final String QUOTE = "org.onrecord.quote..";
    private static final String MATCH = "org.onrecord.match..";
    private static final String RECORD = "org.onrecord.record..";
    private static final String INGEST = "org.onrecord.ingest..";
    private static final String SEARCH = "org.onrecord.search..";
    private static final String RELATE = "org.onrecord.relate..";
    private static final String STORE = "org.onrecord.store..";
    private static final String API = "org.onrecord.api..";
    private static final String ACCESS = "org.onrecord.access..";
    private static final String CLI = "org.onrecord.cli..";

    @ArchTest
    static final ArchRule pureRooms = noClasses().that().resideInAnyPackage(TEXT, QUOTE, MATCH)
            .should().dependOnClassesThat().resideInAnyPackage("io.quarkus..", "jakarta..", "org.hibernate..")
            .because("what reads text is tested in milliseconds, without a service, and outlives any framework")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule pureRoomsKnowOnlyEachOther = noClasses().that().resideInAnyPackage(TEXT, QUOTE, MATCH)
            .should().dependOnClassesThat()
            .resideInAnyPackage(INGEST, SEARCH, RELATE, STORE, API, ACCESS, CLI)
            .because("what reads text does not know what its findings are for")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule recordStandsAlone = noClasses().that().resideInAPackage(RECORD)
            .should().dependOnClassesThat(resideInAnyPackage("org.onrecord..").and(not(RECORD)))
            .because("everything rests on the record, so that the record can rest on nothing of ours");

    /** Of what is changed, that is; what is written once has nothing to overwrite. */
    @ArchTest
    static final ArchRule changesTouchOnlyWhatTheyChange = classes().that().areAnnotatedWith(Entity.class)
            .and().areAssignableTo(RecordEntity.class)
            .should().beAnnotatedWith(DynamicUpdate.class)
            .because("an import that changes a date must not undo what a curator has decided since it read the row");

    @ArchTest
    static final ArchRule commandLineIsOutermost = noClasses().that().resideOutsideOfPackage(CLI)
            .should().dependOnClassesThat().resideInAPackage(CLI)
            .because("the command line is one way to start what must also run without it");

    @ArchTest
    static final ArchRule apiIsOutermost = noClasses().that().resideOutsideOfPackages(API, CLI)
            .should().dependOnClassesThat().resideInAPackage(API)
            .because("the schema may change shape without a change of what it shows");

    @ArchTest
    static final ArchRule ingestOnlyWrites = noClasses().that().resideInAPackage(INGEST)
            .should().dependOnClassesThat().resideInAnyPackage(SEARCH, RELATE)
            .because("an import must work, and give the same, whatever the index holds")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule readersDoNotIngest = noClasses().that().resideInAnyPackage(SEARCH, RELATE)
            .should().dependOnClassesThat().resideInAPackage(INGEST)
            .because("reading the record does not depend on how it came to be")
            .allowEmptyShould(true);

    /** The factories of a type, which are static and not part of the schema, may read an entity. */
    @ArchTest
    static final ArchRule entitiesStayInside = noMembers().that()
            .areDeclaredInClassesThat().resideInAPackage("org.onrecord.api.type..").and().doNotHaveModifier(JavaModifier.STATIC)
            .should(ArchCondition.from(nameAnEntity()))
            .because("an entity in the schema would make each column a promise and each field a hidden query")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule namesSayWhatAThingIs = noClasses()
            .should().haveNameMatching(".*(Util|Utils|Helper|Manager|Impl)(\\$.*)?")
            .because("such a name fits anything, so that anything ends up there");

    @ArchTest
    static final ArchRule noRoomForOddsAndEnds = noClasses().should()
            .resideInAnyPackage("..util..", "..utils..", "..helper..", "..common..", "..misc..")
            .because("a package is a feature, and these words name none");

    @ArchTest
    static final ArchRule lettersFoldAlikeEverywhere = noClasses()
            .should().callMethodWhere(target(owner(type(String.class))).and(target(nameMatching("to(Lower|Upper)Case")))
                    .and(target(rawParameterTypes(new Class<?>[0]))))
            .because("without a locale, a machine set to Turkish turns I into a letter that no index has");

    @ArchTest
    static final ArchRule onlyTheCommandLinePrints = noClasses().that().resideOutsideOfPackage(CLI)
            .should().accessField(System.class, "out").orShould().accessField(System.class, "err")
            .because("a service speaks through its log, and what export prints must be nothing but the export");

    @ArchTest
    static final ArchRule nobodySleeps = noClasses()
            .should().callMethodWhere(target(owner(type(Thread.class))).and(target(name("sleep"))))
            .because("waiting for a time instead of for an event is wrong on a slower machine");

    @ArchTest
    static final ArchRule searchesEndInTime = noClasses().that().areNotAssignableTo(TimelySearch.class)
            .and().resideOutsideOfPackage(STORE)
            .should()
            .callMethodWhere(target(owner(assignableTo(SearchFetchable.class).or(assignableTo(SearchQueryFinalStep.class))))
                    .and(target(nameMatching("fetch.*|scroll|toQuery"))))
            .because("a search that is not fetched through TimelySearch goes on when nobody waits for it any longer; the"
                    + " store, which looks after the index itself, says how long it waits")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule entitiesLiveInTheRecord = classes().that().areAnnotatedWith(Entity.class)
            .should().resideInAnyPackage(RECORD, ACCESS)
            .because("only these packages are given to the two persistence units");

    private static DescribedPredicate<JavaClass> not(String rooms) {
        return DescribedPredicate.not(resideInAnyPackage(rooms));
    }

    private static DescribedPredicate<JavaMember> nameAnEntity() {
        return DescribedPredicate.describe("name an entity",
                member -> member.getAllInvolvedRawTypes().stream().anyMatch(ArchitectureTest::isEntity));
    }

    private static boolean isEntity(JavaClass type) {
        return type.isAnnotatedWith(Entity.class) || type.isAnnotatedWith(MappedSuperclass.class);
    }
}
