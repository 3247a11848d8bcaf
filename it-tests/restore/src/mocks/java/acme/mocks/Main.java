package acme.mocks;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.mockStatic;
import static org.mockito.Mockito.spy;
import static org.mockito.Mockito.when;

import io.picklejar.it.harness.Exchange;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.mockito.MockedStatic;

/** Functions over classes of which there are mocks, whose code Mockito has changed for that. */
public class Main {
  static Rates service = new Rates(1);

  /** A function of a class that is mocked, too. */
  static class Scale implements Function<String, String> {
    @Override
    public String apply(String text) {
      return "scaled " + new Rates(3).rate("a");
    }
  }

  public static void main(String[] args) throws IOException {
    Rates.TABLE.put("a", 2);
    Rates mocked = mock(Rates.class);
    when(mocked.rate("a")).thenReturn(9);
    Scale mockedScale = mock(Scale.class);
    when(mockedScale.apply("x")).thenReturn("mocked");
    Rates real = new Rates(2);
    try (MockedStatic<Rates> statics = mockStatic(Rates.class)) {
      statics.when(Rates::names).thenReturn("mocked");
      Supplier<Object> names = Rates::names;
      Supplier<Object> rate = () -> real.rate("a") + " " + service.rate("a");
      Exchange.ship(args, names, rate, new Scale());
    }
    System.out.println(mocked.rate("a") + mockedScale.apply("x"));
    System.out.println(failure(captured(mocked)));
    System.out.println(failure(captured(spy(real))));
    System.out.println(failure(captured(List.of(mock(Supplier.class)))));
    System.out.println(failure(mockedScale));
    service = mocked;
    System.out.println(failure((Supplier<Object>) () -> service.rate("a")));
  }

  private static Supplier<Object> captured(Object mock) {
    return () -> mock;
  }

  /** {@return why a function is refused, in one line} */
  private static String failure(Object function) {
    try (ObjectOutputStream out = new ObjectOutputStream(new ByteArrayOutputStream())) {
      out.writeObject(function);
      return "written";
    } catch (Exception e) {
      return String.valueOf(e.getMessage())
          .lines()
          .filter(line -> line.startsWith("  * "))
          .map(line -> line.strip().replaceAll("[\\w.$]*MockitoMock\\$\\w+", "proxy"))
          .findFirst()
          .orElseGet(e::toString);
    }
  }
}
