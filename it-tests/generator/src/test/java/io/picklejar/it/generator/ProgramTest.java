package io.picklejar.it.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.picklejar.it.generator.source.Cut;
import io.picklejar.it.generator.source.Program;
import io.picklejar.it.generator.source.Source;
import java.util.BitSet;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProgramTest {

  @Test
  void a_seed_gives_the_same_program_each_time_and_another_seed_another() {
    String first = Session.program(7, 17).without(new BitSet());
    assertThat(Session.program(7, 17).without(new BitSet())).isEqualTo(first);
    assertThat(Session.program(8, 17).without(new BitSet())).isNotEqualTo(first);
  }

  @Test
  void a_part_that_is_cut_is_replaced_and_its_own_parts_are_gone_with_it() {
    String inner = Cut.orElse("x + 1", "0");
    Source source =
        new Source("f(" + Cut.orElse("g(" + inner + ")", "h()") + ", " + Cut.orNothing("z") + ")");
    assertThat(source.parts()).hasSize(3);
    assertThat(source.text()).isEqualTo("f(g(x + 1), z)");
    assertThat(source.without(bits(1))).isEqualTo("f(g(0), z)");
    assertThat(source.without(bits(0, 1))).isEqualTo("f(h(), z)");
    assertThat(source.without(bits(2))).isEqualTo("f(g(x + 1), )");
  }

  @Test
  void parts_are_numbered_through_all_files_and_the_text_can_be_split_again() {
    Map<String, String> marked = new java.util.LinkedHashMap<>();
    marked.put("A.java", "package %P;\n" + Cut.orNothing("a"));
    marked.put("sub/B.java", "package %P.sub;\n" + Cut.orNothing("b") + "c");
    Program program = Program.of("p1", marked);
    assertThat(program.parts()).hasSize(2);
    assertThat(Program.split(program.without(bits(1))))
        .containsEntry("A.java", "package p1;\na\n")
        .containsEntry("sub/B.java", "package p1.sub;\nc\n");
  }

  private static BitSet bits(int... indices) {
    BitSet bits = new BitSet();
    for (int index : indices) {
      bits.set(index);
    }
    return bits;
  }
}
