package io.picklejar;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** The stages follow one another one way, and each library has its place. */
@AnalyzeClasses(packages = "io.picklejar", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  /** restore → share → wire → closure → heap, reach → record; {@code jvm} is below all. */
  @ArchTest
  static final ArchRule the_stages_depend_one_way =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .withOptionalLayers(true)
          .layer("api")
          .definedBy("io.picklejar")
          .layer("restore")
          .definedBy("io.picklejar.internal.restore..")
          .layer("share")
          .definedBy("io.picklejar.internal.share..")
          .layer("wire")
          .definedBy("io.picklejar.internal.wire..")
          .layer("closure")
          .definedBy("io.picklejar.internal.closure..")
          .layer("heap")
          .definedBy("io.picklejar.internal.heap..")
          .layer("reach")
          .definedBy("io.picklejar.internal.reach..")
          .layer("record")
          .definedBy("io.picklejar.internal.record..")
          .layer("jvm")
          .definedBy("io.picklejar.internal.jvm..")
          .whereLayer("restore")
          .mayOnlyAccessLayers("api", "share", "wire", "closure", "heap", "record", "jvm")
          .whereLayer("share")
          .mayOnlyAccessLayers("api", "wire")
          .whereLayer("wire")
          .mayOnlyAccessLayers("api", "closure", "heap", "record")
          .whereLayer("closure")
          .mayOnlyAccessLayers("api", "heap", "reach", "record", "jvm")
          .whereLayer("heap")
          .mayOnlyAccessLayers("api", "jvm")
          .whereLayer("reach")
          .mayOnlyAccessLayers("record")
          .whereLayer("record")
          .mayNotAccessAnyLayer()
          .whereLayer("jvm")
          .mayNotAccessAnyLayer();

  @ArchTest
  static final ArchRule kryo_is_only_in_wire =
      noClasses()
          .that()
          .resideOutsideOfPackage("io.picklejar.internal.wire..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("com.esotericsoftware..");

  @ArchTest
  static final ArchRule nothing_else_is_used =
      classes()
          .should()
          .onlyDependOnClassesThat(
              resideInAPackage("io.picklejar..")
                  .or(resideInAnyPackage("java..", "javax.crypto.."))
                  .or(resideInAnyPackage("sun.misc", "sun.reflect"))
                  .or(resideInAPackage("com.esotericsoftware.kryo.kryo5.."))
                  .or(resideInAPackage("org.jspecify.annotations")));

  @ArchTest
  static final ArchRule unsupported_jdk_api_is_used_in_jvm_only =
      noClasses()
          .that()
          .resideOutsideOfPackage("io.picklejar.internal.jvm")
          .should()
          .dependOnClassesThat(resideInAnyPackage("sun.misc", "sun.reflect"));

  @ArchTest
  static final ArchRule what_is_public_is_api_or_internal =
      classes()
          .that()
          .arePublic()
          .should()
          .resideInAnyPackage("io.picklejar", "io.picklejar.internal..");

  @ArchTest
  static final ArchRule public_classes_are_not_for_extension =
      classes().that().arePublic().and().areNotInterfaces().should(beFinalOrSealed());

  private static ArchCondition<JavaClass> beFinalOrSealed() {
    return new ArchCondition<>("be final or sealed") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        boolean closed =
            type.getModifiers().contains(JavaModifier.FINAL)
                || type.isEnum()
                || type.reflect().isSealed();
        events.add(new SimpleConditionEvent(type, closed, type.getName()));
      }
    };
  }
}
