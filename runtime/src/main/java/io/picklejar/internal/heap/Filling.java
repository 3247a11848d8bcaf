package io.picklejar.internal.heap;

import java.io.Externalizable;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.lang.invoke.MethodHandle;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Gives ordinary objects their state. */
final class Filling {
  private final Materializer values;
  private final Validations validations;

  Filling(Materializer values, Validations validations) {
    this.values = values;
    this.validations = validations;
  }

  void fill(InstanceMaker maker, Node.Instance node, Object live) throws IOException {
    if (maker.shape.protocol() == Shape.Protocol.EXTERNALIZABLE) {
      readExternal((Externalizable) live, new LevelSource(this, maker, node, live, null));
      return;
    }
    for (InstanceMaker.LevelMaker level : maker.levels) {
      fill(maker, level, node, live);
    }
  }

  private static void readExternal(Externalizable live, LevelSource source) throws IOException {
    SerialReader in = new SerialReader(source);
    try {
      live.readExternal(in);
    } catch (Throwable e) {
      throw Protocols.thrownInReading(e);
    }
  }

  private void fill(
      InstanceMaker maker, InstanceMaker.LevelMaker level, Node.Instance node, Object live)
      throws IOException {
    MethodHandle readObject = level.readObject();
    if (level.level() == null) {
      readNoData(level.readObjectNoData(), live);
    } else if (readObject == null) {
      setFields(maker, level, node, live);
    } else {
      read(readObject, live, new LevelSource(this, maker, node, live, level));
    }
  }

  private static void readNoData(@Nullable MethodHandle method, Object live) {
    try {
      if (method != null) {
        method.invokeExact(live);
      }
    } catch (Throwable e) {
      throw Protocols.thrownInReading(e);
    }
  }

  private static void read(MethodHandle method, Object live, LevelSource source)
      throws IOException {
    ObjectInputStream in = new SerialReader(source);
    try {
      method.invokeExact(live, in);
    } catch (Throwable e) {
      throw Protocols.thrownInReading(e);
    }
  }

  /** Sets the level's fields. */
  void setFields(
      InstanceMaker maker, InstanceMaker.LevelMaker level, Node.Instance node, Object live) {
    Shape.Level names = java.util.Objects.requireNonNull(level.level());
    for (int i = 0; i < names.names().length; i++) {
      Object slot = node.slots()[level.first() + i];
      maker.set(
          live, level.first() + i, maker.isPatchable() ? values.made(slot) : values.read(slot));
    }
  }

  /** {@return the live values of the level's fields} */
  @Nullable Object[] fieldValues(InstanceMaker.LevelMaker level, Node.Instance node) {
    int count = level.level() == null ? 0 : level.level().names().length;
    @Nullable Object[] found =
        Arrays.copyOfRange(node.slots(), level.first(), level.first() + count);
    for (int i = 0; i < count; i++) {
      found[i] = values.read(found[i]);
    }
    return found;
  }

  @Nullable Object value(@Nullable Object slot) {
    return values.read(slot);
  }

  Validations validations() {
    return validations;
  }
}
