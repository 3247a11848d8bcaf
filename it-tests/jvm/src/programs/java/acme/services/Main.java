package acme.services;

import io.picklejar.it.harness.Exchange;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.zip.Deflater;

/**
 * Objects that initializers made, with parts that can't travel, and whose state {@code main} has
 * changed: the state comes along, the parts are the worker's own.
 */
public class Main {

  static class Named {
    final AtomicInteger threads = new AtomicInteger();
    String name = "unnamed";

    Thread thread(Runnable run) {
      Thread thread = new Thread(run, name + threads.incrementAndGet());
      thread.setDaemon(true);
      return thread;
    }
  }

  /** The pool knows the batcher, which stays the one that it knows. */
  static class Batcher extends Named {
    private final ScheduledExecutorService timer =
        Executors.newScheduledThreadPool(1, this::thread);
    private final List<String> open = new ArrayList<>();
    private int flushed;

    Batcher() {
      timer.schedule(this::flush, 1000, TimeUnit.DAYS);
    }

    void flush() {
      flushed += open.size();
      open.clear();
    }

    String flushed() throws Exception {
      return timer
          .schedule(
              () -> {
                flush();
                return name + flushed;
              },
              0,
              TimeUnit.SECONDS)
          .get();
    }
  }

  static class Packer {
    private final Deflater deflater = new Deflater(9);
    private long total;

    int pack(String text) {
      deflater.reset();
      deflater.setInput(text.getBytes());
      deflater.finish();
      int length = deflater.deflate(new byte[100]);
      total += length;
      return length;
    }
  }

  static class Archive {
    final Packer packer = new Packer();
    final Map<String, Integer> sizes = new TreeMap<>();

    String add(String text) {
      sizes.put(text, packer.pack(text));
      return sizes + "" + packer.total;
    }
  }

  static class Log {
    private final OutputStream sink = OutputStream.nullOutputStream();
    private final Deque<String> recent = new ArrayDeque<>();
    private boolean loud = true;

    String add(String line) throws IOException {
      sink.write(line.length());
      recent.add(line);
      return recent + "" + loud;
    }
  }

  /** The thread waits for the queue that was there when it started. */
  static class Echo {
    private final BlockingQueue<CompletableFuture<String>> asked = new LinkedBlockingQueue<>();

    private final Thread thread =
        new Thread(
            () -> {
              try {
                while (true) {
                  asked.take().complete("heard");
                }
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            });

    Echo() {
      thread.setDaemon(true);
      thread.start();
    }

    String ask() throws Exception {
      CompletableFuture<String> answer = new CompletableFuture<>();
      asked.add(answer);
      return answer.get() + thread.isDaemon();
    }
  }

  static final Batcher BATCHER = new Batcher();
  static Batcher alias;
  static final Archive ARCHIVE = new Archive();
  static final Log LOG = new Log();
  static final Echo ECHO = new Echo();

  public static void main(String[] args) throws Exception {
    BATCHER.name = "batcher";
    BATCHER.open.add("a");
    BATCHER.flushed();
    BATCHER.open.addAll(List.of("b", "c"));
    alias = BATCHER;
    ARCHIVE.add("aaa");
    LOG.add("first");
    LOG.loud = false;
    ECHO.ask();
    Callable<String> batches = () -> BATCHER.flushed() + BATCHER.threads;
    Supplier<String> archives = () -> ARCHIVE.add("b");
    Callable<String> logs = () -> LOG.add("second");
    Callable<String> echoes = () -> ECHO.ask();
    Supplier<String> same = () -> (alias == BATCHER) + "" + alias.open + alias.flushed;
    Exchange.ship(args, batches, archives, logs, echoes, same);
  }
}
// -> batcher31
// -> {aaa=11, b=9}20
// -> [first, second]false
// -> heardtrue
// -> true[]3
