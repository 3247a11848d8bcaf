package io.picklejar.internal.reach;

/**
 * A static field.
 *
 * @param owner internal name of the class that declares it
 * @param name field name
 * @param descriptor field descriptor
 */
public record StaticField(String owner, String name, String descriptor) {

  @Override
  public String toString() {
    return owner.replace('/', '.') + "." + name;
  }
}
