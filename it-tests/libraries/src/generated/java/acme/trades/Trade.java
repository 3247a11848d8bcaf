package acme.trades;

import java.io.IOException;
import java.io.ObjectInput;
import java.io.ObjectOutput;
import org.apache.avro.Schema;
import org.apache.avro.io.DatumReader;
import org.apache.avro.io.DatumWriter;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificRecordBase;

/** As Avro's compiler makes them. */
public class Trade extends SpecificRecordBase {
  private static final long serialVersionUID = 1;

  public static final Schema SCHEMA$ =
      new Schema.Parser()
          .parse(
              "{\"type\":\"record\",\"name\":\"Trade\",\"namespace\":\"acme.trades\",\"fields\":[{\"name\":\"symbol\",\"type\":{\"type\":\"string\",\"avro.java.string\":\"String\"}},{\"name\":\"price\",\"type\":\"int\"}]}");

  private static final SpecificData MODEL$ = new SpecificData();
  private static final DatumWriter<Trade> WRITER$ = MODEL$.createDatumWriter(SCHEMA$);
  private static final DatumReader<Trade> READER$ = MODEL$.createDatumReader(SCHEMA$);

  private String symbol;
  private int price;

  public Trade() {}

  public Trade(String symbol, int price) {
    this.symbol = symbol;
    this.price = price;
  }

  public String symbol() {
    return symbol;
  }

  SpecificData specificData() {
    return getSpecificData();
  }

  @Override
  public SpecificData getSpecificData() {
    return MODEL$;
  }

  @Override
  public Schema getSchema() {
    return SCHEMA$;
  }

  @Override
  public Object get(int field) {
    return switch (field) {
      case 0 -> symbol;
      case 1 -> price;
      default -> throw new IndexOutOfBoundsException("Invalid index: " + field);
    };
  }

  @Override
  public void put(int field, Object value) {
    switch (field) {
      case 0 -> symbol = value != null ? value.toString() : null;
      case 1 -> price = (Integer) value;
      default -> throw new IndexOutOfBoundsException("Invalid index: " + field);
    }
  }

  @Override
  public void writeExternal(ObjectOutput out) throws IOException {
    WRITER$.write(this, SpecificData.getEncoder(out));
  }

  @Override
  public void readExternal(ObjectInput in) throws IOException {
    READER$.read(this, SpecificData.getDecoder(in));
  }
}
