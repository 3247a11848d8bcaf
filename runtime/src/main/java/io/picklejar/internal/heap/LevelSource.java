package io.picklejar.internal.heap;

import java.io.NotActiveException;
import java.io.ObjectInputStream;
import java.io.ObjectInputValidation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one {@code readObject} or {@code readExternal} of one object reads. */
final class LevelSource implements SerialReader.Source {
  private final Filling filling;
  private final InstanceMaker maker;
  private final Node.Instance node;
  private final Object live;
  private final InstanceMaker.@Nullable LevelMaker level;
  private int nextObject;

  /**
   * @param level null for {@code readExternal}
   */
  LevelSource(
      Filling filling,
      InstanceMaker maker,
      Node.Instance node,
      Object live,
      InstanceMaker.@Nullable LevelMaker level) {
    this.filling = filling;
    this.maker = maker;
    this.node = node;
    this.live = live;
    this.level = level;
    this.nextObject = firstObject();
  }

  /** Objects of earlier levels come first. */
  private int firstObject() {
    int first = maker.shape.fieldCount();
    for (int i = 0; i < index(); i++) {
      for (Object item : sequence(i)) {
        first += item == Node.Instance.OBJECT ? 1 : 0;
      }
    }
    return first;
  }

  private int index() {
    return level == null ? 0 : level.index();
  }

  private List<Object> sequence(int index) {
    @Nullable List<Object>[] custom = node.custom();
    List<Object> sequence = custom == null ? null : custom[index];
    return sequence == null ? List.of() : sequence;
  }

  @Override
  public List<Object> sequence() {
    return sequence(index());
  }

  @Override
  public @Nullable Object nextObject() {
    return filling.value(node.slots()[nextObject++]);
  }

  @Override
  public void setFields() throws NotActiveException {
    filling.setFields(maker, active(), node, live);
  }

  @Override
  public ObjectInputStream.GetField fields() throws NotActiveException {
    return new GetFields(active().type(), active().level(), filling.fieldValues(active(), node));
  }

  private InstanceMaker.LevelMaker active() throws NotActiveException {
    if (level == null) {
      throw new NotActiveException("not in call to readObject");
    }
    return level;
  }

  @Override
  public void validate(ObjectInputValidation validation, int priority) {
    filling.validations().add(validation, priority);
  }
}
