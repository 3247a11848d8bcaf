package acme.ownkinds;

import io.picklejar.it.harness.Exchange;
import java.io.ByteArrayOutputStream;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Formatter;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/** The user's own executors, streams, writers and loggers, and text printed into memory. */
public class Main {
  static Executor executor;
  static Direct direct;
  static Tally tally;
  static Upper upper;
  static Repeating repeating;
  static System.Logger logger;
  static final StringWriter TEXT = new StringWriter();
  static final PrintWriter PRINTER = new PrintWriter(TEXT);
  static final StringBuilder LOG = new StringBuilder();
  static final Formatter FORMATTER = new Formatter(LOG, Locale.ROOT);
  static ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  static PrintStream stream;
  static PrintWriter tallying;
  static PrintStream counting;
  static final Counted COUNTED = new Counted();
  static int runs;

  static class Direct implements Executor {
    final List<String> ran = new ArrayList<>();

    @Override
    public void execute(Runnable command) {
      ran.add("ran");
      command.run();
    }
  }

  static class Tally extends Writer {
    final StringBuilder text = new StringBuilder();

    @Override
    public void write(char[] chars, int offset, int length) {
      text.append(chars, offset, length);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }

  static class Counted extends OutputStream {
    int count;

    @Override
    public void write(int value) {
      count++;
    }
  }

  static class Upper extends FilterWriter {
    Upper(Writer out) {
      super(out);
    }

    @Override
    public void write(String text, int offset, int length) throws IOException {
      super.write(text.toUpperCase(Locale.ROOT), offset, length);
    }
  }

  static class Repeating extends InputStream {
    int left = 3;

    @Override
    public int read() {
      return left-- > 0 ? 'x' : -1;
    }
  }

  static class Collecting implements System.Logger {
    final List<String> messages = new ArrayList<>();

    @Override
    public String getName() {
      return "collecting";
    }

    @Override
    public boolean isLoggable(Level level) {
      return true;
    }

    @Override
    public void log(Level level, ResourceBundle bundle, String message, Throwable thrown) {
      messages.add(message);
    }

    @Override
    public void log(Level level, ResourceBundle bundle, String format, Object... params) {
      messages.add(format);
    }

    @Override
    public String toString() {
      return messages.toString();
    }
  }

  private static void assign() throws IOException {
    direct = new Direct();
    executor = direct;
    executor.execute(() -> runs++);
    tally = new Tally();
    tally.write("a");
    upper = new Upper(tally);
    repeating = new Repeating();
    repeating.read();
    logger = new Collecting();
    logger.log(System.Logger.Level.INFO, "main");
    PRINTER.print("a");
    FORMATTER.format("x%d", 1);
    stream = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    stream.print("ä");
    tallying = new PrintWriter(tally);
    counting = new PrintStream(COUNTED, false, StandardCharsets.UTF_8);
    counting.print("ä");
  }

  public static void main(String[] args) throws Exception {
    assign();
    Supplier<String> executed =
        () -> {
          executor.execute(() -> runs++);
          return direct.ran + " " + runs;
        };
    Callable<String> written =
        () -> {
          tally.write("b");
          upper.write("c");
          return tally.text + " " + repeating.readAllBytes().length;
        };
    Supplier<String> logged =
        () -> {
          logger.log(System.Logger.Level.INFO, "function");
          return logger.toString();
        };
    Supplier<String> printed =
        () -> {
          PRINTER.print("b");
          FORMATTER.format("y");
          stream.print("ö");
          return TEXT + " " + LOG + " " + bytes.toString(StandardCharsets.UTF_8);
        };
    Supplier<String> targets =
        () -> {
          tallying.print("d");
          counting.print("ö!");
          return tally.text + " " + COUNTED.count;
        };
    Exchange.ship(args, executed, written, logged, printed, targets);
  }
}
// -> [ran, ran] 2
// -> abC 2
// -> [main, function]
// -> ab x1y äö
// -> abCd 5
