/** Exports and opens nothing. */
module acme.packaged {}
