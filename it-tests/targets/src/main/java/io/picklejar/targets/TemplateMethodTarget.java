package io.picklejar.targets;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** A final template method of a super class calls hooks of the subclass. */
// ships: TemplateMethodTarget$Upper.marker
public final class TemplateMethodTarget {
  private TemplateMethodTarget() {}

  abstract static class Template {
    final String run(String text) {
      return before() + change(text);
    }

    String before() {
      return "";
    }

    abstract String change(String text);
  }

  static class Upper extends Template {
    static String marker;

    @Override
    String before() {
      return marker;
    }

    @Override
    String change(String text) {
      return text.toUpperCase(Locale.ROOT);
    }
  }

  public static List<Supplier<?>> functions() {
    Upper.marker = "#";
    Template template = new Upper();
    return List.of(() -> template.run("x"));
  }
}
