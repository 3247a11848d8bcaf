package acme.money;

import com.google.protobuf.Any;
import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.DynamicMessage;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.Message;
import com.google.type.CalendarPeriod;
import com.google.type.Date;
import com.google.type.Expr;
import com.google.type.Money;
import com.google.type.PostalAddress;
import io.picklejar.it.harness.Exchange;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;

/** Messages of user classes that protobuf's compiler made. */
public class Main {
  static Money price;
  static List<Money> prices;
  static Map<String, Message> all = new TreeMap<>();
  static Money unset;
  static Descriptor descriptor;
  static FieldDescriptor field;
  static CalendarPeriod period;
  static DynamicMessage dynamic;
  static Message prototype;
  static PostalAddress address;

  private static void assign() {
    price = Money.newBuilder().setCurrencyCode("CHF").setUnits(5).setNanos(7).build();
    prices = List.of(price, price.toBuilder().setUnits(6).build());
    all.put("price", price);
    all.put("date", Date.newBuilder().setYear(2026).setMonth(11).build());
    all.put("expr", Expr.newBuilder().setTitle("t").setExpression("a + b").build());
    unset = Money.getDefaultInstance();
    descriptor = Money.getDescriptor();
    field = descriptor.findFieldByName("units");
    period = CalendarPeriod.MONTH;
    dynamic = DynamicMessage.newBuilder(descriptor).setField(field, 8L).build();
    prototype = Date.getDefaultInstance();
    address = PostalAddress.newBuilder().addAddressLines("one").addAddressLines("two").build();
  }

  private static String packed() {
    try {
      return Any.pack(price).unpack(Money.class).getUnits()
          + " "
          + Money.parseFrom(price.toByteArray()).equals(price);
    } catch (InvalidProtocolBufferException e) {
      return e.toString();
    }
  }

  public static void main(String[] args) throws Exception {
    assign();
    Supplier<String> messages =
        () ->
            price.getCurrencyCode()
                + " "
                + prices.get(1).getUnits()
                + (prices.get(0) == price)
                + (all.get("price") == price)
                + packed();
    Supplier<String> texts =
        () -> all.toString().replaceAll("\\s+|_code|ession", "") + address.getAddressLinesList();
    Supplier<String> same =
        () ->
            (unset == Money.getDefaultInstance())
                + " "
                + (descriptor == Money.getDescriptor())
                + (field == Money.getDescriptor().findFieldByNumber(2))
                + (price.getDescriptorForType() == descriptor)
                + (period == CalendarPeriod.MONTH)
                + (prototype == Date.getDefaultInstance());
    Supplier<String> reflected =
        () -> price.getField(field) + " " + price.getAllFields().size() + dynamic.getField(field);
    Supplier<String> built =
        () ->
            unset.toBuilder().setUnits(3).build().getUnits()
                + " "
                + prototype.newBuilderForType().build().equals(prototype);
    Date date = Date.newBuilder().setDay(3).build();
    Function<Object, Object> captured =
        x -> date.getDay() + " " + date.equals(Date.newBuilder().setDay(3).build());
    Money.Builder builder = price.toBuilder();
    Supplier<String> changed =
        () -> builder.setNanos(1).build().getNanos() + " " + builder.getUnits();
    Exchange.ship(args, messages, texts, same, reflected, built, captured, changed);
  }
}
// -> CHF 6truetrue5 true
// -> {date=year:2026month:11,expr=expr:"a+b"title:"t",price=currency:"CHF"units:5nanos:7}[one, two]
// -> true truetruetruetruetrue
// -> 5 38
// -> 3 true
// -> 3 true
// -> 1 5
