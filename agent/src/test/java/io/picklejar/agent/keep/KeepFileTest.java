package io.picklejar.agent.keep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.picklejar.internal.reach.KeepRule;
import io.picklejar.internal.reach.KeepRule.Kind;
import io.picklejar.internal.reach.KeepRule.Member;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeepFileTest {

  @Test
  void an_entry_names_members_and_the_class_that_has_to_be_reached() {
    assertThat(
            KeepFile.parse(
                """
                {
                  "reflection": [
                    {
                      "condition": {"typeReached": "com.acme.Main"},
                      "type": "com.acme.Outer$Inner",
                      "fields": [{"name": "cache"}],
                      "methods": [
                        {"name": "<init>", "parameterTypes": ["int", "java.lang.String[]"]},
                        {"name": "run"}
                      ]
                    }
                  ],
                  "resources": []
                }
                """))
        .containsExactly(
            new KeepRule(
                "com/acme/Main",
                "com/acme/Outer$Inner",
                List.of(
                    new Member(Kind.FIELD, "cache", null),
                    new Member(Kind.CONSTRUCTOR, "<init>", "(I[Ljava/lang/String;)"),
                    new Member(Kind.METHOD, "run", null)),
                List.of()));
  }

  @Test
  void an_entry_may_keep_all_members_of_a_kind() {
    assertThat(
            KeepFile.parse(
                """
                {"reflection": [{"type": "A", "allDeclaredFields": true, "allPublicMethods": false}]}
                """))
        .containsExactly(new KeepRule(null, "A", List.of(), List.of(Kind.FIELD)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"reflection\": [{\"type\": \"A\" \"fields\": []}]} | line 1: there is '\"' instead of ','",
        "{\"reflexion\": []} | the file: there is no property reflexion",
        "{\"reflection\": [{\"type\": \"A\", \"field\": []}]} | A: there is no property field",
        "{\"reflection\": [{\"name\": \"A\"}]} | type is not a string",
        "{\"reflection\": [{\"type\": \"com/acme/A\"}]} | \"com/acme/A\" is not the name of a class",
        "{\"reflection\": {}} | reflection is not a list",
        "{\"reflection\": [ | line 1: there is the end instead of",
        "{\"reflection\": []} x | there is 'x' instead of the end"
      })
  void an_error_says_what_is_wrong(String text, String message) {
    assertThatThrownBy(() -> KeepFile.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(message);
  }

  @Test
  void a_file_that_is_not_there_is_named() {
    assertThatThrownBy(() -> KeepFile.read(Path.of("no-such-file.json")))
        .hasMessageContaining("keep=no-such-file.json");
  }
}
