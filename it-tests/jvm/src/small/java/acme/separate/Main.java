package acme.separate;

import io.picklejar.it.harness.Exchange;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Two statics that share an object, each read by a function in a stream of its own. */
public class Main {
  static class Person {
    int age;
  }

  /** Is written as a value, and changes all the same. */
  static class Pet implements Serializable {
    private static final long serialVersionUID = 1;
    int age;

    Pet(int age) {
      this.age = age;
    }

    private Object writeReplace() {
      return new Form(age);
    }

    private record Form(int age) implements Serializable {
      private Object readResolve() {
        return new Pet(age);
      }
    }
  }

  static List<Person> people = new ArrayList<>();
  static Map<String, Person> byName = new HashMap<>();
  static List<Pet> pets = new ArrayList<>();
  static Map<String, Pet> petOf = new HashMap<>();
  static Map<String, Object> more = new HashMap<>();

  public static void main(String[] args) throws Exception {
    Person person = new Person();
    people.add(person);
    byName.put("p", person);
    pets.add(new Pet(0));
    petOf.put("p", pets.get(0));
    Supplier<Integer> grows = () -> ++people.get(0).age + 10 * ++pets.get(0).age;
    Supplier<Integer> told = () -> byName.get("p").age + 10 * petOf.get("p").age;
    Supplier<Object> same = () -> people.get(0) == byName.get("p") && pets.get(0) == petOf.get("p");
    ship(args, "", grows);
    ship(args, ".second", told);
    ship(args, ".third", same);
    // What an earlier function has brought can't travel any more, which is nothing to a later one.
    byName.put("q", new Person());
    more.put("q", byName.get("q"));
    ship(args, ".fourth", () -> more.size());
    more.put("t", Thread.currentThread());
    ship(args, ".fifth", () -> byName.size());
  }

  private static void ship(String[] args, String suffix, Supplier<?> function) throws Exception {
    Exchange.ship(args.length == 0 ? args : new String[] {args[0] + suffix}, function);
  }
}
// -> 11
// -> 11
// -> true
// -> 1
// -> 2
