package acme.every;

import io.picklejar.it.harness.Exchange;
import java.io.File;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.lang.ref.Cleaner;
import java.net.DatagramSocket;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.http.HttpClient;
import java.nio.channels.FileChannel;
import java.nio.channels.Selector;
import java.security.MessageDigest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Scanner;
import java.util.Timer;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import java.util.zip.ZipFile;
import javax.crypto.Cipher;

/** Everything that never travels, in one graph: one error says all of it, each with its path. */
public class Main {
  static class Box {
    final Object[] holds;

    Box(Object... holds) {
      this.holds = holds;
    }
  }

  static final Map<String, Box> ALL = new LinkedHashMap<>();
  static Thread thread;

  private static void threads() {
    thread = new Thread(() -> {}, "idle");
    ALL.put("pool", new Box(new ForkJoinPool(1), new Timer(true), Cleaner.create()));
    ALL.put("loader", new Box(Main.class.getClassLoader(), Main.class.getModule()));
    ALL.put("process", new Box(ProcessHandle.current(), Runtime.getRuntime()));
    ALL.put(
        "stream",
        new Box(IntStream.of(1), new Scanner(InputStream.nullInputStream()), List.of(1).stream()));
  }

  private static void files(File file) throws Exception {
    ALL.put("in", new Box(new FileInputStream(file), new FileOutputStream(file, true)));
    ALL.put("random", new Box(new RandomAccessFile(file, "r"), FileChannel.open(file.toPath())));
    ALL.put("zip", new Box(new Deflater(), new Inflater()));
    File archive = File.createTempFile("empty", ".zip");
    archive.deleteOnExit();
    new java.util.zip.ZipOutputStream(new FileOutputStream(archive)).close();
    ALL.put("archive", new Box(new ZipFile(archive)));
  }

  private static void sockets() throws Exception {
    ALL.put("socket", new Box(new Socket(), new ServerSocket(), new DatagramSocket(null)));
    ALL.put("client", new Box(HttpClient.newHttpClient(), Selector.open()));
    MessageDigest begun = MessageDigest.getInstance("SHA-256");
    begun.update((byte) 1);
    ALL.put("secret", new Box(Cipher.getInstance("AES"), begun));
  }

  public static void main(String[] args) throws Exception {
    File file = File.createTempFile("open", ".txt");
    file.deleteOnExit();
    threads();
    files(file);
    sockets();
    Supplier<String> function =
        () -> ALL.size() + thread.getName() + TimeUnit.DAYS + ALL.get("in").holds.length;
    Exchange.ship(args, function);
  }
}
// -> CaptureException
// -> acme.every.Main.thread is a java.lang.Thread: a thread belongs to its JVM
// -> acme.every.Main.ALL["pool"].holds[0] is a java.util.concurrent.ForkJoinPool: an executor owns
// -> acme.every.Main.ALL["pool"].holds[1] is a java.util.Timer: a timer owns a thread
// -> acme.every.Main.ALL["pool"].holds[2] is a java.lang.ref.Cleaner: a cleaner owns a thread
// -> acme.every.Main.ALL["loader"].holds[0] is a
// -> a class loader belongs to its JVM
// -> acme.every.Main.ALL["loader"].holds[1] is a java.lang.Module: a module belongs to its JVM
// -> acme.every.Main.ALL["process"].holds[0] is a java.lang.ProcessHandleImpl: a process belongs
// -> acme.every.Main.ALL["process"].holds[1] is a java.lang.Runtime: the runtime belongs to its JVM
// -> acme.every.Main.ALL["stream"].holds[0] is a
// -> a stream can be consumed only once
// -> acme.every.Main.ALL["stream"].holds[1] is a java.util.Scanner: a scanner is bound
// -> acme.every.Main.ALL["stream"].holds[2] is a
// -> acme.every.Main.ALL["in"].holds[0] is a java.io.FileInputStream: a stream is bound to its
// -> acme.every.Main.ALL["in"].holds[1] is a java.io.FileOutputStream: a stream is bound to its
// -> acme.every.Main.ALL["random"].holds[0] is a java.io.RandomAccessFile: an open file belongs
// -> acme.every.Main.ALL["random"].holds[1] is a sun.nio.ch.FileChannelImpl: a channel is bound
// -> acme.every.Main.ALL["zip"].holds[0] is a java.util.zip.Deflater: native memory belongs
// -> acme.every.Main.ALL["zip"].holds[1] is a java.util.zip.Inflater: native memory belongs
// -> acme.every.Main.ALL["archive"].holds[0] is a java.util.zip.ZipFile: an open file belongs
// -> acme.every.Main.ALL["socket"].holds[0] is a java.net.Socket: a socket belongs to its machine
// -> acme.every.Main.ALL["socket"].holds[1] is a java.net.ServerSocket: a socket belongs
// -> acme.every.Main.ALL["socket"].holds[2] is a java.net.DatagramSocket: a socket belongs
// -> acme.every.Main.ALL["client"].holds[0] is a
// -> a client owns threads and connections of its JVM
// -> acme.every.Main.ALL["client"].holds[1] is a
// -> a selector belongs to its JVM
// -> acme.every.Main.ALL["secret"].holds[0] is a javax.crypto.Cipher: its state lies in a security
// -> acme.every.Main.ALL["secret"].holds[1] is a
// -> acme.every.Main.lambda$main$
// -> README.md#
