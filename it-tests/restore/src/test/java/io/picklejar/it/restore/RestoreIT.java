package io.picklejar.it.restore;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.picklejar.it.harness.Child;
import io.picklejar.it.harness.Jdk;
import io.picklejar.it.restore.scenario.Errors;
import io.picklejar.it.restore.scenario.Failures;
import io.picklejar.it.restore.scenario.FoldedFinals;
import io.picklejar.it.restore.scenario.Golden;
import io.picklejar.it.restore.scenario.LateInitializer;
import io.picklejar.it.restore.scenario.LauncherLeaks;
import io.picklejar.it.restore.scenario.Leaks;
import io.picklejar.it.restore.scenario.Misses;
import io.picklejar.it.restore.scenario.MissesWithoutAgent;
import io.picklejar.it.restore.scenario.OneClass;
import io.picklejar.it.restore.scenario.OneState;
import io.picklejar.it.restore.scenario.Onward;
import io.picklejar.it.restore.scenario.Repeated;
import io.picklejar.it.restore.scenario.Resources;
import io.picklejar.it.restore.scenario.Stress;
import io.picklejar.it.restore.scenario.Threads;
import io.picklejar.it.restore.scenario.ThrowingInitializers;
import io.picklejar.it.restore.scenario.TwoJobs;
import io.picklejar.it.restore.scenario.TwoRuns;
import io.picklejar.it.restore.scenario.Versions;
import io.picklejar.it.restore.scenario.WaitingInitializers;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds on a long-lived worker, whatever the order of arrival. */
class RestoreIT {
  private static final List<Class<?>> SCENARIOS =
      List.of(
          OneClass.class,
          OneState.class,
          Versions.class,
          TwoJobs.class,
          TwoRuns.class,
          Repeated.class,
          Golden.class,
          WaitingInitializers.class,
          ThrowingInitializers.class,
          LateInitializer.class,
          Misses.class,
          Threads.class,
          Failures.class,
          Errors.class);

  private static Workers workers;

  @BeforeAll
  static void launch() {
    workers = Workers.launched(Jdk.current());
  }

  private static void onAgent(Class<?> scenario) {
    workers.run(workers.withAgent("").with("-Dit.agent=true"), scenario);
  }

  private static void longOnAgent(Class<?> scenario) {
    Child worker = workers.withAgent("").with("-Dit.agent=true");
    System.out.println(Workers.run(worker, scenario, Duration.ofMinutes(5)));
  }

  @Test
  void closures_that_ship_the_same_class_give_the_same_class() {
    onAgent(OneClass.class);
    workers.run(workers.withRuntime(), OneClass.class);
  }

  @Test
  void statics_are_set_once_and_superseded_by_later_captures() {
    onAgent(OneState.class);
    workers.run(workers.withRuntime(), OneState.class);
  }

  @Test
  void versions_are_never_mixed() {
    onAgent(Versions.class);
    workers.run(workers.withRuntime(), Versions.class);
  }

  @Test
  void jobs_that_disagree_are_apart() {
    onAgent(TwoJobs.class);
    workers.run(workers.withRuntime(), TwoJobs.class);
  }

  @Test
  void runs_that_begin_alike_are_told_apart() {
    onAgent(TwoRuns.class);
    workers.run(workers.withRuntime(), TwoRuns.class);
  }

  @Test
  void the_same_bytes_are_known_again() {
    onAgent(Repeated.class);
    workers.run(workers.withRuntime(), Repeated.class);
  }

  @Test
  void functions_of_the_formats_that_are_read_stay_readable() {
    onAgent(Golden.class);
    workers.run(workers.withRuntime(), Golden.class);
  }

  @Test
  void initializers_may_wait_for_other_restores() {
    onAgent(WaitingInitializers.class);
  }

  @Test
  void an_initializer_that_fails_on_the_worker_does_not_matter_where_values_were_shipped() {
    onAgent(ThrowingInitializers.class);
  }

  @Test
  void a_function_that_needs_the_initializer_may_come_after_one_that_does_not() {
    onAgent(LateInitializer.class);
  }

  @Test
  void what_was_not_shipped_is_told_to_the_code_that_comes_to_it() {
    onAgent(Misses.class);
    workers.run(workers.withRuntime(), MissesWithoutAgent.class);
  }

  @Test
  void sixteen_threads_over_cyclic_initializers() {
    onAgent(Threads.class);
  }

  @Test
  void many_threads_jobs_versions_and_loaders_at_once() {
    long seconds = Long.getLong("it.stress", 3);
    Child worker = workers.withAgent("").with("-Dit.agent=true", "-Dit.stress=" + seconds);
    System.out.println(Workers.run(worker, Stress.class, Duration.ofSeconds(seconds + 150)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-XX:TieredStopAtLevel=1", "-XX:TieredStopAtLevel=4"})
  void compiled_code_sees_the_shipped_finals(String compilers) {
    for (Jdk jdk : Jdk.currentAnd(25)) {
      Child worker = workers.with(jdk).withAgent("").with("-Dit.agent=true", compilers);
      workers.run(worker, FoldedFinals.class);
    }
  }

  @Test
  void a_failed_restore_changes_nothing_and_the_next_one_succeeds() {
    onAgent(Failures.class);
    onAgent(Errors.class);
    workers.run(workers.withRuntime(), Failures.class);
    workers.run(workers.withRuntime(), Errors.class);
  }

  @Test
  void a_worker_ships_on_to_a_third_jvm() {
    Child worker = workers.withAgent("");
    workers.run(worker, Onward.class);
    workers.run(worker.with("-Dit.third=true"), Onward.class);
  }

  @Test
  void a_worker_that_has_the_classes_from_a_jar_ships_on_to_a_third_jvm() {
    Child worker = workers.withAgent("");
    workers.run(worker.with("-Dit.jar=true"), Onward.class);
    workers.run(worker.with("-Dit.third=true"), Onward.class);
  }

  @Test
  void all_of_this_holds_in_one_worker_of_another_jdk() {
    Optional<Jdk> other = Jdk.find(25);
    assumeTrue(other.isPresent() && !other.equals(Optional.of(Jdk.current())), "no other JDK here");
    Jdk jdk = other.orElseThrow();
    for (Workers launched : List.of(workers.with(jdk), Workers.launched(jdk))) {
      launched.run(
          launched.withAgent("").with("-Dit.agent=true"), SCENARIOS.toArray(Class<?>[]::new));
    }
  }

  @Test
  void resources_are_brought_once_and_shipped_on() {
    Child worker = workers.withAgent("").with("-Dit.agent=true");
    workers.run(worker, Resources.class);
    workers.run(worker.with("-Dit.third=true"), Resources.class);
    workers.run(workers.withRuntime(), Resources.class);
  }

  @Test
  void ten_thousand_restores_leave_nothing_behind() {
    longOnAgent(Leaks.class);
  }

  @Test
  void ten_thousand_captures_leave_nothing_behind() {
    longOnAgent(LauncherLeaks.class);
  }
}
