package io.picklejar.agent.scan;

import io.picklejar.internal.record.ClassRecord;
import io.picklejar.internal.record.FieldRecord;
import io.picklejar.internal.record.MethodRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.RecordComponentVisitor;
import org.objectweb.asm.TypePath;

/** Notes the facts of one class. */
final class ClassVisit extends ClassVisitor {

  /** The flags of the class file format; the reader adds bits of its own above them. */
  private static final int ACCESS_MASK = 0xFFFF;

  private final TypeNames types = new TypeNames();
  private final Annotations annotations = new Annotations(types);
  private final List<FieldRecord> fields = new ArrayList<>();
  private final List<MethodRecord> methods = new ArrayList<>();
  private final List<String> nestMembers = new ArrayList<>();
  private final List<String> permitted = new ArrayList<>();
  private final List<String> memberClasses = new ArrayList<>();
  private int version;
  private int access;
  private String name = "";
  private @Nullable String superName;
  private List<String> interfaces = List.of();
  private @Nullable String nestHost;
  private @Nullable String enclosing;

  ClassVisit() {
    super(Scanner.API);
  }

  ClassRecord toRecord() {
    return new ClassRecord(
        version & 0xFFFF,
        access & ACCESS_MASK,
        name,
        superName,
        interfaces,
        nestHost,
        List.copyOf(nestMembers),
        List.copyOf(permitted),
        enclosing,
        List.copyOf(memberClasses),
        List.copyOf(fields),
        List.copyOf(methods),
        Set.copyOf(types.toSet()));
  }

  @Override
  public void visit(
      int version,
      int access,
      String name,
      @Nullable String signature,
      @Nullable String superName,
      String @Nullable [] interfaces) {
    this.version = version;
    this.access = access;
    this.name = Names.of(name);
    this.superName = superName == null ? null : Names.of(superName);
    this.interfaces = interfaces == null ? List.of() : pooled(interfaces);
    types.addSignature(signature);
  }

  @Override
  public void visitNestHost(String host) {
    nestHost = Names.of(host);
  }

  @Override
  public void visitNestMember(String member) {
    nestMembers.add(Names.of(member));
  }

  @Override
  public void visitPermittedSubclass(String subclass) {
    permitted.add(Names.of(subclass));
  }

  @Override
  public void visitOuterClass(String owner, @Nullable String method, @Nullable String descriptor) {
    enclosing = Names.of(owner);
  }

  @Override
  public void visitInnerClass(
      String inner, @Nullable String outer, @Nullable String innerName, int flags) {
    if (inner.equals(name) && outer != null) {
      enclosing = Names.of(outer);
    }
    if (name.equals(outer)) {
      memberClasses.add(Names.of(inner));
    }
  }

  @Override
  public @Nullable AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
    return annotations.values(descriptor, visible);
  }

  @Override
  public @Nullable AnnotationVisitor visitTypeAnnotation(
      int typeRef, @Nullable TypePath typePath, String descriptor, boolean visible) {
    return annotations.values(descriptor, visible);
  }

  @Override
  public RecordComponentVisitor visitRecordComponent(
      String name, String descriptor, @Nullable String signature) {
    types.addDescriptor(descriptor);
    types.addTypeSignature(signature);
    return new ComponentVisit(annotations);
  }

  @Override
  public FieldVisitor visitField(
      int access,
      String name,
      String descriptor,
      @Nullable String signature,
      @Nullable Object value) {
    types.addDescriptor(descriptor);
    types.addTypeSignature(signature);
    Annotations own = new Annotations(types);
    return new FieldVisit(
        own,
        () ->
            fields.add(
                new FieldRecord(
                    access & ACCESS_MASK,
                    Names.of(name),
                    Names.of(descriptor),
                    value != null,
                    own.toSet())));
  }

  @Override
  public MethodVisitor visitMethod(
      int access,
      String name,
      String descriptor,
      @Nullable String signature,
      String @Nullable [] exceptions) {
    types.addDescriptor(descriptor);
    types.addSignature(signature);
    types.addAll(exceptions);
    Annotations own = new Annotations(types);
    Facts facts = new Facts();
    return new MethodVisit(
        own,
        facts,
        () ->
            methods.add(
                new MethodRecord(
                    access & ACCESS_MASK,
                    Names.of(name),
                    Names.of(descriptor),
                    own.toSet(),
                    facts.toList())));
  }

  private static List<String> pooled(String[] names) {
    List<String> pooled = new ArrayList<>(names.length);
    for (String name : names) {
      pooled.add(Names.of(name));
    }
    return List.copyOf(pooled);
  }
}
