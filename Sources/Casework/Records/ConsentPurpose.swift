/// What a consent is about.
package enum ConsentPurpose: String, CaseIterable, Sendable, FieldRepresentable {
  /// Health data to a service provider (380/2023 116.4 §).
  case healthToProvider = "health_provider"
  /// An introduction to an employer (380/2023 118.1 §).
  case introduction
  /// Health data to an employer (380/2023 118.3 §).
  case healthToEmployer = "health_employer"
  /// Data to the wellbeing county outside the multi-sector model (380/2023 115 §).
  case wellbeingCounty = "wellbeing_county"
  /// Anything else.
  case other
}
