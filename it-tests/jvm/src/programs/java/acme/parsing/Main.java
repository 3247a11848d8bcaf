package acme.parsing;

import io.picklejar.it.harness.Exchange;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.InputStream;
import java.io.LineNumberReader;
import java.io.PushbackReader;
import java.io.SequenceInputStream;
import java.io.StringReader;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.nio.charset.StandardCharsets;
import java.security.KeyFactory;
import java.util.Locale;
import java.util.Scanner;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;

/** Texts in the middle of being read: scanners, results of matches, readers over readers. */
public class Main {
  static Scanner words;
  static Scanner numbers;
  static MatchResult result;
  static Pattern pattern;
  static Matcher matcher;
  static BufferedReader lines;
  static LineNumberReader numbered;
  static DataInputStream data;
  static InputStream joined;
  static URL url;
  static KeyFactory keys;
  static String content = "none";

  static class Memory extends URLStreamHandler {
    @Override
    protected URLConnection openConnection(URL address) {
      return new URLConnection(address) {
        @Override
        public void connect() {}

        @Override
        public InputStream getInputStream() {
          return new ByteArrayInputStream((content + url.getPath()).getBytes());
        }
      };
    }
  }

  private static void assign() throws Exception {
    words = new Scanner("one 2 three\nfour five");
    words.next();
    numbers = new Scanner("1,5;2,5;x").useDelimiter(";").useLocale(Locale.GERMANY);
    numbers.nextDouble();
    Matcher found = Pattern.compile("(\\d)(?<unit>[a-z])?").matcher("ab 1c");
    found.find();
    result = found.toMatchResult();
    pattern = Pattern.compile("X+", Pattern.CASE_INSENSITIVE);
    matcher = Pattern.compile("a").matcher("axx");
    lines = new BufferedReader(new StringReader("a\nb\nc"));
    lines.readLine();
    numbered = new LineNumberReader(new StringReader("a\nb"));
    numbered.readLine();
    data = new DataInputStream(new ByteArrayInputStream(new byte[] {0, 0, 0, 7, 0, 0, 0, 8}));
    data.readInt();
    InputStream first = new ByteArrayInputStream("ab".getBytes(StandardCharsets.UTF_8));
    joined = new SequenceInputStream(first, new ByteArrayInputStream(new byte[] {'c'}));
    joined.read();
    url = new URL("memory", "host", 1, "/path", new Memory());
    content = "content";
    keys = KeyFactory.getInstance("RSA");
  }

  public static void main(String[] args) throws Exception {
    assign();
    PushbackReader pushed = new PushbackReader(new StringReader("yz"));
    pushed.unread(pushed.read());
    CheckedInputStream checked =
        new CheckedInputStream(new ByteArrayInputStream(new byte[] {1, 2}), new CRC32());
    checked.read();
    ByteArrayOutputStream target = new ByteArrayOutputStream();
    DataOutputStream output = new DataOutputStream(target);
    output.writeShort(5);
    Supplier<String> scanned =
        () -> words.nextInt() + words.next() + words.nextLine() + words.nextLine();
    Supplier<String> ended = () -> words.hasNext() + " " + numbers.nextDouble() + numbers.next();
    Supplier<String> told = () -> numbers.locale() + "" + numbers.delimiter() + numbers.radix();
    Supplier<String> matched =
        () -> result.group() + result.start(2) + result.groupCount() + result.end(1);
    Supplier<String> used = () -> matcher.find() + " " + pattern.matcher("axx").find();
    Callable<String> read =
        () -> lines.readLine() + numbered.readLine() + numbered.getLineNumber() + data.readInt();
    Callable<String> bytes =
        () -> new String(joined.readAllBytes()) + (char) pushed.read() + checked.read();
    Callable<String> sum = () -> checked.getChecksum().getValue() + " " + keys.getAlgorithm();
    Callable<String> written =
        () -> {
          output.writeShort(6);
          return output.size() + " " + target.size();
        };
    Callable<String> opened = () -> new String(url.openStream().readAllBytes()) + url;
    Exchange.ship(args, scanned, ended, told, matched, used, read, bytes, sum, written, opened);
  }
}
// -> 2threefour five
// -> false 2.5x
// -> de_DE;10
// -> 1c424
// -> true true
// -> bb28
// -> bcy2
// -> 3066839698 RSA
// -> 4 4
// -> content/pathmemory://host:1/path
