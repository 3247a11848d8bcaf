package io.picklejar.it.restore;

import com.sun.jdi.Bootstrap;
import com.sun.jdi.ReferenceType;
import com.sun.jdi.VMDisconnectedException;
import com.sun.jdi.VirtualMachine;
import com.sun.jdi.connect.Connector;
import com.sun.jdi.connect.IllegalConnectorArgumentsException;
import com.sun.jdi.connect.ListeningConnector;
import com.sun.jdi.event.ClassPrepareEvent;
import com.sun.jdi.event.Event;
import com.sun.jdi.event.EventSet;
import com.sun.jdi.request.ClassPrepareRequest;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** A debugger that replaces a class once another one comes. */
final class Debugger {
  private final ListeningConnector connector =
      Bootstrap.virtualMachineManager().listeningConnectors().stream()
          .filter(listening -> listening.transport().name().equals("dt_socket"))
          .findFirst()
          .orElseThrow();
  private final Map<String, Connector.Argument> arguments = connector.defaultArguments();
  private final String address;

  Debugger() throws IOException, IllegalConnectorArgumentsException {
    arguments.get("localAddress").setValue("127.0.0.1");
    address = connector.startListening(arguments);
  }

  /** {@return what has a JVM wait for this} */
  String option() {
    return "-agentlib:jdwp=transport=dt_socket,server=n,suspend=y,address=" + address;
  }

  /** Lets the JVM run to its end; {@return how many classes were replaced} */
  int replace(String type, byte[] file, String once) {
    try {
      return replace(connector.accept(arguments), type, file, once);
    } catch (IOException | IllegalConnectorArgumentsException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private int replace(VirtualMachine jvm, String type, byte[] file, String once)
      throws IOException, IllegalConnectorArgumentsException, InterruptedException {
    ClassPrepareRequest request = jvm.eventRequestManager().createClassPrepareRequest();
    request.addClassFilter(once);
    request.enable();
    jvm.resume();
    int replaced = 0;
    try {
      while (true) {
        EventSet events = jvm.eventQueue().remove();
        for (Event event : events) {
          if (event instanceof ClassPrepareEvent) {
            replaced += replace(jvm, type, file);
          }
        }
        events.resume();
      }
    } catch (VMDisconnectedException e) {
      return replaced;
    } finally {
      connector.stopListening(arguments);
    }
  }

  private static int replace(VirtualMachine jvm, String type, byte[] file) {
    Map<ReferenceType, byte[]> files = new HashMap<>();
    jvm.classesByName(type).forEach(found -> files.put(found, file));
    jvm.redefineClasses(files);
    return files.size();
  }
}
