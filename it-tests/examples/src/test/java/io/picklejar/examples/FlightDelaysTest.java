package io.picklejar.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FlightDelaysTest {

  private static final String AIRPORTS =
      """
      iata,name,city,state,country,latitude,longitude
      SFO,"San Francisco, International",San Francisco,CA,USA,37.6,-122.4
      JFK,John F Kennedy Intl,New York,NY,USA,40.6,-73.8
      """;

  private static final String FLIGHTS =
      """
      date,delay,distance,origin,destination
      2001/01/01 00:47,66,2586,SFO,JFK
      2001/01/01 00:50,29,2586,SFO,JFK
      2001/01/01 01:10,900,2586,SFO,JFK
      2001/01/01 01:20,40,100,JFK,SFO
      """;

  private static final String SECTIONS =
      """

      By route
      SFO (CA) - JFK (NY)           2 delayed      566 min, longest   900 min

      By rule
      late                          2 delayed      566 min, longest   900 min
      hop                           1 delayed       40 min, longest    40 min
      west                          1 delayed       40 min, longest    40 min

      By state
      CA                            2 delayed      566 min, longest   900 min
      NY                            1 delayed       40 min, longest    40 min
      """;

  @TempDir private Path folder;

  @Test
  void the_report_joins_filters_and_sums() throws IOException {
    Files.writeString(folder.resolve("airports.csv"), AIRPORTS);
    Files.writeString(folder.resolve("flights.csv"), FLIGHTS);
    FlightDelays.main(
        new String[] {
          "--data=" + folder,
          "--output=" + folder,
          "--delayedFrom=30",
          "--cap=500",
          "--rules=hop:distance<300,late:delay>60,west:to=CA",
          "--worst=1"
        });

    assertThat(Files.readString(folder.resolve("report.txt")))
        .isEqualTo("Delays of 30 min or more, " + Settings.RUN_ID + "\n" + SECTIONS);
  }
}
