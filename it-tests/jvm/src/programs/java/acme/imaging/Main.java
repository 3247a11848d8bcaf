package acme.imaging;

import io.picklejar.it.harness.Exchange;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.util.function.Supplier;
import java.util.jar.JarEntry;
import java.util.zip.ZipEntry;

/** Images, color models and entries of archives, whose fields differ between JDKs. */
public class Main {
  static BufferedImage image;
  static BufferedImage part;
  static ColorModel model;
  static ColorSpace gray;
  static ZipEntry entry;
  static JarEntry member;

  public static void main(String[] args) throws Exception {
    image = new BufferedImage(3, 2, BufferedImage.TYPE_INT_RGB);
    image.setRGB(1, 1, 0xff00ff);
    part = image.getSubimage(1, 1, 2, 1);
    model = ColorModel.getRGBdefault();
    gray = ColorSpace.getInstance(ColorSpace.CS_GRAY);
    entry = new ZipEntry("folder/file");
    entry.setComment("comment");
    entry.setSize(7);
    member = new JarEntry("member/");
    BufferedImage indexed = new BufferedImage(2, 2, BufferedImage.TYPE_BYTE_INDEXED);
    indexed.setRGB(0, 1, 0xff0000);
    Supplier<String> pixels =
        () -> {
          part.setRGB(1, 0, 0xff);
          return Integer.toHexString(image.getRGB(1, 1)) + Integer.toHexString(image.getRGB(2, 1));
        };
    Supplier<String> others =
        () -> Integer.toHexString(indexed.getRGB(0, 1)) + " " + indexed.getType();
    Supplier<String> models =
        () ->
            model.equals(ColorModel.getRGBdefault())
                + " "
                + (gray == ColorSpace.getInstance(ColorSpace.CS_GRAY))
                + image.getColorModel().getColorSpace().isCS_sRGB();
    Supplier<String> entries =
        () -> entry + entry.getComment() + entry.getSize() + member.isDirectory();
    Exchange.ship(args, pixels, others, models, entries);
  }
}
// -> ffff00ffff0000ff
// -> ffff0000 13
// -> true truetrue
// -> folder/filecomment7true
