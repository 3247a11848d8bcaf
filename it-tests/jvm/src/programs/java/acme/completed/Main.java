package acme.completed;

import io.picklejar.it.harness.Exchange;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Objects that are completed when they are written: another capture finds the same value. */
public class Main {
  static Document page;
  static Document marked;
  static Lines lines;

  static class Table implements Serializable {
    boolean complete;
  }

  static class Lines extends Table {
    final List<String> all = new ArrayList<>();
    transient String pending;

    private void complete() {
      if (!complete) {
        complete = true;
        all.add(pending);
      }
    }

    private void writeObject(ObjectOutputStream out) throws IOException {
      complete();
      out.defaultWriteObject();
    }

    @Override
    public String toString() {
      complete();
      return all.toString();
    }
  }

  static Document parsed(String text) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(text)));
  }

  static String kids(Document document) {
    StringBuilder text = new StringBuilder();
    NodeList kids = document.getDocumentElement().getChildNodes();
    for (int i = 0; i < kids.getLength(); i++) {
      Node kid = kids.item(i);
      text.append(kid.getNodeName()).append(kid.getUserData("at")).append(' ');
    }
    return text.toString();
  }

  public static void main(String[] args) throws Exception {
    page = parsed("<page><line id='1'/></page>");
    marked = parsed("<page><line id='1'>one</line><line id='2'><word/></line></page>");
    NodeList kids = marked.getDocumentElement().getChildNodes();
    for (int i = 0; i < kids.getLength(); i++) {
      kids.item(i).setUserData("at", i, null);
    }
    lines = new Lines();
    lines.pending = "first";
    Supplier<String> add =
        () -> {
          Element root = page.getDocumentElement();
          root.appendChild(page.createElement("added"));
          marked.getDocumentElement().appendChild(marked.createElement("added"));
          lines.complete();
          lines.all.add("added");
          return root.getTagName();
        };
    Supplier<String> read = () -> kids(page) + kids(marked) + lines;
    Exchange.ship(args, add, read);
  }
}
// -> page
// -> linenull addednull line0 line1 addednull [first, added]
