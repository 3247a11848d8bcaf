package acme.texting;

import io.picklejar.it.harness.Exchange;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.AttributedString;
import java.text.BreakIterator;
import java.text.ChoiceFormat;
import java.text.CollationKey;
import java.text.Collator;
import java.text.DateFormatSymbols;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.FieldPosition;
import java.text.Format;
import java.text.MessageFormat;
import java.text.Normalizer;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.text.RuleBasedCollator;
import java.text.SimpleDateFormat;
import java.text.StringCharacterIterator;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.Currency;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.SimpleTimeZone;
import java.util.StringJoiner;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** java.text, regular expressions, locales, charsets and calendars. */
public class Main {
  static DecimalFormat decimal;
  static NumberFormat compact;
  static NumberFormat money;
  static NumberFormat percent;
  static ChoiceFormat choice;
  static MessageFormat message;
  static SimpleDateFormat dates;
  static Collator collator;
  static RuleBasedCollator ruled;
  static BreakIterator words;
  static CollationKey key;
  static DecimalFormatSymbols symbols;
  static DateFormatSymbols months;
  static StringCharacterIterator characters;
  static AttributedString attributed;
  static ParsePosition parsed;
  static FieldPosition field;
  static Normalizer.Form form;
  static Pattern pattern;
  static Matcher matcher;
  static Locale locale;
  static Locale built;
  static List<Locale.LanguageRange> ranges;
  static Currency currency;
  static CharsetEncoder encoder;
  static CharsetDecoder decoder;
  static Calendar calendar;
  static TimeZone zone;
  static TimeZone simple;
  static HexFormat hex;
  static StringJoiner joiner;
  static StringBuffer buffer;
  static Format[] formats;

  private static void assignFormats() throws Exception {
    symbols = new DecimalFormatSymbols(Locale.ROOT);
    symbols.setDecimalSeparator('!');
    decimal = new DecimalFormat("#,##0.00;(#)", symbols);
    decimal.setParseBigDecimal(true);
    compact = NumberFormat.getCompactNumberInstance(Locale.US, NumberFormat.Style.SHORT);
    money = NumberFormat.getCurrencyInstance(Locale.US);
    percent = NumberFormat.getPercentInstance(Locale.ROOT);
    percent.setMaximumFractionDigits(1);
    choice = new ChoiceFormat("0#none|1#one|1<many {0}");
    message = new MessageFormat("{0,number,#.#} by {1} at {2,date,yyyy}", Locale.ROOT);
    dates = new SimpleDateFormat("yyyy-MM-dd HH:mm:ss.SSS XXX", Locale.ROOT);
    dates.setTimeZone(TimeZone.getTimeZone("Asia/Tokyo"));
    months = new DateFormatSymbols(Locale.ROOT);
    String[] names = months.getMonths();
    names[0] = "First";
    months.setMonths(names);
    formats = new Format[] {new SimpleDateFormat("MMMM", months), decimal};
    attributed = new AttributedString("text");
    parsed = new ParsePosition(3);
    parsed.setErrorIndex(2);
    field = new FieldPosition(NumberFormat.FRACTION_FIELD);
    form = Normalizer.Form.NFKD;
  }

  private static void assignTexts() throws Exception {
    collator = Collator.getInstance(Locale.GERMANY);
    collator.setStrength(Collator.PRIMARY);
    ruled = new RuleBasedCollator("< z < y < x");
    key = collator.getCollationKey("Äb");
    words = BreakIterator.getWordInstance(Locale.ROOT);
    words.setText("one two three");
    words.next();
    characters = new StringCharacterIterator("abcd", 1, 3, 2);
    pattern = Pattern.compile("(?<n>a+)  # comment", Pattern.COMMENTS | Pattern.CASE_INSENSITIVE);
    matcher = pattern.matcher("xAAyaa");
    matcher.find();
    locale = Locale.forLanguageTag("zh-Hant-TW-u-ca-roc");
    built = new Locale.Builder().setLanguage("sr").setScript("Latn").setVariant("polyton").build();
    ranges = Locale.LanguageRange.parse("de;q=0.5,en");
    currency = Currency.getInstance("JPY");
    encoder = StandardCharsets.US_ASCII.newEncoder().replaceWith(new byte[] {'!'});
    encoder.onUnmappableCharacter(CodingErrorAction.REPLACE);
    decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
    calendar = new GregorianCalendar(TimeZone.getTimeZone("Europe/Paris"), Locale.FRANCE);
    calendar.setTimeInMillis(86_400_000L * 365);
    calendar.setFirstDayOfWeek(Calendar.SATURDAY);
    zone = TimeZone.getTimeZone("America/New_York");
    simple = new SimpleTimeZone(3_600_000, "own", 2, -1, 1, 0, 9, -1, 1, 0);
    hex = HexFormat.ofDelimiter("-").withUpperCase();
    joiner = new StringJoiner("/", "<", ">").setEmptyValue("empty");
    buffer = new StringBuffer("sb");
  }

  static String numbers() throws Exception {
    return decimal.format(-1234.5)
        + decimal.parse("2!5").getClass().getSimpleName()
        + compact.format(12_345)
        + money.format(1.5)
        + percent.format(0.1234)
        + choice.format(0)
        + choice.format(5)
        + message.format(new Object[] {1.25, "me", new Date(0)})
        + formats[0].format(new Date(0))
        + (formats[1] == decimal)
        + parsed
        + field.getField()
        + symbols.getDecimalSeparator();
  }

  static String texts() {
    List<String> sorted = new ArrayList<>(List.of("x", "y", "z"));
    sorted.sort(ruled);
    int boundary = words.next();
    return sorted
        + ""
        + collator.compare("ä", "A")
        + key.getSourceString()
        + key.compareTo(collator.getCollationKey("ab"))
        + boundary
        + characters.current()
        + characters.previous()
        + attributed.getIterator().getEndIndex()
        + Normalizer.normalize("ﬁ", form);
  }

  static String patterns() throws Exception {
    return matcher.group("n")
        + matcher.find()
        + matcher.start()
        + matcher.replaceAll("<${n}>")
        + pattern.flags()
        + pattern.asMatchPredicate().test("aA")
        + locale.getUnicodeLocaleType("ca")
        + built
        + ranges
        + currency.getDefaultFractionDigits()
        + (currency == Currency.getInstance("JPY"))
        + new String(encoder.encode(java.nio.CharBuffer.wrap("aä")).array(), 0, 2)
        + decoder.malformedInputAction();
  }

  static String calendars() {
    return dates.format(new Date(1_000))
        + calendar.get(Calendar.YEAR)
        + calendar.get(Calendar.HOUR)
        + calendar.getFirstDayOfWeek()
        + calendar.getTimeZone().getID()
        + zone.getOffset(0)
        + simple.getID()
        + simple.useDaylightTime()
        + hex.formatHex(new byte[] {1, -1})
        + joiner
        + joiner.add("x")
        + buffer.reverse();
  }

  public static void main(String[] args) throws Exception {
    assignFormats();
    assignTexts();
    Callable<String> numbers = () -> numbers();
    Supplier<String> texts = () -> texts();
    Callable<String> patterns = () -> patterns();
    Supplier<String> calendars = () -> calendars();
    Exchange.ship(args, numbers, texts, patterns, calendars);
  }
}
// -> *
// -> [z, y, x]0Äb04cb4fi
// -> AAtrue4x<AA>y<aa>6truerocsr__polyton_#Latn[en, de;q=0.5]0truea!REPORT
// -> 1970-01-01 09:00:01.000 +09:00197117Europe/Paris-18000000owntrue01-FFempty<x>bs
