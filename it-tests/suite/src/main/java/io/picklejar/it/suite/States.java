package io.picklejar.it.suite;

import java.util.List;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.SerializableCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.coders.VarIntCoder;
import org.apache.beam.sdk.state.StateSpec;
import org.apache.beam.sdk.state.StateSpecs;
import org.apache.beam.sdk.state.TimeDomain;
import org.apache.beam.sdk.state.Timer;
import org.apache.beam.sdk.state.TimerSpec;
import org.apache.beam.sdk.state.TimerSpecs;
import org.apache.beam.sdk.state.ValueState;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.windowing.BoundedWindow;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.joda.time.Duration;

/** State of a user's type and a timer, both with globals. */
final class States implements Case {

  private static int bonus;
  private static String unit = "none";

  @Override
  public void prepare() {
    bonus = 7;
    unit = "points";
  }

  @Override
  public PCollection<String> lines(Pipeline pipeline) {
    return pipeline
        .apply(
            "States",
            Create.of(KV.of("x", 1), KV.of("x", 2), KV.of("y", 5))
                .withCoder(KvCoder.of(StringUtf8Coder.of(), VarIntCoder.of())))
        .apply(ParDo.of(new SumFn()));
  }

  @Override
  public List<String> expected() {
    return List.of("x 17 points of 2", "y 12 points of 1");
  }

  private record Score(int sum, int count) implements java.io.Serializable {}

  private static final class SumFn extends DoFn<KV<String, Integer>, String> {
    @StateId("score")
    private final StateSpec<ValueState<Score>> score =
        StateSpecs.value(SerializableCoder.of(Score.class));

    @StateId("key")
    private final StateSpec<ValueState<String>> key = StateSpecs.value(StringUtf8Coder.of());

    @TimerId("end")
    private final TimerSpec end = TimerSpecs.timer(TimeDomain.EVENT_TIME);

    @ProcessElement
    public void process(
        @Element KV<String, Integer> points,
        @StateId("score") ValueState<Score> score,
        @StateId("key") ValueState<String> key,
        @TimerId("end") Timer end,
        BoundedWindow window) {
      Score before = score.read();
      score.write(
          before == null
              ? new Score(points.getValue() + bonus, 1)
              : new Score(before.sum() + points.getValue() + bonus, before.count() + 1));
      key.write(points.getKey());
      end.set(window.maxTimestamp().minus(Duration.millis(1)));
    }

    @OnTimer("end")
    public void end(
        @StateId("score") ValueState<Score> score,
        @StateId("key") ValueState<String> key,
        OutputReceiver<String> out) {
      Score all = score.read();
      out.output(key.read() + " " + all.sum() + " " + unit + " of " + all.count());
    }
  }
}
