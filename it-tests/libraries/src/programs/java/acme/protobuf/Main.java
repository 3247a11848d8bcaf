package acme.protobuf;

import com.google.protobuf.Any;
import com.google.protobuf.ByteString;
import com.google.protobuf.DescriptorProtos.FileDescriptorProto;
import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.EnumDescriptor;
import com.google.protobuf.Descriptors.EnumValueDescriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Descriptors.FileDescriptor;
import com.google.protobuf.Descriptors.OneofDescriptor;
import com.google.protobuf.Duration;
import com.google.protobuf.DynamicMessage;
import com.google.protobuf.Message;
import com.google.protobuf.NullValue;
import com.google.protobuf.Parser;
import com.google.protobuf.Struct;
import com.google.protobuf.Timestamp;
import com.google.protobuf.Value;
import io.picklejar.it.harness.Exchange;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Protobuf's messages and descriptors: what a class makes once stays that one. */
public class Main {
  static Timestamp time;
  static Struct struct;
  static Any any;
  static Timestamp unset;
  static Message prototype;
  static Descriptor descriptor;
  static FieldDescriptor field;
  static FieldDescriptor mapField;
  static OneofDescriptor oneof;
  static EnumDescriptor enumType;
  static EnumValueDescriptor enumValue;
  static FileDescriptor file;
  static Descriptor own;
  static DynamicMessage dynamic;
  static DynamicMessage ownMessage;
  static Parser<Timestamp> parser;
  static NullValue constant;
  static ByteString bytes;
  static Timestamp.Builder builder;
  static Map<FieldDescriptor, String> names;

  private static void assign() throws Exception {
    time = Timestamp.newBuilder().setSeconds(5).setNanos(6).build();
    struct =
        Struct.newBuilder().putFields("a", Value.newBuilder().setStringValue("x").build()).build();
    any = Any.pack(Duration.newBuilder().setSeconds(3).build());
    unset = Timestamp.getDefaultInstance();
    prototype = Duration.getDefaultInstance();
    descriptor = Timestamp.getDescriptor();
    field = descriptor.findFieldByName("seconds");
    mapField = Struct.getDescriptor().findFieldByName("fields");
    oneof = Value.getDescriptor().getOneofs().get(0);
    enumType = NullValue.getDescriptor();
    enumValue = NullValue.NULL_VALUE.getValueDescriptor();
    file = descriptor.getFile();
    dynamic = DynamicMessage.newBuilder(descriptor).setField(field, 8L).build();
    parser = Timestamp.parser();
    constant = NullValue.NULL_VALUE;
    bytes = ByteString.copyFromUtf8("hello").concat(ByteString.copyFromUtf8("!"));
    builder = Timestamp.newBuilder().setSeconds(9);
    names = new HashMap<>(Map.of(field, "s", mapField, "f"));
    assignOwn();
  }

  /** A type that has no class. */
  private static void assignOwn() throws Exception {
    FileDescriptorProto.Builder proto =
        FileDescriptorProto.newBuilder().setName("own.proto").setPackage("own");
    proto.addDependency("google/protobuf/timestamp.proto");
    proto
        .addMessageTypeBuilder()
        .setName("Item")
        .addFieldBuilder()
        .setName("at")
        .setNumber(1)
        .setTypeName(".google.protobuf.Timestamp");
    FileDescriptor built = FileDescriptor.buildFrom(proto.build(), new FileDescriptor[] {file});
    own = built.findMessageTypeByName("Item");
    ownMessage = DynamicMessage.newBuilder(own).setField(own.findFieldByName("at"), time).build();
  }

  private static String unpacked() {
    try {
      return any.unpack(Duration.class).getSeconds()
          + " "
          + parser.parseFrom(time.toByteArray()).getNanos();
    } catch (Exception e) {
      return e.toString();
    }
  }

  public static void main(String[] args) throws Exception {
    assign();
    Supplier<String> messages =
        () ->
            time.getSeconds()
                + " "
                + time.equals(time.toBuilder().build())
                + struct.getFieldsMap().keySet()
                + unpacked();
    Supplier<String> defaults =
        () ->
            (unset == Timestamp.getDefaultInstance())
                + " "
                + (prototype == Duration.getDefaultInstance())
                + (prototype.newBuilderForType() instanceof Duration.Builder);
    Supplier<String> descriptors =
        () ->
            (descriptor == Timestamp.getDescriptor())
                + " "
                + (file == Timestamp.getDescriptor().getFile())
                + (field == Timestamp.getDescriptor().findFieldByNumber(1))
                + (oneof == Value.getDescriptor().getOneofs().get(0))
                + (enumType == NullValue.getDescriptor())
                + (enumValue == constant.getValueDescriptor());
    Supplier<String> reflected =
        () ->
            time.getField(field)
                + " "
                + time.getAllFields().containsKey(field)
                + struct.getRepeatedFieldCount(mapField)
                + mapField.isMapField()
                + names.get(Timestamp.getDescriptor().findFieldByName("seconds"));
    Supplier<String> dynamics =
        () ->
            dynamic.getField(field)
                + " "
                + (dynamic.getDescriptorForType() == Timestamp.getDescriptor())
                + Timestamp.newBuilder().mergeFrom(dynamic).getSeconds()
                + dynamic.toBuilder().setField(field, 1L).build().getSerializedSize();
    Supplier<String> owned =
        () ->
            own.getFullName()
                + " "
                + (ownMessage.getDescriptorForType() == own)
                + (own.findFieldByName("at").getMessageType() == Timestamp.getDescriptor())
                + ((Message) ownMessage.getField(own.findFieldByName("at"))).getField(field);
    Supplier<String> rest =
        () ->
            (constant == NullValue.NULL_VALUE)
                + " "
                + bytes.toStringUtf8()
                + builder.setNanos(3).build().getNanos()
                + (parser == Timestamp.parser())
                + bytes.equals(ByteString.copyFromUtf8("hello!"));
    Exchange.ship(args, messages, defaults, descriptors, reflected, dynamics, owned, rest);
  }
}
// -> 5 true[a]3 6
// -> true truetrue
// -> true truetruetruetruetrue
// -> 5 true1trues
// -> 8 true82
// -> own.Item truetrue5
// -> true hello!3truetrue
