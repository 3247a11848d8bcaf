package acme.helpers;

class Shop {
  static String label(String item) {
    return item + " costs " + new Pricing(item).price() + ", other " + new Pricing("?").price();
  }
}
