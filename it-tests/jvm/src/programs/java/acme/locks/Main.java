package acme.locks;

import io.picklejar.it.harness.Exchange;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Exchanger;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Phaser;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.atomic.AtomicMarkableReference;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.concurrent.atomic.AtomicStampedReference;
import java.util.concurrent.atomic.DoubleAccumulator;
import java.util.concurrent.atomic.DoubleAdder;
import java.util.concurrent.atomic.LongAccumulator;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.concurrent.locks.StampedLock;
import java.util.function.Supplier;

/** Locks, synchronizers, atomics, generators of random numbers and thread locals. */
public class Main {
  static Lock held;
  static Condition condition;
  static ReadWriteLock both;
  static Lock read;
  static StampedLock stamped;
  static Lock view;
  static Semaphore permits;
  static CountDownLatch latch;
  static CyclicBarrier barrier;
  static Phaser phaser;
  static Exchanger<String> exchanger;
  static FutureTask<String> done;
  static FutureTask<String> open;
  static CompletableFuture<String> future;
  static CompletableFuture<String> dependent;
  static int factor;
  static final List<String> RAN = new ArrayList<>();
  static AtomicBoolean flag;
  static AtomicLong number;
  static AtomicIntegerArray ints;
  static AtomicLongArray longs;
  static AtomicReferenceArray<Object> objects;
  static AtomicMarkableReference<Object> marked;
  static AtomicStampedReference<Object> stampedReference;
  static LongAccumulator most;
  static DoubleAccumulator product;
  static DoubleAdder sum;
  static Random seeded;
  static Random gaussian;
  static SplittableRandom split;
  static Random current;
  static ThreadLocal<List<String>> local;
  static InheritableThreadLocal<String> inherited;

  private static void assignLocks() {
    factor = 7;
    held = new ReentrantLock(true);
    condition = held.newCondition();
    held.lock();
    both = new ReentrantReadWriteLock(true);
    read = both.readLock();
    stamped = new StampedLock();
    view = stamped.asReadLock();
    permits = new Semaphore(3, true);
    permits.tryAcquire();
    latch = new CountDownLatch(2);
    barrier = new CyclicBarrier(1, () -> RAN.add("barrier" + factor));
    phaser = new Phaser(1);
    phaser.arrive();
    exchanger = new Exchanger<>();
    done = new FutureTask<>(() -> "done" + factor);
    done.run();
    open = new FutureTask<>(() -> "open" + factor);
    future = CompletableFuture.completedFuture("f");
    dependent = new CompletableFuture<>();
  }

  private static void assignNumbers() {
    flag = new AtomicBoolean(true);
    number = new AtomicLong(1L << 40);
    ints = new AtomicIntegerArray(new int[] {1, 2});
    longs = new AtomicLongArray(new long[] {3, 4});
    objects = new AtomicReferenceArray<>(new Object[] {RAN, null});
    marked = new AtomicMarkableReference<>(RAN, true);
    stampedReference = new AtomicStampedReference<>(RAN, 5);
    most = new LongAccumulator((a, b) -> Math.max(a, b) + factor, 1);
    most.accumulate(10);
    product = new DoubleAccumulator((a, b) -> a * b, 1);
    product.accumulate(2.5);
    sum = new DoubleAdder();
    sum.add(0.5);
    seeded = new Random(5);
    seeded.nextInt();
    gaussian = new Random(6);
    gaussian.nextGaussian();
    split = new SplittableRandom(7);
    split.nextInt();
    current = ThreadLocalRandom.current();
    local = ThreadLocal.withInitial(() -> new ArrayList<>(List.of("new" + factor)));
    local.get().add("set");
    inherited = new InheritableThreadLocal<>();
    inherited.set("i");
  }

  static String locks() throws Exception {
    boolean free = held.tryLock();
    condition.signalAll();
    held.unlock();
    both.writeLock().lock();
    boolean writing = ((ReentrantReadWriteLock) both).isWriteLockedByCurrentThread();
    read.lock();
    return free
        + ""
        + ((ReentrantLock) held).isFair()
        + writing
        + ((ReentrantReadWriteLock) both).getReadHoldCount()
        + (read == both.readLock())
        + view.tryLock()
        + stamped.getReadLockCount()
        + permits.availablePermits()
        + permits.isFair()
        + latch.getCount()
        + barrier.await()
        + barrier.getParties()
        + phaser.getPhase()
        + phaser.getRegisteredParties()
        + RAN;
  }

  static String futures() throws Exception {
    open.run();
    dependent.complete("late");
    return done.get()
        + open.get()
        + future.thenApply(s -> s + factor).get()
        + dependent.get()
        + (exchanger != null);
  }

  static String numbers() {
    most.accumulate(3);
    product.accumulate(2);
    sum.add(1);
    return flag.getAndSet(false)
        + ""
        + number.incrementAndGet()
        + ints.incrementAndGet(1)
        + longs.get(0)
        + (objects.get(0) == RAN)
        + (marked.getReference() == RAN)
        + marked.isMarked()
        + stampedReference.getStamp()
        + most
        + product
        + sum;
  }

  static String randoms() {
    return seeded.nextInt()
        + " "
        + gaussian.nextGaussian()
        + split.nextInt()
        + (current == ThreadLocalRandom.current())
        + local.get()
        + inherited.get();
  }

  public static void main(String[] args) throws Exception {
    assignLocks();
    assignNumbers();
    Callable<String> locks = () -> locks();
    Callable<String> futures = () -> futures();
    Supplier<String> numbers = () -> numbers();
    Supplier<String> randoms = () -> randoms();
    Exchange.ship(args, locks, futures, numbers, randoms);
  }
}
// -> truetruetrue1truetrue12true20111[barrier7]
// -> done7open7f7latetrue
// -> true109951162777733truetruetrue5245.01.5
// -> 758500184 0.5522878758283906699215106true[new7, set]i
