/// A service of the catalogue (belongs to itself).
package struct Service: CaseRecord {
  package static let kind = RecordKind.service

  package let id: RecordID
  package let client: RecordID
  /// The organisation that provides it.
  package var organisation: RecordID?
  /// The name.
  package var name = ""
  /// The category of the network's map, 1 to 8.
  package var category = ""
  /// What it is.
  package var summary = ""
  /// The words of the need by which it is found, separated by spaces.
  package var words = ""
  /// Who may be referred.
  package var audience = ""
  /// Which hard rules of the law hold for it, as a code; empty for none.
  package var rule = ""
  /// Where it is held.
  package var place = ""
  /// The municipality codes where it is available, separated by spaces; empty for all.
  package var municipalities = ""
  /// The languages in which it is given, ISO 639-1, separated by spaces.
  package var languages = ""
  /// The day of the next start; nil when one can begin at any time.
  package var nextStart: CalendarDate?
  /// The number of places; nil when not limited.
  package var places: Int?
  /// In how many days an answer is expected.
  package var answerDays = 14
  /// How long it lasts as a rule, in days; nil when it varies.
  package var durationDays: Int?
  /// The status code that a client has in it; empty when it changes none.
  package var status = ""
  /// Whether a formal referral is made; else it is information.
  package var takesReferrals = true
  /// What one client costs, in cents, when it is bought.
  package var priceCents: Int?
  /// The code of the national register; empty for none.
  package var code = ""
  /// Where the data come from: `seed`, `ptv:` and the identifier there, empty for typed.
  package var source = ""
  /// The day from which it is not offered any more.
  package var closedOn: CalendarDate?

  package init(id: RecordID, client: RecordID) {
    self.id = id
    self.client = client
  }
}

extension Service {
  package static let fields: [RecordField<Service>] = [
    RecordField("organisation", \.organisation),
    RecordField("name", \.name),
    RecordField("category", \.category),
    RecordField("summary", \.summary),
    RecordField("words", \.words),
    RecordField("audience", \.audience),
    RecordField("rule", \.rule),
    RecordField("place", \.place),
    RecordField("municipalities", \.municipalities),
    RecordField("languages", \.languages),
    RecordField("next_start", \.nextStart),
    RecordField("places", \.places),
    RecordField("answer_days", \.answerDays),
    RecordField("duration_days", \.durationDays),
    RecordField("status", \.status),
    RecordField("takes_referrals", \.takesReferrals),
    RecordField("price_cents", \.priceCents),
    RecordField("code", \.code),
    RecordField("source", \.source),
    RecordField("closed_on", \.closedOn),
  ]
}
