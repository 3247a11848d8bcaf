package io.picklejar.internal.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.esotericsoftware.kryo.kryo5.io.Input;
import com.esotericsoftware.kryo.kryo5.io.Output;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Parts of closures that lie in them, or beside them by digest. */
class PartsTest {
  private static final int SMALLEST = 1024;
  private static final long ENOUGH = 1 << 20;

  private final Map<String, byte[]> kept = new HashMap<>();
  private final PartSink sink = (digest, content) -> kept.put(digest.hex(), content) == null;
  private final PartSource source = (digest, most) -> kept.get(digest.hex());

  private static byte[] content(int length) {
    byte[] content = new byte[length];
    content[length - 1] = 7;
    return content;
  }

  private static byte[] written(PartSink sink, byte[] content) {
    Output out = new Output(64, -1);
    new PartWriter(sink, out).write("part", content);
    return out.toBytes();
  }

  private byte[] read(byte[] bytes, long most) {
    return new PartReader(source, new Input(bytes), most).read("the part");
  }

  @Test
  void a_part_from_the_smallest_size_on_is_kept_and_comes_back() {
    byte[] written = written(sink, content(SMALLEST));

    assertThat(kept).hasSize(1);
    assertThat(written.length).isLessThan(50);
    assertThat(read(written, ENOUGH)).isEqualTo(content(SMALLEST));
  }

  @Test
  void a_smaller_one_lies_in_the_closure() {
    byte[] written = written(sink, content(SMALLEST - 1));

    assertThat(kept).isEmpty();
    assertThat(read(written, 0)).isEqualTo(content(SMALLEST - 1));
  }

  @Test
  void one_that_the_sink_does_not_keep_lies_in_the_closure() {
    assertThat(read(written((digest, bytes) -> false, content(SMALLEST)), 0))
        .isEqualTo(content(SMALLEST));
    assertThat(PartSink.NONE.keep(Digest.of(content(1)), content(1))).isFalse();
    assertThat(PartSink.NONE.smallest()).isEqualTo(Integer.MAX_VALUE);
  }

  @Test
  void sizes_are_added_up_by_name() {
    PartWriter writer = new PartWriter(PartSink.NONE, new Output(64, -1));
    writer.write("a", content(3));
    writer.write("a", content(4));
    writer.write("b", content(5));

    assertThat(writer.sizes()).containsEntry("a", 7).containsEntry("b", 5);
  }

  @Test
  void all_parts_that_are_found_together_are_within_the_limit() {
    Output out = new Output(64, -1);
    PartWriter writer = new PartWriter(sink, out);
    writer.write("one", content(SMALLEST));
    writer.write("other", content(SMALLEST + 1));
    byte[] bytes = out.toBytes();

    PartReader enough = new PartReader(source, new Input(bytes), 2 * SMALLEST + 1);
    assertThat(enough.read("one")).hasSize(SMALLEST);
    assertThat(enough.read("other")).hasSize(SMALLEST + 1);
    PartReader tooFew = new PartReader(source, new Input(bytes), 2 * SMALLEST);
    tooFew.read("one");
    assertThatThrownBy(() -> tooFew.read("other"))
        .isInstanceOf(WireException.class)
        .hasMessageContaining("maxBytes");
  }

  @Test
  void a_part_that_is_missing_or_has_another_length_is_named() {
    byte[] written = written(sink, content(SMALLEST));

    kept.replaceAll((digest, content) -> content(SMALLEST + 1));
    assertThatThrownBy(() -> read(written, ENOUGH))
        .isInstanceOf(WireException.class)
        .hasMessageContaining("the part has 1025 bytes instead of 1024");
    kept.clear();
    assertThatThrownBy(() -> read(written, ENOUGH))
        .isInstanceOf(WireException.class)
        .hasMessageContaining("the part")
        .hasMessageContaining(Digest.of(content(SMALLEST)).hex());
  }

  @Test
  void what_is_kept_says_its_digest_and_is_checked_when_it_is_opened() {
    byte[] content = content(100);
    Digest digest = Digest.of(content);
    byte[] packed = Part.pack(digest, content);

    assertThat(Part.isOf(digest, packed)).isTrue();
    assertThat(Part.isOf(Digest.of(content(99)), packed)).isFalse();
    assertThat(Part.isOf(digest, digest.raw())).isFalse();
    assertThat(Part.open(digest, packed, 100)).isEqualTo(content);
    assertThatThrownBy(() -> Part.open(digest, packed, 99)).isInstanceOf(WireException.class);
    assertThatThrownBy(() -> Part.open(digest, Part.pack(digest, content(99)), 100))
        .isInstanceOf(WireException.class)
        .hasMessageContaining("altered");
  }
}
