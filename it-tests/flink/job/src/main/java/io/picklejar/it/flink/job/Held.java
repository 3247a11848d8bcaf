package io.picklejar.it.flink.job;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.Serializable;

/** Takes its time to be read back on a worker. */
final class Held implements Serializable {

  private final String job;
  private final Meeting meeting;

  Held(String job, Meeting meeting) {
    this.job = job;
    this.meeting = meeting;
  }

  private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
    in.defaultReadObject();
    meeting.awaitMark(job + "-reads", "read-on");
  }

  String nothing() {
    return "";
  }
}
