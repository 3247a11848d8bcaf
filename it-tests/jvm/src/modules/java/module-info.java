/** A program that is a named module. */
module acme.modules {
  exports acme.modules;

  uses acme.modules.services.Greeting;

  provides acme.modules.services.Greeting with
      acme.modules.services.Polite,
      acme.modules.services.Loud;
}
