package io.picklejar.agent.scan;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AnnotationNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.InnerClassNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.RecordComponentNode;

/** The same class as a tree, in the text of {@link RecordText}. */
final class TreeRecord {

  private final ClassNode node = new ClassNode();
  private final Set<String> reflected = new TreeSet<>();

  TreeRecord(byte[] classFile) {
    new ClassReader(classFile).accept(node, 0);
    collectReflected();
  }

  Set<String> reflected() {
    return reflected;
  }

  List<String> facts() {
    List<String> lines = new ArrayList<>();
    for (MethodNode method : node.methods) {
      lines.add("method " + method.name + method.desc);
      lines.addAll(TreeFacts.of(method));
    }
    return lines;
  }

  List<String> shape() {
    List<String> lines = new ArrayList<>();
    lines.add(
        (node.version & 0xFFFF)
            + " "
            + (node.access & 0xFFFF)
            + " "
            + node.name
            + " "
            + node.superName);
    lines.add("interfaces " + node.interfaces);
    lines.add("nest " + node.nestHostClass + " " + orEmpty(node.nestMembers));
    lines.add("permitted " + orEmpty(node.permittedSubclasses));
    lines.add("in " + enclosing() + " with " + memberClasses());
    for (FieldNode field : node.fields) {
      lines.add(
          "field "
              + (field.access & 0xFFFF)
              + " "
              + field.name
              + " "
              + field.desc
              + " "
              + (field.value != null)
              + " "
              + names(annotations(field.visibleAnnotations, field.invisibleAnnotations)));
    }
    for (MethodNode method : node.methods) {
      lines.add(
          "method "
              + (method.access & 0xFFFF)
              + " "
              + method.name
              + method.desc
              + " "
              + names(annotations(method)));
    }
    return lines;
  }

  private String enclosing() {
    for (InnerClassNode inner : node.innerClasses) {
      if (inner.name.equals(node.name) && inner.outerName != null) {
        return inner.outerName;
      }
    }
    return node.outerClass;
  }

  private List<String> memberClasses() {
    return node.innerClasses.stream()
        .filter(inner -> node.name.equals(inner.outerName))
        .map(inner -> inner.name)
        .toList();
  }

  private void collectReflected() {
    signature(node.signature);
    values(annotations(node.visibleAnnotations, node.visibleTypeAnnotations));
    for (RecordComponentNode component : orEmpty(node.recordComponents)) {
      signature(component.descriptor);
      signature(component.signature);
      values(annotations(component.visibleAnnotations, component.visibleTypeAnnotations));
    }
    for (FieldNode field : node.fields) {
      signature(field.desc);
      signature(field.signature);
      values(annotations(field.visibleAnnotations, field.visibleTypeAnnotations));
    }
    node.methods.forEach(this::collectReflected);
  }

  private void collectReflected(MethodNode method) {
    signature(method.desc);
    signature(method.signature);
    reflected.addAll(method.exceptions);
    values(annotations(method.visibleAnnotations, method.visibleTypeAnnotations));
    values(parameters(method.visibleParameterAnnotations));
    value(method.annotationDefault);
  }

  private void signature(String signature) {
    if (signature != null) {
      new SignatureText(signature).collect(reflected);
    }
  }

  private void values(List<AnnotationNode> annotations) {
    for (AnnotationNode annotation : annotations) {
      value(annotation);
    }
  }

  private void value(Object value) {
    if (value instanceof AnnotationNode annotation) {
      signature(annotation.desc);
      value(annotation.values);
    } else if (value instanceof List<?> list) {
      list.forEach(this::value);
    } else if (value instanceof Type type) {
      signature(type.getDescriptor());
    } else if (value instanceof String[] constant) {
      signature(constant[0]);
    }
  }

  private static List<AnnotationNode> annotations(MethodNode method) {
    List<AnnotationNode> all = annotations(method.visibleAnnotations, method.invisibleAnnotations);
    all.addAll(parameters(method.visibleParameterAnnotations));
    all.addAll(parameters(method.invisibleParameterAnnotations));
    return all;
  }

  private static List<AnnotationNode> parameters(List<AnnotationNode>[] parameters) {
    List<AnnotationNode> all = new ArrayList<>();
    if (parameters != null) {
      for (List<AnnotationNode> parameter : parameters) {
        all.addAll(orEmpty(parameter));
      }
    }
    return all;
  }

  private static List<AnnotationNode> annotations(
      List<? extends AnnotationNode> some, List<? extends AnnotationNode> others) {
    List<AnnotationNode> all = new ArrayList<>(orEmpty(some));
    all.addAll(orEmpty(others));
    return all;
  }

  private static Set<String> names(List<AnnotationNode> annotations) {
    Set<String> names = new TreeSet<>();
    annotations.forEach(annotation -> names.add(Type.getType(annotation.desc).getInternalName()));
    return names;
  }

  private static <T> List<T> orEmpty(List<T> list) {
    return list == null ? List.of() : list;
  }
}
