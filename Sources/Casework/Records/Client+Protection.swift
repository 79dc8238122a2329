extension Client {
  /// The client as far as others than the coach may see, search or get it.
  ///
  /// Under non-disclosure the home municipality, the address and all contact details are left out
  /// (661/2009 36 §; 621/1999 24.1 § 31 k); anybody else is unchanged.
  package var redacted: Client {
    guard nonDisclosure else { return self }
    var client = self
    client.address = ""
    client.postalCode = ""
    client.municipality = ""
    client.phone = ""
    client.email = ""
    return client
  }
}
