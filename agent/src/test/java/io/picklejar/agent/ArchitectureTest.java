package io.picklejar.agent;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** ASM has its place, and the stages know nothing of the agent. */
@AnalyzeClasses(packages = "io.picklejar", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule asm_is_only_in_scan_and_rewrite =
      noClasses()
          .that()
          .resideOutsideOfPackages("io.picklejar.agent.scan..", "io.picklejar.agent.rewrite..")
          .and()
          .resideInAPackage("io.picklejar..")
          .and()
          .resideOutsideOfPackage("io.picklejar.shaded..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.objectweb.asm..", "io.picklejar.shaded.asm..");

  @ArchTest
  static final ArchRule kryo_is_not_here =
      noClasses()
          .that()
          .resideInAPackage("io.picklejar.agent..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("com.esotericsoftware..", "io.picklejar.shaded.kryo5..");

  @ArchTest
  static final ArchRule scanning_decides_nothing =
      classes()
          .that()
          .resideInAPackage("io.picklejar.agent.scan..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "io.picklejar.agent.scan..",
              "io.picklejar.internal.record..",
              "org.objectweb.asm..",
              "io.picklejar.shaded.asm..",
              "org.jspecify.annotations",
              "java..");
}
