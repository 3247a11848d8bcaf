package acme.things;

import io.picklejar.it.harness.Exchange;
import java.beans.PropertyChangeEvent;
import java.beans.PropertyChangeSupport;
import java.io.ByteArrayInputStream;
import java.io.CharArrayWriter;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.RSAPublicKeySpec;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Date;
import java.util.DoubleSummaryStatistics;
import java.util.EventObject;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.zip.CRC32;
import java.util.zip.Checksum;
import javax.crypto.SecretKey;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Things of the JDK's other packages: numbers, names, addresses, keys, events, members. */
public class Main {
  static Optional<List<String>> some;
  static Optional<Object> none;
  static OptionalInt someInt;
  static OptionalLong someLong;
  static OptionalDouble noDouble;
  static final List<String> SHARED = new ArrayList<>();
  static BigDecimal decimal;
  static BigInteger integer;
  static MathContext context;
  static UUID uuid;
  static URI uri;
  static URL url;
  static InetAddress address;
  static InetSocketAddress socket;
  static InetSocketAddress unresolved;
  static File file;
  static Path path;
  static BitSet bits;
  static Date date;
  static Timestamp timestamp;
  static java.sql.Date sqlDate;
  static SecretKey secret;
  static IvParameterSpec vector;
  static PublicKey key;
  static Checksum checksum;
  static IntSummaryStatistics statistics;
  static DoubleSummaryStatistics doubles;
  static PropertyChangeSupport support;
  static EventObject event;
  static Throwable thrown;
  static StackTraceElement frame;
  static Level level;
  static Properties properties;
  static Method method;
  static Field field;
  static Constructor<?> constructor;
  static Class<?>[] classes;
  static InputStream sequence;
  static CharArrayWriter writer;
  static ByteBuffer buffer;
  static ByteBuffer slice;
  static Package place;
  static Runtime.Version version;
  static Object[][] grid;
  static int[][] triangle;
  static StringBuilder[] builders;
  static Void nothing;

  private int hidden;

  private Main(int hidden) {
    this.hidden = hidden;
  }

  private int twice(int by) {
    return hidden * by;
  }

  private static void assignValues() throws Exception {
    some = Optional.of(SHARED);
    none = Optional.empty();
    someInt = OptionalInt.of(3);
    someLong = OptionalLong.of(4);
    noDouble = OptionalDouble.empty();
    decimal = new BigDecimal("1.50");
    integer = BigInteger.ONE.shiftLeft(200).negate();
    context = new MathContext(3, java.math.RoundingMode.CEILING);
    uuid = new UUID(5, 6);
    uri = URI.create("http://a/b?c#d");
    url = new URL("http://a.invalid:80/b?c#d");
    address = InetAddress.getByAddress("named", new byte[] {10, 0, 0, 1});
    socket = new InetSocketAddress(address, 80);
    unresolved = InetSocketAddress.createUnresolved("nowhere", 81);
    file = new File("a/b");
    path = Path.of("a", "..", "b");
    bits = new BitSet(100);
    bits.set(70);
    date = new Date(5_000);
    timestamp = new Timestamp(6_000);
    timestamp.setNanos(7);
    sqlDate = new java.sql.Date(0);
    secret = new SecretKeySpec(new byte[] {1, 2, 3}, "AES");
    vector = new IvParameterSpec(new byte[] {4});
    key =
        KeyFactory.getInstance("RSA")
            .generatePublic(
                new RSAPublicKeySpec(
                    BigInteger.ONE.shiftLeft(1023).setBit(0), BigInteger.valueOf(65537)));
    checksum = new CRC32();
    checksum.update(new byte[] {1, 2});
    statistics = new IntSummaryStatistics();
    statistics.accept(5);
    doubles = new DoubleSummaryStatistics();
    doubles.accept(0.1);
  }

  private static void assignObjects() throws Exception {
    support = new PropertyChangeSupport(SHARED);
    support.addPropertyChangeListener(change -> SHARED.add(change.getPropertyName()));
    event = new PropertyChangeEvent("source", "p", 1, 2);
    thrown = new IllegalStateException("outer", new IOException("inner"));
    thrown.addSuppressed(new Error("beside"));
    frame = thrown.getStackTrace()[0];
    level = Level.parse("CONFIG");
    Properties defaults = new Properties();
    defaults.setProperty("d", "default");
    properties = new Properties(defaults);
    properties.setProperty("p", "own");
    method = Main.class.getDeclaredMethod("twice", int.class);
    field = Main.class.getDeclaredField("hidden");
    constructor = Main.class.getDeclaredConstructor(int.class);
    classes = new Class<?>[] {int.class, void.class, String[][].class, Main.class, List.class};
    sequence = new ByteArrayInputStream(new byte[] {1, 2, 3});
    sequence.read();
    writer = new CharArrayWriter();
    writer.write("w");
    buffer = ByteBuffer.allocate(8).putInt(5);
    slice = buffer.slice(0, 4).asReadOnlyBuffer();
    version = Runtime.Version.parse("17.0.2+8");
    grid = new Object[][] {{1, SHARED}, null, {}};
    grid[1] = grid[0];
    triangle = new int[][] {{1}, {2, 3}};
    builders = new StringBuilder[] {new StringBuilder("b"), null};
  }

  static String values() {
    SHARED.add("v");
    return some
        + ""
        + (some.get() == SHARED)
        + none
        + someInt
        + someLong
        + noDouble
        + decimal
        + integer.bitLength()
        + context
        + uuid
        + uri.getFragment()
        + url.getPort()
        + url.getRef()
        + address
        + socket
        + unresolved.isUnresolved()
        + file
        + path.normalize()
        + bits
        + date.getTime()
        + timestamp.getNanos()
        + sqlDate.getTime();
  }

  static String secrets() {
    checksum.update(3);
    statistics.accept(7);
    doubles.accept(0.2);
    return secret.getAlgorithm()
        + secret.getEncoded().length
        + vector.getIV()[0]
        + key.getAlgorithm()
        + key.getEncoded().length
        + checksum.getValue()
        + statistics
        + doubles.getSum()
        + version.feature();
  }

  static String objects() throws Exception {
    support.firePropertyChange("changed", 1, 2);
    return SHARED
        + ""
        + event.getSource()
        + thrown
        + thrown.getCause()
        + thrown.getSuppressed()[0]
        + frame.getMethodName()
        + (level == Level.CONFIG)
        + properties.getProperty("d")
        + properties.getProperty("p")
        + properties.size()
        + sequence.read()
        + sequence.read()
        + sequence.read()
        + writer
        + buffer.position()
        + slice.get(3)
        + slice.isReadOnly()
        + (grid[0] == grid[1])
        + (grid[0][1] == SHARED)
        + triangle[1][1]
        + builders[0].append("!")
        + nothing;
  }

  static String members() throws Exception {
    constructor.setAccessible(true);
    Object made = constructor.newInstance(4);
    field.setAccessible(true);
    field.set(made, 5);
    method.setAccessible(true);
    return method.invoke(made, 3) + " " + classes.length + classes[0] + classes[2] + classes[3];
  }

  public static void main(String[] args) throws Exception {
    assignValues();
    assignObjects();
    Supplier<String> values = () -> values();
    Supplier<String> secrets = () -> secrets();
    Callable<String> objects = () -> objects();
    Callable<String> members = () -> members();
    Exchange.ship(args, values, secrets, objects, members);
  }
}
// -> *
// -> *
// -> *
// -> 15 5intclass [[Ljava.lang.String;class acme.things.Main
