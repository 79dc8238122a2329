/// What a box of services and referrals asks.
package enum CatalogueQuestion: Sendable, Hashable {
  /// Which category is shown.
  case category
  /// What is new: a service, an organisation or a course.
  case new
  /// Which file of the register is read.
  case importPath
  /// Whether what the file tells is taken.
  case confirmImport
}
