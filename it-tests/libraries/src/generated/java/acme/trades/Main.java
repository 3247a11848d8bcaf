package acme.trades;

import io.picklejar.it.harness.Exchange;
import java.util.List;
import java.util.function.Supplier;

/** Records of a class that Avro's compiler made. */
public class Main {
  static Trade trade;
  static List<Trade> trades;

  public static void main(String[] args) throws Exception {
    trade = new Trade("AB", 7);
    trades = List.of(trade, new Trade("CD", 8));
    Supplier<String> held =
        () ->
            trade
                + " "
                + trade.symbol()
                + trade.getSchema().getName()
                + (trades.get(0) == trade)
                + (trade.getSchema() == Trade.SCHEMA$);
    Trade local = new Trade("EF", 9);
    Supplier<String> captured =
        () ->
            local.get(1)
                + " "
                + local.equals(new Trade("EF", 9))
                + local.getSpecificData().getClass().getSimpleName();
    Exchange.ship(args, held, captured);
  }
}
// -> {"symbol": "AB", "price": 7} ABTradetruetrue
// -> 9 trueSpecificData
