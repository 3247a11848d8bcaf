package acme.loggers;

import com.google.common.flogger.FluentLogger;
import io.picklejar.it.harness.Exchange;
import java.util.List;
import java.util.function.Supplier;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.apache.logging.log4j.Level;
import org.apache.logging.log4j.LogManager;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.Marker;
import org.slf4j.MarkerFactory;

/** Loggers of every library are the worker's of the same name. */
public class Main {
  private static final Logger SLF4J = LoggerFactory.getLogger(Main.class);
  private static final org.apache.logging.log4j.Logger LOG4J = LogManager.getLogger();
  private static final Log COMMONS = LogFactory.getLog(Main.class);
  private static final java.util.logging.Logger JUL =
      java.util.logging.Logger.getLogger("acme.jul");
  private static final System.Logger PLATFORM = System.getLogger("acme.platform");
  private static final FluentLogger FLOGGER = FluentLogger.forEnclosingClass();
  static Logger assigned;
  static org.apache.logging.log4j.Logger assignedLog4j;
  static Log assignedCommons;
  static List<Object> mixed;
  static Marker marker;
  static Level level;

  static final class Service {
    final Logger log = LoggerFactory.getLogger("acme.service");
    final Log other = LogFactory.getLog("acme.other");
    private final transient Logger none = LoggerFactory.getLogger("acme.transient");

    String name() {
      log.debug("named");
      other.trace("named");
      return log.getName() + (log == LoggerFactory.getLogger("acme.service"));
    }
  }

  public static void main(String[] args) throws Exception {
    assigned = LoggerFactory.getLogger("acme.assigned");
    assignedLog4j = LogManager.getLogger("acme.log4j");
    assignedCommons = LogFactory.getLog("acme.commons");
    mixed = List.of(assigned, assignedLog4j, JUL);
    marker = MarkerFactory.getMarker("IMPORTANT");
    level = Level.WARN;
    Supplier<String> finals =
        () -> {
          FLOGGER.atFine().log("fine");
          PLATFORM.log(System.Logger.Level.TRACE, "trace");
          COMMONS.debug("debug");
          return SLF4J.getName()
              + " "
              + LOG4J.getName()
              + " "
              + JUL.getName()
              + " "
              + PLATFORM.getName()
              + COMMONS.isFatalEnabled()
              + FLOGGER.atSevere().isEnabled();
        };
    Supplier<String> same =
        () ->
            (assigned == LoggerFactory.getLogger("acme.assigned"))
                + " "
                + (assignedLog4j == LogManager.getLogger("acme.log4j"))
                + (JUL == java.util.logging.Logger.getLogger("acme.jul"))
                + (assignedCommons.getClass() == LogFactory.getLog("acme.commons").getClass());
    Supplier<String> lists =
        () ->
            (mixed.get(0) == assigned)
                + " "
                + (mixed.get(1) == assignedLog4j)
                + (mixed.get(2) == JUL);
    Supplier<String> others =
        () ->
            (marker == MarkerFactory.getMarker("IMPORTANT")) + " " + (level == Level.WARN) + level;
    Service service = new Service();
    Supplier<String> held = () -> service.name();
    org.apache.logging.log4j.Logger local = LogManager.getLogger("acme.local");
    Supplier<String> captured =
        () -> local.getName() + (local == LogManager.getLogger("acme.local"));
    Exchange.ship(args, finals, same, lists, others, held, captured);
  }
}
// -> acme.loggers.Main acme.loggers.Main acme.jul acme.platformtruetrue
// -> true truetruetrue
// -> true truetrue
// -> true trueWARN
// -> acme.servicetrue
// -> acme.localtrue
