package io.picklejar.it.generator.grammar;

import java.util.List;

/**
 * Further values of the JDK, a line each: type, how to make one, how to see it, how to change it.
 */
final class JdkFlavors {
  static final List<Flavor> ALL =
      List.of(
          of("BigDecimal", "BigDecimal.valueOf(#i, 2)", "@.multiply(@).toPlainString()"),
          of("Duration", "Duration.ofSeconds(#i)", "@.plusMillis(#i).toString()"),
          of("Instant", "Instant.ofEpochSecond(#i)", "@.toString()"),
          of("LocalTime", "LocalTime.ofSecondOfDay(#i & 0xfff)", "@.plusMinutes(#i).toString()"),
          of(
              "LocalDateTime",
              "LocalDateTime.ofEpochSecond(#i, 0, ZoneOffset.UTC)",
              "@.getDayOfWeek().name()"),
          of(
              "ZonedDateTime",
              "Instant.ofEpochSecond(#i).atZone(ZoneOffset.ofHours(2))",
              "@.toString()"),
          of("Period", "Period.ofDays(#i & 63)", "@.plusMonths(2).toString()"),
          of("DayOfWeek", "DayOfWeek.of(1 + Math.floorMod(#i, 7))", "@.plus(3).name()"),
          of("Locale", "Locale.ROOT", "@.toString()"),
          of("Currency", "Currency.getInstance(\"EUR\")", "@.getCurrencyCode()"),
          of("AtomicLong", "new AtomicLong(#l)", "@.toString()", "@.addAndGet(#l);"),
          of("AtomicBoolean", "new AtomicBoolean(#b)", "@.toString()", "@.set(#b);"),
          of(
              "AtomicIntegerArray",
              "new AtomicIntegerArray(new int[] {#i, #i})",
              "@.toString()",
              "@.incrementAndGet(1);"),
          of(
              "StringBuffer",
              "new StringBuffer(#s)",
              "@.reverse().reverse().toString()",
              "@.append(#c);"),
          of(
              "StringJoiner",
              "new StringJoiner(\"+\", \"[\", \"]\").add(#s)",
              "@.toString()",
              "@.add(#s);"),
          of("IntSummaryStatistics", "H.statistics(#i)", "@.toString()", "@.accept(#i);"),
          of("OptionalInt", "#b ? OptionalInt.of(#i) : OptionalInt.empty()", "@.toString()"),
          of("Properties", "H.properties(#s)", "@.getProperty(\"k\")", "@.setProperty(\"k\", #s);"),
          of(
              "Vector<String>",
              "new Vector<String>(List.of(#s, #s))",
              "@.elementAt(1)",
              "@.add(#s);"),
          of(
              "PriorityQueue<Integer>",
              "new PriorityQueue<Integer>(List.of(#i, #i, 5))",
              "String.valueOf(@.peek()) + @.size()",
              "@.add(#i);",
              "@.poll();"),
          of(
              "ConcurrentSkipListMap<String, Integer>",
              "new ConcurrentSkipListMap<String, Integer>(Map.of(#s, #i))",
              "@.toString()",
              "@.put(#s, #i);"),
          of(
              "Queue<String>",
              "new ConcurrentLinkedQueue<String>(List.of(#s, #s))",
              "@.toString()",
              "@.poll();"),
          of(
              "Queue<Integer>",
              "new LinkedBlockingQueue<Integer>(List.of(#i, #i))",
              "@.peek() + \"\" + @",
              "@.add(#i);"),
          of(
              "Collection<String>",
              "new TreeMap<String, String>(Map.of(#s, \"a\")).keySet()",
              "H.each(@.iterator())"),
          of(
              "Collection<Integer>",
              "new LinkedHashMap<String, Integer>(Map.of(#s, #i)).values()",
              "@.toString()"),
          of(
              "NavigableMap<String, Integer>",
              "new TreeMap<String, Integer>(Map.of(#s, #i)).descendingMap()",
              "@.toString()",
              "@.put(#s, #i);"),
          of(
              "NavigableSet<String>",
              "new TreeSet<String>(List.of(#s)).headSet(\"zz\", true)",
              "@.toString()",
              "@.pollFirst();"),
          of("List<String>", "Arrays.asList(#s, #s, null)", "@.toString()", "@.set(0, #s);"),
          of(
              "List<Integer>",
              "Collections.checkedList(new ArrayList<Integer>(List.of(#i)), Integer.class)",
              "@.toString()",
              "@.add(#i);"),
          of(
              "Queue<Object>",
              "Collections.asLifoQueue(new ArrayDeque<Object>(List.of(#s, #i)))",
              "@.toString()",
              "@.add(#s);"),
          of(
              "Map<DayOfWeek, String>",
              "new EnumMap<DayOfWeek, String>(Map.of(DayOfWeek.MONDAY, #s))",
              "@.toString()",
              "@.put(DayOfWeek.FRIDAY, #s);"),
          of(
              "EnumSet<DayOfWeek>",
              "EnumSet.of(DayOfWeek.SUNDAY, DayOfWeek.of(1 + (#i & 3)))",
              "@.toString()",
              "@.add(DayOfWeek.MONDAY);"),
          of(
              "Object[]",
              "new Object[] {#s, #i, new int[] {#i}, null, List.of(#s)}",
              "Arrays.deepToString(@)",
              "@[3] = #s;"),
          of("char[]", "(#s + #s).toCharArray()", "String.valueOf(@)"),
          of(
              "boolean[][]",
              "new boolean[][] {{#b, #b}, {}}",
              "Arrays.deepToString(@)",
              "@[0][1] = #b;"),
          of(
              "ThreadLocal<String>",
              "ThreadLocal.withInitial((Supplier<String>) () -> \"t\")",
              "@.get()"),
          of("Exception", "new IllegalStateException(#s)", "@.getMessage()"),
          of("CharSequence", "#b ? #s : new StringBuilder(#s)", "@.toString()"),
          of("Comparable<String>", "#s", "@.compareTo(#s) + \"\""),
          of("Number", "#b ? (Number) #i : (Number) #d", "@.intValue() + \"\""),
          of(
              "java.util.concurrent.CompletableFuture<String>",
              "java.util.concurrent.CompletableFuture.completedFuture(#s)",
              "@.join()"),
          of("java.net.URI", "java.net.URI.create(\"file:/a/\" + (#i & 7))", "@.getPath()"),
          of(
              "java.nio.ByteBuffer",
              "java.nio.ByteBuffer.wrap(new byte[] {1, (byte) (int) #i})",
              "@.get(1) + \"\" + @"),
          of("java.nio.charset.Charset", "java.nio.charset.StandardCharsets.UTF_8", "@.name()"),
          of(
              "java.nio.file.Path",
              "java.nio.file.Path.of(\"a\", \"b\" + (#i & 7))",
              "@.toString()"),
          of(
              "java.text.SimpleDateFormat",
              "new java.text.SimpleDateFormat(\"yyyy\", Locale.ROOT)",
              "@.toPattern()"),
          of(
              "java.text.DecimalFormat",
              "new java.text.DecimalFormat(\"0.00\","
                  + " java.text.DecimalFormatSymbols.getInstance(Locale.ROOT))",
              "@.format((long) #i)"),
          of(
              "java.text.MessageFormat",
              "new java.text.MessageFormat(\"{0}!\", Locale.ROOT)",
              "@.format(new Object[] {#s})"),
          of("java.util.Date", "new java.util.Date(#l)", "@.getTime() + \"\"", "@.setTime(#l);"),
          of(
              "java.util.HexFormat",
              "java.util.HexFormat.of().withPrefix(#b ? \"0x\" : \"\")",
              "@.formatHex(new byte[] {1, 2})"));

  private JdkFlavors() {}

  private static Flavor of(String type, String maker, String text, String... mutations) {
    return Flavor.ofJdk(
        type,
        (context, depth) ->
            "((" + type + ") " + Template.fill(context, "(" + maker + ")", "", depth) + ")",
        List.of(View.of(Scalar.STRING, "(" + text + ")")),
        mutations);
  }
}
