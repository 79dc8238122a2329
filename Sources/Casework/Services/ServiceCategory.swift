/// The eight categories of the network's service map; the raw value is the code.
package enum ServiceCategory: String, CaseIterable, Sendable, FieldRepresentable {
  /// Ammatinvalinta ja urasuunnittelu.
  case career = "1"
  /// Koulutuspalvelut.
  case education = "2"
  /// Kuntoutuksen palvelut.
  case rehabilitation = "3"
  /// Työkyvyn arvioinnin palvelut ja kartoituspalvelut.
  case assessment = "4"
  /// Työllistämisen palvelut.
  case employment = "5"
  /// Työpajatoiminta.
  case workshops = "6"
  /// Valmennuspalvelut.
  case coaching = "7"
  /// Muut palvelut.
  case other = "8"

  /// The category of a service class of the national service register (PTV, `P10.2`); nil when it tells none.
  ///
  /// The most telling class counts: a subclass before its main class.
  package init?(serviceClass code: String) {
    let main = code.prefix { $0 != "." }
    guard
      let category = ServiceCategory.ofClass[code] ?? ServiceCategory.ofClass[String(main)]
    else { return nil }
    self = category
  }

  private static let ofClass: [String: ServiceCategory] = [
    "P4": .other, "P4.8": .employment, "P4.11": .education,
    "P5": .rehabilitation, "P5.7": .other, "P5.8": .assessment, "P5.17": .other,
    "P6": .education, "P6.4": .career, "P6.5": .career,
    "P10": .employment, "P10.2": .career, "P10.4": .assessment, "P10.6": .other,
    "P10.8": .other, "P13": .other, "P15": .other, "P22": .other, "P27": .other, "P28": .other,
  ]
}
