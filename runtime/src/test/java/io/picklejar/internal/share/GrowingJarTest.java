package io.picklejar.internal.share;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Random;
import java.util.jar.JarFile;
import java.util.jar.JarInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GrowingJarTest {

  @TempDir private Path folder;

  private FileChannel file() throws IOException {
    return FileChannel.open(
        folder.resolve("grows.jar"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
  }

  private static byte[] content(int index) {
    byte[] content = new byte[index * 37];
    new Random(index).nextBytes(content);
    return content;
  }

  @Test
  void is_whole_after_each_entry() throws IOException {
    try (FileChannel channel = file()) {
      GrowingJar jar = new GrowingJar(channel);
      for (int i = 0; i < 60; i++) {
        jar.add("entries/" + i, content(i));
        assertHolds(i + 1);
      }
    }
  }

  private void assertHolds(int entries) throws IOException {
    try (ZipFile zip = new JarFile(folder.resolve("grows.jar").toFile())) {
      assertThat(zip.size()).isEqualTo(entries);
      for (int i = 0; i < entries; i++) {
        ZipEntry entry = zip.getEntry("entries/" + i);
        assertThat(zip.getInputStream(entry)).hasBinaryContent(content(i));
      }
    }
  }

  @Test
  void can_be_read_as_a_stream() throws IOException {
    try (FileChannel channel = file()) {
      GrowingJar jar = new GrowingJar(channel);
      jar.add("one", content(1));
      jar.add("two", content(2));
    }
    try (JarInputStream in =
        new JarInputStream(folder.resolve("grows.jar").toUri().toURL().openStream())) {
      assertThat(in.getNextEntry().getName()).isEqualTo("one");
      assertThat(in.readAllBytes()).isEqualTo(content(1));
      assertThat(in.getNextEntry().getName()).isEqualTo("two");
      assertThat(in.readAllBytes()).isEqualTo(content(2));
      assertThat(in.getNextEntry()).isNull();
    }
  }

  @Test
  void who_has_it_open_still_reads_what_was_there() throws IOException {
    try (FileChannel channel = file()) {
      GrowingJar jar = new GrowingJar(channel);
      jar.add("one", content(9));
      try (ZipFile before = new ZipFile(folder.resolve("grows.jar").toFile())) {
        jar.add("two", content(2));
        assertThat(before.getInputStream(before.getEntry("one"))).hasBinaryContent(content(9));
      }
    }
  }
}
