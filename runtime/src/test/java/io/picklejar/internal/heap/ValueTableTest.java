package io.picklejar.internal.heap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * The table of values in the module's README is the code's own. To renew it, replace it by the text
 * of the failure.
 */
class ValueTableTest {

  @Test
  void the_readme_lists_every_kind() throws IOException {
    String readme = Files.readString(Path.of("README.md"));

    assertThat(readme).contains(ValueTable.markdown());
  }
}
