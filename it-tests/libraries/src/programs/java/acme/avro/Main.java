package acme.avro;

import io.picklejar.it.harness.Exchange;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.apache.avro.Schema;
import org.apache.avro.SchemaBuilder;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericDatumReader;
import org.apache.avro.generic.GenericDatumWriter;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.io.BinaryEncoder;
import org.apache.avro.io.DecoderFactory;
import org.apache.avro.io.EncoderFactory;
import org.apache.avro.util.Utf8;

/** Avro's schemas and records without a class of their own. */
public class Main {
  private static final String JSON =
      """
      {"type": "record", "name": "R", "namespace": "a.b", "fields": [
        {"name": "x", "type": "int"},
        {"name": "s", "type": ["null", "string"], "default": null},
        {"name": "n", "type": ["null", "R"], "default": null},
        {"name": "l", "type": {"type": "array", "items": "long"}},
        {"name": "e", "type": {"type": "enum", "name": "E", "symbols": ["A", "B"]}},
        {"name": "f", "type": {"type": "fixed", "name": "F", "size": 2}},
        {"name": "d", "type": {"type": "bytes", "logicalType": "decimal", "precision": 4, "scale": 2}}]}
      """;

  static Schema schema;
  static Schema map;
  static GenericRecord record;
  static GenericDatumWriter<GenericRecord> writer;

  private static void assign() {
    schema = new Schema.Parser().parse(JSON);
    map = SchemaBuilder.map().values().longType();
    record = new GenericData.Record(schema);
    record.put("x", 4);
    record.put("s", new Utf8("hi"));
    record.put("l", new GenericData.Array<>(schema.getField("l").schema(), List.of(1L, 2L)));
    record.put("e", new GenericData.EnumSymbol(schema.getField("e").schema(), "B"));
    record.put("f", new GenericData.Fixed(schema.getField("f").schema(), new byte[] {1, 2}));
    record.put("d", ByteBuffer.wrap(new byte[] {3}));
    writer = new GenericDatumWriter<>(schema);
  }

  private static byte[] write() {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      BinaryEncoder encoder = EncoderFactory.get().binaryEncoder(bytes, null);
      writer.write(record, encoder);
      encoder.flush();
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static GenericRecord read() {
    try {
      return new GenericDatumReader<GenericRecord>(schema)
          .read(null, DecoderFactory.get().binaryDecoder(write(), null));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  public static void main(String[] args) throws Exception {
    assign();
    Supplier<String> schemas =
        () ->
            schema.equals(new Schema.Parser().parse(JSON))
                + " "
                + (schema.getField("n").schema().getTypes().get(1) == schema)
                + schema.getField("d").schema().getLogicalType().getName()
                + schema.getFields().get(3).pos()
                + map;
    Supplier<String> records =
        () ->
            record.get("x")
                + " "
                + record.get("s")
                + record.get("l")
                + record.get("e")
                + record.get("f")
                + (record.getSchema() == schema)
                + record.equals(record)
                + record.hasField("e");
    Supplier<String> coded = () -> Arrays.toString(write()) + " " + read().equals(record);
    Schema prefix = SchemaBuilder.enumeration("Side").symbols("BUY", "SELL");
    Supplier<String> captured = () -> prefix.getEnumSymbols() + " " + prefix.getEnumOrdinal("SELL");
    Exchange.ship(args, schemas, records, coded, captured);
  }
}
// -> true truedecimal3{"type":"map","values":"long"}
// -> 4 hi[1, 2]B[1, 2]truetruetrue
// -> [8, 2, 4, 104, 105, 0, 4, 2, 4, 0, 2, 1, 2, 2, 3] true
// -> [BUY, SELL] 1
