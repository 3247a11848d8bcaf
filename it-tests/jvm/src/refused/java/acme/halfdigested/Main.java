package acme.halfdigested;

import io.picklejar.it.harness.Exchange;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Iterator;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Objects that initializers made and that have taken something in since: new ones are others. */
public class Main {
  static final MessageDigest DIGEST = digest();
  static final Mac MAC = mac();
  static final Iterator<Integer> NUMBERS = Stream.iterate(1, i -> i + 1).iterator();

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Mac mac() {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(new byte[] {1}, "key"));
      return mac;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  public static void main(String[] args) throws Exception {
    DIGEST.update((byte) 1);
    MAC.update((byte) 1);
    NUMBERS.next();
    Supplier<String> function =
        () ->
            Arrays.hashCode(DIGEST.digest()) + Arrays.hashCode(MAC.doFinal()) + "" + NUMBERS.next();
    Exchange.ship(args, function);
  }
}
// -> acme.halfdigested.Main.DIGEST is a
// -> acme.halfdigested.Main.MAC is a javax.crypto.Mac: its state lies in a security provider
// -> acme.halfdigested.Main.NUMBERS.val$spliterator is a java.util.stream.Stream$1
