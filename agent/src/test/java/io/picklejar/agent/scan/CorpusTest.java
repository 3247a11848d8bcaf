package io.picklejar.agent.scan;

import static org.assertj.core.api.Assertions.assertThat;

import io.picklejar.internal.record.ClassRecord;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Scans every class of the jars on the class path and compares each record with what an independent
 * reader finds.
 *
 * <p>The system property {@code corpus} takes file name prefixes of other jars to run over,
 * separated by commas.
 */
class CorpusTest {

  static List<Path> jars() {
    String prefixes =
        System.getProperty("corpus", "asm-,assertj-core-,archunit-,junit-,kryo5-,byte-buddy-");
    return Corpus.jars(prefixes.split(","));
  }

  @ParameterizedTest
  @MethodSource("jars")
  void records_agree_with_an_independent_reader(Path jar) {
    for (Map.Entry<String, byte[]> entry : Corpus.classFiles(jar).entrySet()) {
      ClassRecord scanned = Scanner.scan(entry.getValue());
      TreeRecord expected = new TreeRecord(entry.getValue());
      assertThat(RecordText.shape(scanned)).as(entry.getKey()).isEqualTo(expected.shape());
      assertThat(RecordText.facts(scanned)).as(entry.getKey()).isEqualTo(expected.facts());
      assertThat(scanned.reflected()).as(entry.getKey()).isEqualTo(expected.reflected());
    }
  }

  @ParameterizedTest
  @MethodSource("jars")
  void a_header_is_the_record_without_facts(Path jar) {
    for (Map.Entry<String, byte[]> entry : Corpus.classFiles(jar).entrySet()) {
      ClassRecord header = Scanner.header(entry.getValue());
      ClassRecord scanned = Scanner.scan(entry.getValue());
      assertThat(RecordText.shape(header)).as(entry.getKey()).isEqualTo(RecordText.shape(scanned));
      assertThat(header.reflected()).as(entry.getKey()).isEqualTo(scanned.reflected());
      assertThat(header.methods()).as(entry.getKey()).allMatch(method -> method.facts().isEmpty());
    }
  }
}
