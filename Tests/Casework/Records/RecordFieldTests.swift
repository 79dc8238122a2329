import Casework
import Testing

@Suite("The fields of a record")
struct RecordFieldTests {
  private let id = RecordID(at: Moment(milliseconds: 1), random: (1, 2))

  @Test("have the column names of the store")
  func names() {
    #expect(
      Client.fields.map(\.name) == [
        "identity_code", "birth_date", "family_name", "given_names", "address", "postal_code",
        "municipality", "phone", "email", "mother_tongue", "service_language", "needs_interpreter",
        "interpreter_language", "citizenship", "occupation", "education", "earnings_related",
        "non_disclosure", "coach", "remark",
      ])
    #expect(JobSearchPeriod.fields.map(\.name) == ["began", "ended", "end_reason"])
    #expect(StatusPeriod.fields.map(\.name) == ["status", "began", "ended"])
    #expect(UnemploymentPeriod.fields.map(\.name) == ["began", "ended"])
    #expect(
      EmploymentPlan.fields.prefix(4).map(\.name) == ["kind", "made_on", "review_due", "state"])
    #expect(Contact.fields.map(\.name) == ["held_on", "method", "coach"])
  }

  @Test("rebuild an equal record")
  func rebuild() throws {
    var client = Client(id: id)
    client.identityCode = try IdentityCode("010190-900P")
    client.birthDate = "1.1.1990"
    client.familyName = "Mäkelä"
    client.earningsRelated = false
    client.nonDisclosure = true
    var copy = Client(id: id)
    for field in Client.fields {
      #expect(field.write(&copy, field.read(client)))
    }
    #expect(copy == client)

    var status = StatusPeriod(id: id, client: id)
    status.status = .inService
    status.began = "1.9.2026"
    var statusCopy = StatusPeriod(id: id, client: id)
    for field in StatusPeriod.fields {
      #expect(field.write(&statusCopy, field.read(status)))
    }
    #expect(statusCopy == status)
  }

  @Test(
    "refuse a value they cannot hold and stay as they were",
    arguments: [
      ("family_name", .none), ("family_name", .integer(1)), ("birth_date", .text("1.1.1990")),
      ("identity_code", .text("010190-900A")), ("non_disclosure", .none),
      ("needs_interpreter", .text("1")),
    ] as [(String, FieldValue)])
  func refusal(name: String, value: FieldValue) throws {
    let field = try #require(Client.fields.first { $0.name == name })
    var client = Client(id: id)
    client.familyName = "Mäkelä"
    let before = client
    #expect(!field.write(&client, value))
    #expect(client == before)
  }

  @Test("say whether they may be empty")
  func optional() {
    let optional = Client.fields.filter(\.isOptional).map(\.name)
    #expect(optional == ["identity_code", "birth_date", "earnings_related"])
    #expect(StatusPeriod.fields.map(\.type) == [.text, .date, .date])
  }
}
