package acme.helpers;

class Pricing {
  private final String item;

  Pricing(String item) {
    this.item = item;
  }

  double price() {
    return Rates.of(item);
  }
}
