package io.picklejar.internal.closure;

import io.picklejar.internal.record.ClassRecord;
import io.picklejar.internal.record.Passing;
import java.net.URL;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The class files behind the launcher's classes; the agent keeps them. */
public interface ClassFiles {

  /** {@return whether the class is user code, the code that ships} */
  boolean isUser(Class<?> type);

  /**
   * {@return the record of the class; for one of the library side without method bodies}
   *
   * @throws io.picklejar.CaptureException when the class file can't be had
   */
  ClassRecord record(Class<?> type);

  /**
   * {@return the class file as it was loaded or last redefined, before other agents changed it, or
   * null when it can't be had}
   */
  byte @Nullable [] bytes(Class<?> type);

  /**
   * {@return whether the class is of that class file, or was before it was redefined; one whose
   * file can't be had is}
   */
  boolean isVersion(Class<?> type, byte[] classFile);

  /**
   * {@return internal names of the user classes that the loader finds in a package}
   *
   * @param name internal name with a slash at its end; empty for the package without a name
   */
  Set<String> inPackage(ClassLoader loader, String name);

  /**
   * {@return whether a resource is user code's, which ships}
   *
   * @param place where a loader finds it
   */
  boolean isUserResource(String name, URL place);

  /**
   * {@return names of the resources of user code in a folder, as far as they can be listed}
   *
   * @param folder with a slash at its end; empty for the one above all
   * @param below whether in folders below it too
   */
  Set<String> resourcesIn(ClassLoader loader, String folder, boolean below);

  /** {@return internal names of the classes that the JVM loads to verify the class} */
  Set<String> verifierNeeds(Class<?> type);

  /** {@return what each method of the class hands on, by the method's name and descriptor} */
  Map<String, Set<Passing>> passings(Class<?> type);

  /** {@return the records of the user classes that were loaded so far and are still there} */
  Collection<ClassRecord> loaded();

  /** {@return how many class files have come so far: what was told from them holds for as long} */
  int loadedSoFar();

  /**
   * {@return of the {@link #loaded} classes those whose files hold the name} Others need no record
   * for it.
   */
  Collection<ClassRecord> loadedWith(String name);

  /**
   * {@return tells whether a string is the one that a literal of a loaded user class stands for}
   */
  Predicate<String> literals();

  /**
   * Says what a class that is about to be defined was shipped as.
   *
   * @param bytes the class file as shipped, which the defined one need not equal
   */
  void shipped(ClassLoader loader, String name, byte[] bytes);

  /**
   * Says that a closure has brought a class that this JVM has. It is user code then, wherever it
   * comes from: a JVM that ships the function on ships the class.
   *
   * @param bytes the class file as shipped
   */
  void arrived(Class<?> type, byte[] bytes);
}
