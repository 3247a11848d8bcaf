package io.picklejar.it.spark.job;

/** A bean, as Spark's encoders want it: code that Spark generates calls its accessors. */
public final class Sale {

  private String code = "";
  private int pieces;

  /** Spark fills in what it has made. */
  public Sale() {}

  Sale(String code, int pieces) {
    this.code = code;
    this.pieces = pieces;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public int getPieces() {
    return pieces;
  }

  public void setPieces(int pieces) {
    this.pieces = pieces;
  }
}
